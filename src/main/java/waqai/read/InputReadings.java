package waqai.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Goes through inputs, their files and the articles in these, and lets each id pass but once. */
final class InputReadings implements Iterator<Reading> {
  private final ArticleReader reader;
  private final Deque<String> inputs;
  /** Feeds of feeds of pages, and sitemaps of sitemaps. */
  private static final int DEEPEST = 3;

  private final Deque<Source> sources = new ArrayDeque<>();
  private final Deque<Link> links = new ArrayDeque<>();
  private final Set<String> followed = new HashSet<>();
  private final Map<String, Reading.Place> seen = new HashMap<>();
  private Optional<Open> open = Optional.empty();
  private Optional<Reading> next = Optional.empty();
  private int done;

  private record Link(String address, int depth) {}

  private record Open(Source source, Readings readings) {}

  InputReadings(List<String> inputs, ArticleReader reader) {
    this.inputs = new ArrayDeque<>(inputs);
    this.reader = reader;
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && !isAtEnd()) {
      next = advance().map(this::once);
    }
    return next.isPresent();
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Reading reading = next.orElseThrow();
    next = Optional.empty();
    return reading;
  }

  /** How much of what is known to be there is read. */
  OptionalDouble share() {
    int all = done + (open.isPresent() ? 1 : 0) + links.size() + sources.size() + inputs.size();
    double current = open.map(o -> o.source().opener().share()).orElse(0.0);
    return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((done + current) / all);
  }

  /** Closes the file that is being read. */
  void close() {
    open.ifPresent(this::close);
    inputs.clear();
    sources.clear();
    links.clear();
  }

  private boolean isAtEnd() {
    return open.isEmpty() && links.isEmpty() && sources.isEmpty() && inputs.isEmpty();
  }

  private Optional<Reading> advance() {
    if (open.isPresent()) {
      return readOn(open.get());
    }
    if (!links.isEmpty()) {
      return follow(links.removeFirst());
    }
    if (!sources.isEmpty()) {
      return open(sources.removeFirst());
    }
    return switch (reader.expand(inputs.removeFirst())) {
      case ArticleReader.Expanded.Nothing(Reading.Refused refused) -> Optional.of(refused);
      case ArticleReader.Expanded.Address(String address) -> {
        links.add(new Link(address, 0));
        yield Optional.empty();
      }
      case ArticleReader.Expanded.Files(List<Source> files) -> {
        sources.addAll(files);
        yield Optional.empty();
      }
    };
  }

  private Optional<Reading> open(Source source) {
    try {
      take(source, reader.open(source), 0);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(unreadable(source, e));
    }
  }

  private Optional<Reading> follow(Link link) {
    if (!followed.add(link.address()) || reader.skips(link.address())) {
      return Optional.empty();
    }
    Source source = Source.fetched(link.address(), new byte[0]);
    try {
      take(source, reader.fetch(link.address()), link.depth());
      return Optional.empty();
    } catch (IOException e) {
      String reason = String.valueOf(e.getMessage());
      return Optional.of(new Reading.Refused(source.place(), "not fetched: " + reason));
    }
  }

  private void take(Source source, ArticleReader.Opened opened, int depth) throws IOException {
    switch (opened) {
      case ArticleReader.Opened.Articles(Readings readings) ->
          open = Optional.of(new Open(source, readings));
      case ArticleReader.Opened.Unchanged() -> {}
      case ArticleReader.Opened.Links(List<String> addresses) -> {
        if (depth >= DEEPEST) {
          throw new IOException("lists of lists of lists: no article is so deep");
        }
        for (String address : addresses.reversed()) {
          links.addFirst(new Link(address, depth + 1));
        }
      }
    }
  }

  private Optional<Reading> readOn(Open current) {
    try {
      Optional<Reading> reading = current.readings().next();
      if (reading.isEmpty()) {
        close(current);
      }
      return reading;
    } catch (IOException e) {
      close(current);
      return Optional.of(unreadable(current.source(), e));
    }
  }

  private void close(Open current) {
    done++;
    open = Optional.empty();
    try {
      current.readings().close();
    } catch (IOException e) {
      throw new UncheckedIOException("closing " + current.source().name(), e);
    }
  }

  private static Reading unreadable(Source source, IOException e) {
    String reason = e instanceof AccessDeniedException ? "no permission" : e.toString();
    return new Reading.Refused(source.place(), "cannot be read (" + reason + ")");
  }

  private Reading once(Reading reading) {
    if (!(reading instanceof Reading.Read read)) {
      return reading;
    }
    String language = read.article().lang();
    if (!reader.takes(language)) {
      return new Reading.Refused(read.place(), unsupported(language));
    }
    String id = read.article().id();
    Reading.Place before = seen.putIfAbsent(id, read.place());
    return before == null
        ? read
        : new Reading.Refused(
            read.place(), "the id " + id + " was read before, at " + before + ": left out");
  }

  private static String unsupported(String language) {
    return language.equals("und")
        ? "no words of a known language: expected an article in Arabic"
        : "language " + language + " is not supported yet: expected an article in Arabic (ar)";
  }
}
