package waqai.app;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import waqai.fact.Entity;
import waqai.fact.EntityMention;
import waqai.read.ArticleReader;
import waqai.read.Limits;
import waqai.read.Reading;
import waqai.text.Article;

/** {@code waqai entities}: every name in articles, with what it means, as JSON Lines. */
@Command(
    name = "entities",
    mixinStandardHelpOptions = true,
    description = {
      "Prints every person, place, country, body, party and group that articles name, used in a fact or"
          + " not, as JSON Lines: article, begin and end (UTF-16 units of the text), kind, entity"
          + " (the same within an article), name in Arabic and English, Wikidata id or null.",
      "يطبع كل ما تسميه المقالات من أشخاص وأماكن ودول وهيئات وأحزاب وجماعات، سطرا لكل ذكر."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  ./waqai entities article.txt",
      "  ./waqai entities --descriptions news.jsonl      also \"the minister\", \"a delegation\"",
      "  curl -s https://example.org/news.html | ./waqai entities -"
    })
final class EntitiesCommand implements Callable<Integer> {
  private static final JsonMapper JSON = new JsonMapper();

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Articles, as extract takes them.")
  private List<String> inputs = List.of();

  @Option(
      names = "--descriptions",
      description = "Also what only describes somebody: الوزير, وفد عسكري.")
  private boolean descriptions;

  private final Streams streams;
  private final Function<Article, List<EntityMention>> mentions;

  EntitiesCommand(Streams streams, Function<Article, List<EntityMention>> mentions) {
    this.streams = streams;
    this.mentions = mentions;
  }

  @Override
  public Integer call() {
    int worst = ExitCode.OK;
    ArticleReader reader = new ArticleReader(streams.in(), Limits.DEFAULT);
    try (Stream<Reading> readings = reader.read(inputs)) {
      for (Reading reading : (Iterable<Reading>) readings::iterator) {
        worst = Math.max(worst, print(reading));
        if (streams.out().checkError()) {
          return worst;
        }
      }
    }
    return worst;
  }

  private int print(Reading reading) {
    return switch (reading) {
      case Reading.Read read -> {
        read.notes().forEach(note -> streams.err().println(read.place() + ": " + note));
        mentions.apply(read.article()).stream()
            .filter(m -> descriptions || m.named())
            .forEach(m -> streams.out().println(line(read.article(), m)));
        yield ExitCode.OK;
      }
      case Reading.Refused no -> {
        streams.err().println(no.place() + ": " + no.reason());
        yield ExitCode.REFUSED;
      }
    };
  }

  private static String line(Article article, EntityMention mention) {
    Entity entity = mention.entity();
    ObjectNode out = JSON.createObjectNode();
    out.put("article", article.id());
    out.put("begin", mention.begin());
    out.put("end", mention.end());
    out.put("words", mention.words());
    out.put("kind", entity.kind().code());
    out.put("named", mention.named());
    out.put("entity", entity.id());
    out.put("name", entity.name());
    orNull(out, "en", entity.english());
    out.put("enDerived", entity.derivedEnglish());
    orNull(out, "wikidata", entity.wikidata());
    return out.toString();
  }

  private static void orNull(ObjectNode out, String name, Optional<String> value) {
    if (value.isPresent()) {
      out.put(name, value.get());
    } else {
      out.putNull(name);
    }
  }
}
