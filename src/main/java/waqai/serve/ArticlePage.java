package waqai.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import waqai.ontology.EventTypes;
import waqai.ontology.Reused;
import waqai.query.FactReader;
import waqai.query.FactRow;

/** The page of an article: its text with the words that tell facts, and the facts. */
final class ArticlePage {
  private final SiteData data;

  ArticlePage(SiteData data) {
    this.data = data;
  }

  Optional<ArticleModel> model(Node node, Frame frame) {
    return data.now().index().article(node).map(article -> model(article, frame));
  }

  private ArticleModel model(IndexedArticle article, Frame frame) {
    Cards cards = data.cards(frame.language());
    List<FactRow> rows = rows(article);
    String text = data.text(article).orElse("");
    return new ArticleModel(
        article.node().getURI(),
        article.title(),
        Language.of(article.language()).orElse(Language.AR),
        article.published().map(day -> cards.date(day.toString())),
        article.publishers().stream().map(data.now().index()::named).map(cards::name).toList(),
        data.source().read(graphs -> address(graphs, article.node())),
        new MarkedText(text, marks(article, text, rows, cards)).paragraphs(),
        rows.stream().map(row -> cards.card(row, isContested(row))).toList(),
        data.links(article.node().getURI()),
        SchemaOrg.article(article));
  }

  private boolean isContested(FactRow row) {
    return data.now()
        .index()
        .fact(org.apache.jena.graph.NodeFactory.createURI(row.iri()))
        .filter(IndexedFact::contested)
        .isPresent();
  }

  /** The facts of the article in the order of its text. */
  private List<FactRow> rows(IndexedArticle article) {
    List<IndexedFact> told = data.now().index().toldIn(article.node());
    List<FactRow> rows =
        data.source()
            .read(
                graphs -> {
                  FactReader reader =
                      new FactReader(
                          graphs, data.source().names(), new EventTypes(data.ontology()));
                  return told.stream().flatMap(it -> reader.read(it.node()).stream()).toList();
                });
    return rows.stream()
        .sorted(Comparator.comparing((FactRow row) -> begin(row, article)).thenComparing(FactRow::iri))
        .toList();
  }

  private static int begin(FactRow row, IndexedArticle article) {
    return row.evidence().stream()
        .filter(witness -> witness.article().equals(article.id()))
        .mapToInt(witness -> witness.begin())
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static List<MarkedText.Mark> marks(
      IndexedArticle article, String text, List<FactRow> rows, Cards cards) {
    List<MarkedText.Mark> marks = new ArrayList<>();
    for (FactRow row : rows) {
      FactCard card = cards.card(row, false);
      row.evidence().stream()
          .filter(witness -> witness.article().equals(article.id()) && FactPage.fits(text, witness))
          .map(
              witness ->
                  new MarkedText.Mark(
                      witness.begin(), witness.end(), card.link(), card.tone(), cards.sentence(row)))
          .forEach(marks::add);
    }
    return marks;
  }

  private static Optional<String> address(DatasetGraph graphs, Node article) {
    List<String> found = new ArrayList<>();
    graphs.find(Node.ANY, article, Reused.SCHEMA_URL, Node.ANY)
        .forEachRemaining(quad -> found.add(quad.getObject().isURI() ? quad.getObject().getURI() : ""));
    return found.stream().filter(it -> it.startsWith("https://") || it.startsWith("http://")).findFirst();
  }
}
