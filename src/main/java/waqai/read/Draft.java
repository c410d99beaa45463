package waqai.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import waqai.text.Article;
import waqai.text.Span;

/**
 * What a format found, before it is known to be an article that the program can use.
 *
 * @param place where it stands
 * @param id its id, which may be wanting a look for doubles
 * @param about what was published when, where and by whom
 * @param text the text to the last character
 * @param notes what had to be done to read it
 */
record Draft(Reading.Place place, String id, About about, String text, List<String> notes) {
  /** What metadata tell of an article. */
  record About(
      Optional<String> url,
      Optional<String> title,
      Optional<String> publisher,
      Optional<LocalDate> published,
      Optional<String> language,
      Optional<LocalDate> modified,
      Optional<String> byline) {
    About withPublished(Optional<LocalDate> day) {
      return new About(url, title, publisher, day, language, modified, byline);
    }

    About cleaned() {
      return new About(
          url.map(CleanText::of),
          title.map(CleanText::of),
          publisher.map(CleanText::of),
          published,
          language,
          modified,
          byline.map(CleanText::of));
    }
  }

  /** The article, in whatever language, or why it is none. */
  Reading check(Limits limits) {
    if (text.isBlank()) {
      return refuse("no text: expected an article with words in it");
    }
    if (text.length() > limits.units()) {
      return refuse(
          String.format(
              Locale.ROOT,
              "a text of %,d characters: expected at most %,d",
              text.length(),
              limits.units()));
    }
    String language = LanguageDetector.detect(text, about.language());
    return new Draft(place, CleanText.of(id), about.cleaned(), text, notes).read(language, limits);
  }

  private Reading refuse(String reason) {
    return new Reading.Refused(place, reason);
  }

  private Reading read(String language, Limits limits) {
    String clean = CleanText.of(text);
    boolean arabic = language.equals("ar");
    Prose prose = arabic ? Prose.of(clean, about.title()) : Prose.whole(clean);
    Optional<LocalDate> published =
        about.published().or(() -> PublicationDate.of(clean, prose));
    List<Span> read = first(prose.spans(), limits.prose());
    Article article =
        new Article(
            id,
            about.url(),
            about.title(),
            about.publisher(),
            published,
            language,
            clean,
            read,
            about.modified(),
            about.byline());
    List<String> all = new ArrayList<>(notes);
    if (!clean.equals(text)) {
      all.add("holds control characters that no text may hold: U+FFFD stands in their place");
    }
    if (!read.equals(prose.spans())) {
      all.add(limits.tooMuchProse());
    }
    return new Reading.Read(place, article, all);
  }

  /** The spans up to so many units together. */
  private static List<Span> first(List<Span> spans, int units) {
    List<Span> out = new ArrayList<>();
    int left = units;
    for (Span span : spans) {
      int length = Math.min(left, span.length());
      if (length > 0) {
        out.add(new Span(span.begin(), span.begin() + length));
      }
      left -= length;
    }
    return out;
  }
}
