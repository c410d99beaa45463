package waqai.lexicon.wikidata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import waqai.lexicon.Orthography;

/** Labels and aliases as the gazetteer can have them. */
final class Names {
  private static final int LONGEST = 100;
  private static final int MOST_WORDS = 10;
  private static final int MOST = 40;
  private static final int SHORTEST_KEY = 3;
  private static final Pattern ARABIC = Pattern.compile("(?=.*\\p{IsArabic}{2})[\\p{IsArabic}\\p{IsLatin}\\p{M}\\p{P}\\p{Nd} ]+");
  private static final Pattern LATIN = Pattern.compile("(?=.*\\p{IsLatin}{2})[\\p{IsLatin}\\p{M}\\p{P}\\p{Nd}& ]+");
  private static final Pattern SEPARATORS = Pattern.compile("[|?\\t\uFFFD]");

  private Names() {}

  /** The name without superfluous blanks, if it is written with Arabic letters. */
  static Optional<String> arabic(String name) {
    return clean(name).filter(n -> ARABIC.matcher(n).matches());
  }

  /** The name without superfluous blanks, if it is written with Latin letters. */
  static Optional<String> latin(String name) {
    return clean(name).filter(n -> LATIN.matcher(n).matches());
  }

  private static Optional<String> clean(String name) {
    String plain = name.strip().replaceAll("\\p{Cf}", "").replaceAll("[\\s\u00A0]+", " ");
    boolean fits = plain.length() <= LONGEST
        && plain.split(" ").length <= MOST_WORDS
        && !SEPARATORS.matcher(plain).find()
        && !plain.equals("-");
    return Optional.of(plain).filter(p -> fits && !p.isEmpty());
  }

  /** The label, then the aliases that are other spellings or names. */
  static List<String> arabic(String label, Stream<String> aliases) {
    List<String> out = new ArrayList<>(List.of(label));
    Set<String> keys = new TreeSet<>(Set.of(Orthography.nameKey(label)));
    aliases.flatMap(a -> arabic(a).stream()).sorted().forEach(alias -> {
      String key = Orthography.nameKey(alias);
      if (key.length() >= SHORTEST_KEY && out.size() < MOST && keys.add(key)) {
        out.add(alias);
      }
    });
    return out;
  }

  /** The label, if there is one, then the aliases. */
  static List<String> latin(Optional<String> label, Stream<String> aliases) {
    return Stream.concat(
            label.flatMap(Names::latin).stream(), aliases.flatMap(a -> latin(a).stream()).sorted())
        .distinct()
        .limit(MOST)
        .toList();
  }
}
