package waqai.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web page: its title and the paragraphs of its article become the text, one blank line between
 * them; date, publisher and address come from its metadata, the date else from its address or from
 * a stamp on the page.
 */
final class HtmlPage implements ArticleFormat {
  /** A page declares its encoding within so many bytes. */
  private static final int DECLARATION = 4096;

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s?=\\s?[\"']?([A-Za-z0-9_.:+-]{2,40})");

  private final Limits limits;

  HtmlPage(Limits limits) {
    this.limits = limits;
  }

  @Override
  public Readings read(InputStream in, Source source) throws IOException {
    try (in) {
      byte[] bytes = in.readNBytes(limits.bytes() + 1);
      if (bytes.length > limits.bytes()) {
        return Readings.of(new Reading.Refused(source.place(), limits.tooManyBytes()));
      }
      return Readings.of(
          switch (TextDecoder.decode(bytes, declared(bytes))) {
            case TextDecoder.Unreadable(String reason) ->
                new Reading.Refused(source.place(), reason);
            case TextDecoder.Text(String html, List<String> notes) -> page(source, html, notes);
          });
    }
  }

  private static Optional<String> declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION);
    Matcher matcher =
        CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private Reading page(Source source, String html, List<String> notes) {
    HtmlStory story = HtmlStory.of(html);
    return story.paragraphs().isEmpty()
        ? new Reading.Refused(
            source.place(), "no article in this page: expected paragraphs of text")
        : new Draft(source.place(), source.stem(), story.about(), story.text(), notes)
            .check(limits);
  }
}
