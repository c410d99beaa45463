package waqai.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import waqai.ontology.Vocabulary;
import waqai.query.FactReader;
import waqai.query.FactRow;
import waqai.query.Named;
import waqai.query.Witness;

/** The page of one fact: what it says, who says it, and in which words. */
final class FactPage {
  private static final int CONTEXT = 140;

  private final SiteData data;

  FactPage(SiteData data) {
    this.data = data;
  }

  Optional<FactModel> model(Node node, Frame frame) {
    return data.source()
        .read(
            graphs -> {
              FactReader reader =
                  new FactReader(graphs, data.source().names(), data.ontology().types());
              return reader.read(node).map(row -> model(row, node, new Facts(graphs), frame));
            });
  }

  private FactModel model(FactRow row, Node node, Facts facts, Frame frame) {
    Cards cards = data.cards(frame.language());
    List<Node> contradicted = facts.contradicted(node);
    List<Node> same = facts.sameClaim(node).stream().filter(it -> !contradicted.contains(it)).toList();
    Language other = frame.language().other();
    return new FactModel(
        cards.card(row, !contradicted.isEmpty()),
        new Sentences(other, data.address()).of(row),
        roles(row, cards, frame),
        facts.quantities(node).stream().map(amount -> said(amount, frame)).toList(),
        row.evidence().stream()
            .map(witness -> witness(row, witness, facts, cards, frame))
            .toList(),
        reports(facts, node, frame),
        facts.corrected(node).stream().map(it -> frame.say("field-" + it)).toList(),
        contradicted.stream().flatMap(it -> contradicted(node, it, facts, cards, frame).stream()).toList(),
        cards(same, cards),
        citation(row, cards, frame),
        data.links(row.iri()),
        SchemaOrg.fact(row.iri(), cards.sentence(row), row.when().orElse("")));
  }

  private List<FactCard> cards(List<Node> nodes, Cards cards) {
    FactIndex index = data.now().index();
    return cards.of(
        data.source(), nodes.stream().flatMap(it -> index.fact(it).stream()).toList());
  }

  private List<FactModel.Contradicted> contradicted(
      Node fact, Node other, Facts facts, Cards cards, Frame frame) {
    String fields = facts.disputed(fact, other).stream()
        .map(it -> frame.say("field-" + it))
        .collect(Collectors.joining(frame.say("comma")));
    return cards(List.of(other), cards).stream().map(it -> new FactModel.Contradicted(fields, it)).toList();
  }

  private static String reports(Facts facts, Node fact, Frame frame) {
    int reports = facts.number(fact, Vocabulary.REPORTS);
    int origins = facts.number(fact, Vocabulary.ORIGINS);
    return reports < 2 ? frame.say("one-report")
        : origins < 2 ? frame.say("reports-one-origin", reports)
        : frame.say("reports-origins", reports, origins);
  }

  private static List<FactModel.Role> roles(FactRow row, Cards cards, Frame frame) {
    List<FactModel.Role> roles = new ArrayList<>();
    add(roles, frame.say(row.type().symmetric() ? "role-participants" : "role-actor"), row.who(), cards);
    add(roles, frame.say("role-recipient"), row.whom(), cards);
    add(roles, frame.say("role-place"), row.where(), cards);
    return roles;
  }

  private static void add(
      List<FactModel.Role> roles, String name, List<Named> who, Cards cards) {
    if (!who.isEmpty()) {
      roles.add(new FactModel.Role(name, who.stream().map(cards::name).toList()));
    }
  }

  private static String said(Facts.Amount amount, Frame frame) {
    String bound = amount.bound().isEmpty() || amount.bound().equals("exact") ? "" : frame.say("bound-" + amount.bound()) + " ";
    String value = amount.value().replaceFirst("\\.0$", "");
    return bound + value + " " + (amount.unit().isEmpty() ? frame.say("what-" + amount.what()) : amount.unit());
  }

  private FactModel.WitnessCard witness(
      FactRow row, Witness witness, Facts facts, Cards cards, Frame frame) {
    FactIndex index = data.now().index();
    Optional<IndexedArticle> article = index.articleOfId(witness.article());
    String text = article.flatMap(it -> data.text(it)).orElse("");
    boolean fits = fits(text, witness);
    int from = fits ? wordsFrom(text, witness.begin()) : 0;
    int to = fits ? wordsTo(text, witness.end()) : 0;
    return new FactModel.WitnessCard(
        fits ? (from > 0 ? "…" : "") + text.substring(from, witness.begin()) : "",
        witness.words(),
        fits ? text.substring(witness.end(), to) + (to < text.length() ? "…" : "") : "",
        article.flatMap(it -> Language.of(it.language())).orElse(Language.AR),
        article.map(IndexedArticle::title).orElse(witness.article()),
        article.flatMap(it -> data.address().page(it.node().getURI())).map(it -> it + "#w" + witness.begin()).orElse(""),
        witness.published().map(cards::date),
        witness.speakers().stream().map(cards::name).toList(),
        witness.rule(),
        (int) Math.round(witness.confidence() * 100),
        facts.basis(row, witness, data.ontology(), frame.language()));
  }

  /** Where the context before a place begins: with a whole word, if there is one. */
  private static int wordsFrom(String text, int place) {
    int from = Math.max(0, place - CONTEXT);
    int blank = from == 0 ? -1 : text.indexOf(' ', from - 1);
    return blank >= 0 && blank < place ? blank + 1 : from;
  }

  /** Where the context after a place ends: with a whole word, if there is one. */
  private static int wordsTo(String text, int place) {
    int to = Math.min(text.length(), place + CONTEXT);
    int blank = to == text.length() ? -1 : text.lastIndexOf(' ', to);
    return blank >= place ? blank : to;
  }

  /** Whether the text is the one in which the words were found. */
  static boolean fits(String text, Witness witness) {
    return witness.end() <= text.length()
        && text.substring(witness.begin(), witness.end()).equals(witness.words());
  }

  private static String citation(FactRow row, Cards cards, Frame frame) {
    String when = row.when().map(it -> " (" + cards.date(it) + ")").orElse("");
    return frame.say("cite", cards.sentence(row) + when, row.iri());
  }
}
