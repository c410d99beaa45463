package waqai.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One news item as it was published. The text is kept to the last character; every position in the
 * program points into it.
 *
 * @param id the reader's name for it, unique in a run
 * @param url where it was published
 * @param title its headline, which may or may not stand in the text as well
 * @param publisher the outlet
 * @param published the day of publication
 * @param lang BCP 47 language tag, {@code ar} for all that is extracted today
 * @param text the whole text
 * @param prose the stretches of the text that are the article itself, in order and apart: what is
 *     outside (navigation, stamps, share buttons) is never read for facts
 * @param modified the day on which the outlet last changed it
 * @param byline who wrote it, as the outlet tells it
 */
public record Article(
    String id,
    Optional<String> url,
    Optional<String> title,
    Optional<String> publisher,
    Optional<LocalDate> published,
    String lang,
    String text,
    List<Span> prose,
    Optional<LocalDate> modified,
    Optional<String> byline) {
  public Article {
    Objects.requireNonNull(id);
    Objects.requireNonNull(lang);
    prose = List.copyOf(prose);
    int from = 0;
    for (Span span : prose) {
      if (span.begin() < from || span.end() > text.length()) {
        throw new IllegalArgumentException("prose out of order or out of the text: " + span);
      }
      from = span.end();
    }
  }

  /** One whose outlet tells neither writer nor change. */
  public Article(
      String id,
      Optional<String> url,
      Optional<String> title,
      Optional<String> publisher,
      Optional<LocalDate> published,
      String lang,
      String text,
      List<Span> prose) {
    this(
        id, url, title, publisher, published, lang, text, prose, Optional.empty(),
        Optional.empty());
  }
}
