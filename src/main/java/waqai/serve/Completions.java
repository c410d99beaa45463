package waqai.serve;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import waqai.ontology.NameFold;
import waqai.ontology.Ontology;
import waqai.ontology.Reused;
import waqai.ontology.Vocabulary;

/** What fields complete while one types: names of entities, and terms of the ontology by their labels. */
final class Completions {
  private static final int ENTITIES = 10;
  private static final int TERMS = 40;

  private final SiteData data;
  private final JsonMapper json = new JsonMapper();

  Completions(SiteData data) {
    this.data = data;
  }

  Reply reply(Request request) {
    ArrayNode all = json.createArrayNode();
    Optional<String> term = request.parameter("term");
    if (term.isPresent()) {
      addTerms(all, term.get(), request.language());
    } else {
      addEntities(all, request.parameter("q").orElse(""), request.language());
    }
    return Reply.of("application/json", all.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void addEntities(ArrayNode all, String words, Language language) {
    for (IndexedEntity each : data.now().names().find(words, ENTITIES)) {
      ObjectNode entry = all.addObject();
      entry.put("name", each.named().label(language.code()));
      entry.put("other", each.named().label(language.other().code()));
      entry.put("kind", Words.in(language).say("kind-" + each.kind()));
      entry.put("link", data.address().page(each.node().getURI()).orElse(""));
      entry.put("iri", each.node().getURI());
    }
  }

  /** The terms whose name or label, in any language, begins like this. */
  private void addTerms(ArrayNode all, String typed, Language language) {
    String folded = NameFold.of(typed);
    data.ontology().terms().stream(Node.ANY, Reused.RDFS_LABEL, Node.ANY)
        .map(Triple::getSubject)
        .filter(node -> node.isURI() && node.getURI().startsWith(Vocabulary.NS))
        .distinct()
        .filter(node -> begins(node, typed, folded))
        .sorted(Comparator.comparing(Node::getURI))
        .limit(TERMS)
        .forEach(
            node -> {
              ObjectNode entry = all.addObject();
              entry.put("name", "w:" + node.getURI().substring(Vocabulary.NS.length()));
              entry.put("label", data.ontology().label(node, language.code()).orElse(""));
            });
  }

  private boolean begins(Node term, String typed, String folded) {
    String name = term.getURI().substring(Vocabulary.NS.length()).toLowerCase(Locale.ROOT);
    return name.startsWith(typed.toLowerCase(Locale.ROOT))
        || Ontology.LANGUAGES.stream()
            .flatMap(language -> data.ontology().label(term, language).stream())
            .anyMatch(label -> !folded.isEmpty() && NameFold.of(label).startsWith(folded));
  }
}
