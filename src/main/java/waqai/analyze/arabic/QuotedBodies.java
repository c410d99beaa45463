package waqai.analyze.arabic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Orthography;
import waqai.text.Mention;
import waqai.text.Token;

/**
 * Names of parties, movements and companies that an article tells in full once and then in quotation
 * marks without the noun before them: حركة النهضة, then "النهضة".
 */
final class QuotedBodies {
  /** Before anything is read. */
  static final QuotedBodies NONE = new QuotedBodies();

  private static final int LONGEST = 4;
  private static final String MARKS = "\"«»“”„";
  private static final Set<EntityKind> KINDS =
      Set.of(EntityKind.PARTY, EntityKind.ARMED_GROUP, EntityKind.ORGANIZATION);

  private final Map<String, Body> bodies = new HashMap<>();

  /** What a name in quotation marks names, and one past its last token. */
  record Quoted(EntityKind kind, Optional<String> gazetteer, int end) {}

  private record Body(EntityKind kind, Optional<String> gazetteer) {}

  private QuotedBodies() {}

  /** The bodies among these mentions whose name goes on after their first word, by all their names. */
  QuotedBodies(List<Mention> mentions, Gazetteer gazetteer) {
    for (Mention mention : mentions) {
      boolean tells = mention.named() || mention.kind() != EntityKind.ORGANIZATION;
      if (tells && KINDS.contains(mention.kind())) {
        Body body = new Body(mention.kind(), mention.gazetteer());
        put(mention.name(), body);
        mention.gazetteer().flatMap(gazetteer::byId).map(Gazetteer.Entry::names).stream()
            .flatMap(List::stream).forEach(n -> put(n, body));
      }
    }
  }

  private void put(String name, Body body) {
    String key = key(name);
    if (key.indexOf(' ') > 0) {
      bodies.putIfAbsent(key.substring(key.indexOf(' ') + 1), body);
    }
  }

  private static String key(String words) {
    return Orthography.fold(words).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
  }

  /** The body whose name stands in quotation marks at a token. */
  Optional<Quoted> at(String text, List<Token> tokens, int begin) {
    if (bodies.isEmpty() || !isMark(text, tokens.get(begin).span().begin() - 1)) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    for (int i = begin; i < Math.min(tokens.size(), begin + LONGEST); i++) {
      words.append(' ').append(tokens.get(i).form());
      Body body = bodies.get(key(words.toString()));
      if (body != null && isMark(text, tokens.get(i).span().end())) {
        return Optional.of(new Quoted(body.kind(), body.gazetteer(), i + 1));
      }
    }
    return Optional.empty();
  }

  private static boolean isMark(String text, int at) {
    return at >= 0 && at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0;
  }
}
