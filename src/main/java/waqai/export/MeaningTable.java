package waqai.export;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Gazetteer.Entry;
import waqai.lexicon.Meaning;
import waqai.lexicon.Post;

/** A readable table of what a name can mean. */
public final class MeaningTable {
  private static final List<String> HEADS =
      List.of("id", "kind", "as", "names", "English", "of", "posts", "Wikidata");

  private final Gazetteer gazetteer;
  private final int width;

  /**
   * @param gazetteer names what others belong to
   * @param width cells of a line of the terminal
   */
  public MeaningTable(Gazetteer gazetteer, int width) {
    this.gazetteer = gazetteer;
    this.width = width;
  }

  /** Prints the meanings in the given order. */
  public void print(List<Meaning> meanings, PrintWriter out) {
    TextTable table = new TextTable(HEADS, width);
    meanings.forEach(m -> table.add(cells(m)));
    table.print(out);
    out.flush();
  }

  private List<String> cells(Meaning meaning) {
    Entry entry = meaning.entry();
    Stream<String> unsure = entry.unsure().stream().map(n -> n + "?");
    return List.of(
        entry.id(),
        entry.kind().code(),
        meaning.as().words(),
        Stream.concat(entry.names().stream(), unsure).distinct().collect(Collectors.joining("، ")),
        Stream.concat(Stream.of(entry.english()), entry.englishVariants().stream())
            .filter(n -> !n.isEmpty())
            .collect(Collectors.joining(", ")),
        entry.of().map(this::name).orElse(""),
        meaning.posts().stream().map(this::words).collect(Collectors.joining("؛ ")),
        entry.wikidata().orElse(""));
  }

  private String name(String id) {
    return gazetteer.byId(id).map(Entry::name).orElse(id);
  }

  private String words(Post post) {
    Optional<String> body = post.body().map(this::name).filter(b -> !post.title().contains(b));
    String title = post.title() + body.map(b -> " (" + b + ")").orElse("");
    return post.from().isEmpty() && post.to().isEmpty()
        ? title
        : title + " " + post.from().orElse("") + "–" + post.to().orElse("");
  }
}
