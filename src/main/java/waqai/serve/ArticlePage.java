package waqai.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
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
    return data.source().read(graphs -> model(article, new About(graphs, article.node()), frame));
  }

  private ArticleModel model(IndexedArticle article, About about, Frame frame) {
    Cards cards = data.cards(frame.language());
    List<FactRow> rows = rows(article);
    String text = data.text(article).orElse("");
    return new ArticleModel(
        article.node().getURI(),
        article.title(),
        Language.of(article.language()).orElse(Language.AR),
        article.published().map(day -> cards.date(day.toString())),
        about.modified().map(cards::date),
        about.writer(),
        article.publishers().stream().map(data.now().index()::named).map(cards::name).toList(),
        about.address(),
        new MarkedText(text, marks(article, text, rows, cards)).paragraphs(),
        rows.stream().map(row -> cards.card(row, isContested(row))).toList(),
        data.links(article.node().getURI()),
        SchemaOrg.article(article, about.modified(), about.writer()));
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
                          graphs, data.source().names(), data.ontology().types());
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

  /** What the store tells of an article beyond the index. */
  private record About(DatasetGraph graphs, Node article) {
    Optional<String> address() {
      return objects(Reused.SCHEMA_URL)
          .filter(Node::isURI)
          .map(Node::getURI)
          .filter(it -> it.startsWith("https://") || it.startsWith("http://"))
          .findFirst();
    }

    Optional<String> modified() {
      return objects(Reused.SCHEMA_DATE_MODIFIED).map(Node::getLiteralLexicalForm).findFirst();
    }

    Optional<String> writer() {
      return objects(Reused.SCHEMA_AUTHOR).map(Node::getLiteralLexicalForm).findFirst();
    }

    private Stream<Node> objects(Node property) {
      return graphs.stream(Node.ANY, article, property, Node.ANY).map(Quad::getObject);
    }
  }
}
