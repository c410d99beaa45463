package waqai.export;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.util.List;
import java.util.TreeMap;
import waqai.query.FactRow;
import waqai.query.Named;
import waqai.query.Witness;

/** Facts of the graph as JSON Lines, for programs: the same content as {@link FactTable}, whole. */
public final class FactLines {
  private final JsonMapper json = new JsonMapper();

  /** Prints one object for each fact, in the given order. */
  public void print(List<FactRow> facts, PrintWriter out) {
    for (FactRow fact : facts) {
      out.print(line(fact));
      out.print('\n');
    }
    out.flush();
  }

  private ObjectNode line(FactRow fact) {
    ObjectNode line = json.createObjectNode();
    line.put("iri", fact.iri());
    line.put("type", fact.type().code());
    line.put("status", fact.status().code());
    names(line.putArray("who"), fact.who());
    names(line.putArray("whom"), fact.whom());
    names(line.putArray("where"), fact.where());
    line.put("when", fact.when().orElse(null));
    fact.title().ifPresent(title -> line.put("title", title));
    if (fact.former()) {
      line.put("former", true);
    }
    ArrayNode evidence = line.putArray("evidence");
    fact.evidence().forEach(witness -> evidence(evidence.addObject(), witness));
    return line;
  }

  private static void evidence(ObjectNode to, Witness witness) {
    to.put("article", witness.article());
    to.put("published", witness.published().orElse(null));
    to.put("begin", witness.begin());
    to.put("end", witness.end());
    to.put("words", witness.words());
    names(to.putArray("accordingTo"), witness.speakers());
    to.put("rule", witness.rule());
    to.put("confidence", witness.confidence());
  }

  private static void names(ArrayNode to, List<Named> entities) {
    for (Named entity : entities) {
      ObjectNode object = to.addObject();
      object.put("iri", entity.iri());
      new TreeMap<>(entity.labels()).forEach(object::put);
    }
  }
}
