package waqai.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import waqai.extract.ReadExample.Parts;
import waqai.extract.ReadExample.Reading;
import waqai.fact.FactStatus;

/**
 * A construction of news prose that an example can be put into.
 *
 * @param actor who does it there, when the construction has a subject of its own
 * @param status what becomes of the event there, when that is another status
 * @param template the sentence; see the head of the file
 */
record Construction(String id, Optional<String> actor, Optional<FactStatus> status, String template) {
  private static final Pattern AGREEING = Pattern.compile("\\{([^{}/]+)/([^{}/]+)}");

  /** The constructions of a file. */
  static List<Construction> read(List<String> lines) {
    return lines.stream().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")).map(Construction::of).toList();
  }

  private static Construction of(String[] cells) {
    return new Construction(
        cells[0],
        Optional.of(cells[1]).filter(c -> !c.equals("-")),
        Optional.of(cells[2]).filter(c -> !c.equals("-")).map(Construction::status),
        cells[3]);
  }

  private static FactStatus status(String code) {
    return java.util.Arrays.stream(FactStatus.values()).filter(s -> s.code().equals(code)).findFirst().orElseThrow();
  }

  /** The example in this construction; empty when it has no verb and subject that it needs. */
  Optional<String> sentence(ReadExample example) {
    if (template.contains("{C}")) {
      return Optional.of(template.replace("{C}", example.sentence()));
    }
    return example.parts()
        .filter(p -> !template.contains("{V!}") || p.person() && !p.feminine())
        .map(this::sentence);
  }

  private String sentence(Parts parts) {
    String agreeing = AGREEING.matcher(template)
        .replaceAll((MatchResult m) -> m.group(parts.feminine() ? 2 : 1));
    return agreeing.replace("{V}", parts.verb()).replace("{V!}", parts.verb())
        .replace("{S}", parts.subject()).replace("{R}", parts.rest());
  }

  /** What is to be read there of an example that is read so when it stands alone. */
  Reading expected(Reading alone) {
    return new Reading(
        alone.type(), actor.filter(a -> !alone.actors().isEmpty()).map(List::of).orElse(alone.actors()), alone.recipients(),
        status.orElse(alone.status()));
  }
}
