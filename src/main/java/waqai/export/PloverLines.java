package waqai.export;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import waqai.ontology.Ontology;
import waqai.query.FactRow;
import waqai.query.FactSource;
import waqai.query.Named;
import waqai.query.Witness;

/** The events as JSON Lines in the manner of PLOVER; posts and locations are left out. */
final class PloverLines implements Export {
  static final String CODE = "plover";

  private final Ontology ontology;
  private final EventCodes codes = new EventCodes();
  private final JsonMapper json = new JsonMapper();

  PloverLines(Ontology ontology) {
    this.ontology = ontology;
  }

  @Override
  public void write(FactSource source, OutputStream out) {
    TextLines text = new TextLines(out, "\n");
    ToldFacts.each(
        source,
        ontology,
        fact -> {
          if (fact.isEvent()) {
            text.add(line(fact).toString());
          }
        });
    text.flush();
  }

  private ObjectNode line(ToldFact fact) {
    FactRow row = fact.row();
    ObjectNode line = json.createObjectNode();
    line.put("id", fact.id());
    line.put("iri", row.iri());
    put(line, "date", row.when());
    put(line, "date_first", fact.first());
    put(line, "date_last", fact.last());
    line.put("type", row.type().root().name());
    put(line, "mode", codes.of(row.type()).mode());
    line.put("event", row.type().code());
    put(line, "quad", EventCodes.quad(row.type()));
    line.put("status", row.status().code());
    line.put("symmetric", row.type().symmetric());
    parties(line.putArray("actor"), fact.who());
    parties(line.putArray("recipient"), fact.whom());
    places(line.putArray("location"), fact.where());
    ArrayNode magnitude = line.putArray("magnitude");
    for (ToldFact.Amount amount : fact.quantities()) {
      magnitude
          .addObject()
          .put("what", amount.what())
          .put("value", amount.value())
          .put("bound", amount.bound())
          .put("unit", amount.unit());
    }
    ArrayNode contradicts = line.putArray("contradicts");
    fact.contradicts().forEach(it -> contradicts.add(it.substring(it.lastIndexOf('/') + 1)));
    ArrayNode evidence = line.putArray("source");
    row.evidence().forEach(it -> evidence(evidence.addObject(), it));
    ArrayNode addresses = line.putArray("url");
    fact.addresses().forEach(addresses::add);
    return line;
  }

  private static void parties(ArrayNode to, List<Party> parties) {
    parties.forEach(party -> party(to.addObject(), party));
  }

  private static void places(ArrayNode to, List<Party> places) {
    for (Party place : places) {
      ObjectNode entry = to.addObject();
      party(entry, place);
      place
          .point()
          .ifPresent(point -> entry.put("lat", point.latitude()).put("lon", point.longitude()));
    }
  }

  private static void party(ObjectNode to, Party party) {
    Named named = party.named();
    to.put("iri", named.iri());
    put(to, "name_ar", Optional.ofNullable(named.labels().get("ar")));
    put(to, "name_en", Optional.ofNullable(named.labels().get("en")));
    to.put("kind", party.kind());
    put(to, "country", party.country());
    put(to, "wikidata", party.wikidata());
  }

  private static void evidence(ObjectNode to, Witness witness) {
    to.put("article", witness.article());
    put(to, "published", witness.published());
    to.put("text", witness.words());
    to.put("begin", witness.begin());
    to.put("end", witness.end());
    ArrayNode speakers = to.putArray("according_to");
    witness.speakers().forEach(it -> speakers.add(it.iri()));
    to.put("rule", witness.rule());
    to.put("confidence", witness.confidence());
  }

  private static void put(ObjectNode to, String field, Optional<String> value) {
    value.ifPresentOrElse(it -> to.put(field, it), () -> to.putNull(field));
  }
}
