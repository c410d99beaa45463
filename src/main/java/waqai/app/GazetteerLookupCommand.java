package waqai.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import waqai.export.MeaningTable;
import waqai.lexicon.Gazetteer.Entry;
import waqai.lexicon.GazetteerFiles;
import waqai.lexicon.GazetteerLookup;
import waqai.lexicon.Meaning;
import waqai.lexicon.Post;

/** {@code waqai gazetteer lookup}: what a name can mean. */
@Command(
    name = "lookup",
    mixinStandardHelpOptions = true,
    description = {
      "Prints everybody and everything that a name can mean: id, kind, names, country, posts with their dates,"
          + " Wikidata id. A name is Arabic or English in any spelling, an id of the gazetteer or of Wikidata;"
          + " a name ending in ? counts only where the context tells its country.",
      "يطبع كل من قد يعنيه الاسم وما قد يعنيه."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./waqai gazetteer lookup الكاظمي",
      "  ./waqai gazetteer lookup \"مصطفى الكاظمي\" \"Arab League\" Q796",
      "  ./waqai gazetteer lookup --json أمريكي"
    })
final class GazetteerLookupCommand implements Callable<Integer> {
  private static final JsonMapper JSON = new JsonMapper();

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "Names; one of several words stands in quotation marks.")
  private List<String> names = List.of();

  @Option(names = "--json", description = "Print JSON Lines, one object for each meaning.")
  private boolean json;

  @Option(
      names = "--in",
      paramLabel = "DIR",
      description = "The folder of the gazetteer (default: data/gazetteer). Files that are not there are the program's own.")
  private @Nullable Path folder;

  @Option(
      names = "--width",
      paramLabel = "CELLS",
      defaultValue = "${env:COLUMNS:-140}",
      description = "How wide the table may be (default: the terminal's width, or 140).")
  private int width;

  private final Streams streams;

  GazetteerLookupCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Path from = folder == null ? GazetteerCommand.folder() : folder;
    try {
      GazetteerLookup lookup =
          new GazetteerLookup(Files.isDirectory(from) ? GazetteerFiles.in(from) : GazetteerFiles.builtIn());
      return names.stream().mapToInt(name -> print(name, lookup)).max().orElse(ExitCode.OK);
    } catch (IllegalArgumentException e) {
      streams.err().println("waqai gazetteer lookup: " + e.getMessage());
      return ExitCode.FAILED;
    }
  }

  private int print(String name, GazetteerLookup lookup) {
    List<Meaning> meanings = lookup.meanings(name);
    if (meanings.isEmpty()) {
      List<String> near = lookup.near(name);
      streams.err().println(name + ": not in the gazetteer" + (near.isEmpty() ? "" : "; near: " + String.join(" · ", near)));
      return ExitCode.REFUSED;
    }
    PrintWriter out = new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
    if (json) {
      meanings.forEach(m -> out.print(line(name, m) + "\n"));
    } else {
      new MeaningTable(lookup.gazetteer(), width).print(meanings, out);
    }
    out.flush();
    return ExitCode.OK;
  }

  private static ObjectNode line(String asked, Meaning meaning) {
    Entry entry = meaning.entry();
    ObjectNode out = JSON.createObjectNode();
    out.put("asked", asked).put("as", meaning.as().words()).put("id", entry.id()).put("kind", entry.kind().code());
    array(out, "names", entry.names());
    array(out, "shortNames", entry.unsure());
    out.put("english", entry.english().isEmpty() ? null : entry.english());
    array(out, "englishVariants", entry.englishVariants());
    out.put("of", entry.of().orElse(null));
    ArrayNode posts = out.putArray("posts");
    meaning.posts().forEach(p -> posts.add(post(p)));
    return out.put("wikidata", entry.wikidata().orElse(null));
  }

  private static ObjectNode post(Post post) {
    return JSON.createObjectNode()
        .put("title", post.title())
        .put("body", post.body().orElse(null))
        .put("from", post.from().orElse(null))
        .put("to", post.to().orElse(null))
        .put("note", post.note().isEmpty() ? null : post.note());
  }

  private static void array(ObjectNode out, String name, List<String> values) {
    ArrayNode array = out.putArray(name);
    values.forEach(array::add);
  }
}
