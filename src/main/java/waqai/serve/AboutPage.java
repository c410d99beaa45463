package waqai.serve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/** What the site is, how right it is, and what it has read. */
final class AboutPage {
  private static final int COLUMNS = 6;
  private static final Pattern FIGURE = Pattern.compile("[01][.][0-9]+");

  private final SiteData data;

  AboutPage(SiteData data) {
    this.data = data;
  }

  AboutModel model(Frame frame) {
    SiteData.Snapshot now = data.now();
    return now.overviews().about().of(frame.language(), () -> model(now.index(), frame));
  }

  private AboutModel model(FactIndex index, Frame frame) {
    return new AboutModel(
        accuracy(frame),
        outlets(index, frame),
        years(index, frame),
        index.facts().size(),
        index.articles().size(),
        List.of(
            new DataLink("VoID", "text/turtle", frame.to(".well-known/void")),
            new DataLink("DCAT", "text/turtle", frame.to("dcat.ttl")),
            new DataLink("SHACL", "text/turtle", frame.to("queries.ttl")),
            new DataLink("OWL", "text/turtle", frame.to("ontology.ttl"))));
  }

  /** The table under "How good it is" of the README, which is kept up to date by measurement. */
  private static List<AboutModel.Accuracy> accuracy(Frame frame) {
    return ServedFile.text("README.md")
        .lines()
        .dropWhile(line -> !line.startsWith("## How good it is"))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## "))
        .map(line -> line.split("\\|", -1))
        .filter(cells -> cells.length == COLUMNS && FIGURE.matcher(cells[2].strip()).matches())
        .map(
            cells ->
                new AboutModel.Accuracy(
                    measure(cells[1].strip(), frame),
                    cells[2].strip(),
                    cells[3].strip(),
                    cells[4].strip()))
        .toList();
  }

  /** What the README calls the measure; in Arabic if the words have it. */
  private static String measure(String english, Frame frame) {
    return frame.sayIf("measure: " + english).orElse(english);
  }

  private List<AboutModel.Outlet> outlets(FactIndex index, Frame frame) {
    Cards cards = data.cards(frame.language());
    Map<Node, List<IndexedArticle>> byOutlet = new HashMap<>();
    for (IndexedArticle article : index.articles()) {
      article.publishers().forEach(it -> byOutlet.computeIfAbsent(it, key -> new ArrayList<>()).add(article));
    }
    return byOutlet.entrySet().stream()
        .map(entry -> outlet(cards.name(index.named(entry.getKey())), entry.getValue(), index))
        .sorted(Comparator.comparingLong(AboutModel.Outlet::articles).reversed().thenComparing(it -> it.name().text()))
        .toList();
  }

  private static AboutModel.Outlet outlet(
      Segment name, List<IndexedArticle> articles, FactIndex index) {
    Set<IndexedFact> facts = new HashSet<>();
    articles.forEach(article -> facts.addAll(index.toldIn(article.node())));
    List<LocalDate> days = articles.stream().flatMap(it -> it.published().stream()).sorted().toList();
    return new AboutModel.Outlet(
        name,
        articles.size(),
        facts.size(),
        days.isEmpty() ? "" : days.getFirst().toString(),
        days.isEmpty() ? "" : days.getLast().toString());
  }

  private static List<Bar> years(FactIndex index, Frame frame) {
    Tally<String> years = new Tally<>();
    index.articles().forEach(
        article -> article.published().ifPresent(day -> years.add(Integer.toString(day.getYear()))));
    return years.bars(Integer.MAX_VALUE, it -> it, it -> frame.to("search?from=" + it + "&to=" + it)).stream()
        .sorted(Comparator.comparing(Bar::label))
        .toList();
  }
}
