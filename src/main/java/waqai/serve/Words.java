package waqai.serve;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import waqai.lexicon.TsvFile;

/** What the pages say in a language: the file {@code words.tsv}. */
final class Words {
  private static final Map<Language, Words> ALL = load();

  private final Map<String, String> texts;

  private Words(Map<String, String> texts) {
    this.texts = texts;
  }

  static Words in(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /**
   * The text of a key, with values in the places of {@code {}}.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  String say(String key, Object... values) {
    @Nullable String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("words.tsv has no " + key);
    }
    for (Object value : values) {
      text = text.replaceFirst("\\{}", Matcher.quoteReplacement(value.toString()));
    }
    return text;
  }

  /** The text of a key, if there is one. */
  Optional<String> find(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  private static Map<Language, Words> load() {
    Map<String, String> arabic = new HashMap<>();
    Map<String, String> english = new HashMap<>();
    for (TsvFile.Row row : TsvFile.read("waqai/serve/words.tsv", 3)) {
      arabic.put(row.id(), row.cell(1));
      english.put(row.id(), row.cell(2));
    }
    return Map.of(Language.AR, new Words(arabic), Language.EN, new Words(english));
  }
}
