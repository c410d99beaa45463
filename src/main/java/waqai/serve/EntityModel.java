package waqai.serve;

import java.util.List;
import java.util.Optional;

/** What the page of an entity shows. */
public record EntityModel(
    String iri,
    String name,
    List<String> otherNames,
    String kind,
    Optional<String> wikidata,
    List<Segment> owners,
    List<FactCard> posts,
    Network network,
    Optional<WorldMap> map,
    Histogram months,
    List<Bar> types,
    List<FactCard> facts,
    Paging paging,
    List<FactCard> told,
    int toldCount,
    String toldLink,
    List<DataLink> data,
    String jsonLd) {}
