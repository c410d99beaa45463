package waqai.serve;

import java.util.List;

/** What the first page shows. */
public record HomeModel(
    long facts,
    long articles,
    long entities,
    long sources,
    List<FactCard> newest,
    List<FactCard> contested,
    List<Bar> types,
    List<Bar> countries,
    List<Bar> people,
    Histogram months) {}
