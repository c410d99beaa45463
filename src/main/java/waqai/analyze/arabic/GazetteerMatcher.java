package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Gazetteer.Entry;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Span;

/** Finds the gazetteer's names in a text, the longest first, whatever particle is attached. */
final class GazetteerMatcher {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{Nd}ـ]+");

  private static final Set<String> OF_ONE_LAND = WordClasses.list().words("national");

  private final Gazetteer gazetteer;

  GazetteerMatcher(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * A name in the text, without attached particles, and the entries that have it.
   *
   * @param told whether the words around it tell that it is a name (sport, quotation marks)
   */
  record Hit(Span span, int words, List<Entry> entries, boolean told) {}

  /** A first word without what is attached; a very short rest begins names of several words only: و / تل أبيب. */
  private record Start(String key, int begin, int leastWords) {}

  /**
   * The names in a stretch of the text, in order, none inside another.
   *
   * @param context what the article and the sentence speak of, and where the names of such texts count
   */
  List<Hit> match(String text, Span range, NameContext context) {
    List<Span> words = words(text, range);
    List<Hit> out = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      Hit hit = longestAt(text, words, i, context);
      if (hit == null || isBirthplace(text, words, i)) {
        i++;
      } else {
        out.add(hit);
        i += hit.words();
      }
    }
    return out;
  }

  /** مسقط رأسه: where somebody was born, and not the town of Muscat. */
  private static boolean isBirthplace(String text, List<Span> words, int at) {
    return at + 1 < words.size() && words.get(at).in(text).endsWith("مسقط") && Orthography.fold(words.get(at + 1).in(text)).startsWith("راس");
  }

  private static List<Span> words(String text, Span range) {
    List<Span> out = new ArrayList<>();
    Matcher matcher = WORD.matcher(text).region(range.begin(), range.end());
    while (matcher.find()) {
      out.add(new Span(matcher.start(), matcher.end()));
    }
    return out;
  }

  private @org.jspecify.annotations.Nullable Hit longestAt(
      String text, List<Span> words, int first, NameContext context) {
    Hit best = null;
    for (Start start : starts(words.get(first).in(text), words.get(first).begin())) {
      StringBuilder key = new StringBuilder(start.key());
      for (int n = 1; n <= gazetteer.longestName() && first + n <= words.size(); n++) {
        if (n > 1) {
          Span before = words.get(first + n - 2);
          Span next = words.get(first + n - 1);
          if (!joins(text, before.end(), next.begin())) {
            break;
          }
          key.append(' ').append(Orthography.nameKey(next.in(text)));
        }
        Span name = new Span(start.begin(), words.get(first + n - 1).end());
        Optional<Entry> told = gazetteer.inContext(key.toString(), context.of(text, words.get(first), name), context.countries());
        Hit hit = new Hit(name, n, entries(key.toString(), told, context.countries()), told.isPresent());
        if (n >= start.leastWords() && !hit.entries().isEmpty() && !isOfOneLand(hit, text, words, first + n) && (best == null || n > best.words())) {
          best = hit;
        }
      }
    }
    return best;
  }

  /** Whether a body of the world is named, though the next word makes it one of a land: مجلس الأمن / القومي السعودي. */
  private boolean isOfOneLand(Hit hit, String text, List<Span> words, int next) {
    if (next < words.size() && isOfOtherLand(hit, text, words.get(next))) {
      return true;
    }
    if (next == words.size() || hit.words() < 2 || hit.entries().stream().anyMatch(e -> e.kind() != EntityKind.INTERNATIONAL)
        || !text.substring(hit.span().end(), words.get(next).begin()).equals(" ")) {
      return false;
    }
    String word = words.get(next).in(text);
    return OF_ONE_LAND.contains(Orthography.fold(word))
        || hit.span().in(text).startsWith("مجلس") && word.startsWith("ال") && gazetteer.nisba(word).filter(e -> e.kind() == EntityKind.COUNTRY).isPresent();
  }

  /** الكونغرس / البيروفي: a body of one land that the next word makes one of another. */
  private boolean isOfOtherLand(Hit hit, String text, Span next) {
    return hit.words() == 1 && text.substring(hit.span().end(), next.begin()).equals(" ") && hit.entries().size() == 1
        && hit.entries().getFirst().kind() == EntityKind.GOVERNMENT && next.in(text).matches("ال.*(ي|ية)")
        && gazetteer.nisba(next.in(text)).filter(e -> e.kind() == EntityKind.COUNTRY)
            .filter(e -> hit.entries().getFirst().of().filter(of -> !of.equals(e.id())).isPresent()).isPresent();
  }

  /** Those whom the name means here and hardly elsewhere, else those that always have it, else the article's. */
  private List<Entry> entries(String key, Optional<Entry> told, Set<String> countries) {
    List<Entry> sure = told.map(List::of).orElseGet(() -> gazetteer.withKey(key));
    return sure.isEmpty() ? gazetteer.inContext(key, countries).map(List::of).orElse(sure) : sure;
  }

  /** Whether two words can belong to one name: blanks, quotation marks or a hyphen between them. */
  private static boolean joins(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && "\"«»-“”".indexOf(c) < 0) {
        return false;
      }
    }
    return to - from <= 3;
  }

  private static int leastWords(int letters) {
    return letters > 2 ? 1 : 2;
  }

  /** The word itself, and the word without و ف ب ل ك before it, where a name may begin so. */
  private List<Start> starts(String word, int begin) {
    List<Start> out = new ArrayList<>();
    out.add(new Start(Orthography.nameKey(word), begin, 1));
    int at = 0;
    if (word.length() > 2 && "وف".indexOf(word.charAt(0)) >= 0) {
      at = 1;
      out.add(new Start(Orthography.nameKey(word.substring(at)), begin + at, leastWords(word.length() - at)));
    }
    if (word.length() - at > 2 && "بلك".indexOf(word.charAt(at)) >= 0) {
      String rest = word.substring(at + 1);
      String name = word.charAt(at) == 'ل' && rest.startsWith("ل") ? "ا" + rest : rest;
      out.add(new Start(Orthography.nameKey(name), begin + at + 1, leastWords(rest.length())));
    }
    out.removeIf(s -> !gazetteer.isBeginning(s.key()));
    return out;
  }
}
