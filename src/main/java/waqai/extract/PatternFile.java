package waqai.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.extract.EventPattern.Condition;
import waqai.extract.EventPattern.Pos;
import waqai.extract.EventPattern.Role;
import waqai.extract.EventPattern.Slot;
import waqai.extract.EventPattern.SlotClass;
import waqai.extract.EventPattern.Test;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.fact.Quantity;
import waqai.lexicon.Orthography;
import waqai.lexicon.TsvFile;
import waqai.lexicon.TsvFile.Row;
import waqai.lexicon.WordClasses;

/** Reads the file of one event type; refuses a bad row with file, line and reason. */
final class PatternFile {
  private static final int COLUMNS = 8;
  private static final Set<String> SLOTS =
      Set.of(
          "subj", "obj", "obj2", "comp", "gen", "gen2", "acc", "adj", "agent", "مع", "ب", "ل", "من", "علي",
          "الي", "عن", "في", "ضد", "بين", "حول", "لدي", "تجاه", "امام", "بشان", "ازاء", "نحو", "بحق",
          "دون", "خلال", "اثر", "جراء", "نتيجة", "داخل", "عبر", "بعد", "قبل", "حيال", "وراء", "لقاء", "تحت", "فوق", "قرب", "صوب",
          "خلف", "ضمن", "وسط", "عند", "بسبب", "مقابل", "كاف", "ك", "منذ", "الي جانب", "رئاسة",
          EventPattern.SPEAKER, EventPattern.NEGATION, EventPattern.DISASTER, EventPattern.MANNER, Frame.TOPIC, CargoReader.CARGO, BackedDeeds.BACKED,
          SayingReader.DUTY, SayingReader.ORDER, SayingReader.WILL, SayingReader.REFUSAL,
          SayingReader.MENACE, SayingReader.PAYER, SayingReader.SPURNED);

  private final WordClasses classes;

  PatternFile(WordClasses classes) {
    this.classes = classes;
  }

  /** The rows of the file of this event type. */
  List<EventPattern> read(EventType type) {
    String name = type.code().toLowerCase(Locale.ROOT);
    return TsvFile.read("waqai/extract/arabic/" + name + ".tsv", COLUMNS).stream()
        .map(row -> pattern(row, type))
        .toList();
  }

  private EventPattern pattern(Row row, EventType type) {
    if (!row.id().startsWith("ar-" + type.code().toLowerCase(Locale.ROOT) + "-")) {
      throw row.bad("has an id that does not begin with ar-" + type.code().toLowerCase(Locale.ROOT));
    }
    Pos pos = pos(row);
    String[] words = Orthography.fold(row.cell(2)).split(" ");
    if (words.length != (pos == Pos.IDIOM ? 2 : 1) || words[0].isEmpty()) {
      throw row.bad("has " + words.length + " words as its lemma");
    }
    List<String> gives = List.of(row.cell(5).split(" "));
    boolean negative = gives.contains("nothing");
    if (row.cell(6).isEmpty()) {
      throw row.bad("has no example");
    }
    return new EventPattern(
        row.id(),
        type,
        pos,
        words[0],
        pos == Pos.IDIOM ? Optional.of(words[1]) : Optional.empty(),
        role(row, "actor", SlotClass.WHO),
        role(row, "recipient", SlotClass.ANY),
        conditions(row),
        negative,
        gives.contains("open") || gives.contains("carrier"),
        gives.contains("carrier"),
        gives.contains("weak"),
        gives.contains("mutual"),
        gives.contains("gen=subj"),
        setting(gives, "status=").map(s -> FactStatus.valueOf(s.toUpperCase(Locale.ROOT))),
        setting(gives, "counts=").map(s -> counted(row, s)),
        row.cell(6),
        row.cell(7));
  }

  private static Pos pos(Row row) {
    return switch (row.cell(1)) {
      case "v" -> Pos.VERB;
      case "n" -> Pos.NOUN;
      case "a" -> Pos.ADJECTIVE;
      case "l" -> Pos.IDIOM;
      case "s" -> Pos.SAYING;
      default -> throw row.bad("is neither v, n, a, l nor s: " + row.cell(1));
    };
  }

  private static Optional<String> setting(List<String> gives, String key) {
    return gives.stream().filter(g -> g.startsWith(key)).map(g -> g.substring(key.length())).findFirst();
  }

  private static Quantity.What counted(Row row, String code) {
    return Arrays.stream(Quantity.What.values())
        .filter(w -> w.code().equals(code))
        .findFirst()
        .orElseThrow(() -> row.bad("counts what is not counted: " + code));
  }

  private static Role role(Row row, String name, SlotClass usual) {
    for (String part : row.cell(3).split(" ")) {
      if (part.startsWith(name + "=")) {
        String spec = part.substring(name.length() + 1);
        boolean all = spec.contains("+");
        List<Slot> slots = Arrays.stream(spec.split("[|+]")).map(s -> slot(row, s, usual)).toList();
        return new Role(slots, all);
      }
    }
    return new Role(List.of(), false);
  }

  private static Slot slot(Row row, String spec, SlotClass usual) {
    String[] parts = spec.split(":");
    SlotClass filler = parts.length > 1 ? slotClass(row, parts[1]) : usual;
    return new Slot(slotName(row, parts[0]), filler);
  }

  private static String slotName(Row row, String name) {
    String folded = Orthography.fold(name);
    if (!SLOTS.contains(folded)) {
      throw row.bad("names no slot: " + name);
    }
    return folded;
  }

  private static SlotClass slotClass(Row row, String name) {
    try {
      return SlotClass.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw row.bad("names no class: " + name);
    }
  }

  private List<Condition> conditions(Row row) {
    List<Condition> out = new ArrayList<>();
    for (String spec : row.cell(4).split(" ")) {
      if (!spec.isEmpty()) {
        boolean negated = spec.startsWith("!");
        String body = negated ? spec.substring(1) : spec;
        out.add(new Condition(negated, Arrays.stream(body.split("\\|")).map(t -> test(row, t)).toList()));
      }
    }
    return out;
  }

  private Test test(Row row, String spec) {
    String[] byLemma = spec.split("~", 2);
    String[] byClass = byLemma[0].split(":", 2);
    SlotClass filler = byClass.length > 1 ? slotClass(row, byClass[1]) : SlotClass.ANY;
    List<String> lemmas =
        byLemma.length > 1
            ? Arrays.stream(byLemma[1].split(",")).flatMap(w -> words(row, w)).distinct().toList()
            : List.of();
    return new Test(slotName(row, byClass[0]), filler, lemmas);
  }

  /** A lemma; for {@code @class} all the lemmas of the class. */
  private Stream<String> words(Row row, String word) {
    if (!word.startsWith("@")) {
      return Stream.of(Orthography.fold(word));
    }
    Set<String> members = classes.words(word.substring(1));
    if (members.isEmpty()) {
      throw row.bad("names no class of words: " + word);
    }
    return members.stream().sorted();
  }
}
