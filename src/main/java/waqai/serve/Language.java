package waqai.serve;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the pages. */
public enum Language {
  AR("ar", "rtl", "العربية"),
  EN("en", "ltr", "English");

  private final String code;
  private final String direction;
  private final String ownName;

  Language(String code, String direction, String ownName) {
    this.code = code;
    this.direction = direction;
    this.ownName = ownName;
  }

  /** As in {@code lang} attributes. */
  public String code() {
    return code;
  }

  /** As in {@code dir} attributes. */
  public String direction() {
    return direction;
  }

  /** What its speakers call it. */
  public String ownName() {
    return ownName;
  }

  /** The other one. */
  public Language other() {
    return this == AR ? EN : AR;
  }

  /** For dates and numbers; digits are those of Europe in both, as in most Arab newsrooms. */
  Locale locale() {
    return this == AR ? Locale.forLanguageTag("ar-u-nu-latn") : Locale.ENGLISH;
  }

  static Optional<Language> of(@Nullable String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The more welcome one; Arabic if both are welcome alike, as the news is. */
  static Language accepted(@Nullable String header) {
    if (header == null) {
      return AR;
    }
    Negotiation accept = Negotiation.of(header);
    return accept.quality(EN.code) > accept.quality(AR.code) ? EN : AR;
  }
}
