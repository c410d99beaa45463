package waqai.analyze.arabic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/**
 * What LanguageTool's Arabic dictionary (LGPL) has for a spelling; what was asked lately is kept.
 * Safe for use by many threads.
 */
final class WordEntries {
  private static final String PLACE = "org/languagetool/resource/ar/";

  /** How many spellings each thread keeps. */
  private static final int KEPT = 20_000;

  /** The letters of the longest spelling that is kept. */
  private static final int LONGEST = 40;

  private final Dictionary dictionary = load();
  private final ThreadLocal<Reader> readers = ThreadLocal.withInitial(() -> new Reader(dictionary));

  /** A reading of a spelling: its dictionary form and the dictionary's tag. */
  record Known(String lemma, String tag) {
    /** Whether it has no pronoun or particle attached. */
    boolean isFree() {
      return tag.endsWith("---");
    }
  }

  /** The readings of a spelling in the dictionary's order; none when it is unknown. */
  List<Known> of(String spelling) {
    return readers.get().of(spelling);
  }

  /** One thread's way into the dictionary. */
  private static final class Reader {
    private final DictionaryLookup lookup;
    private final Map<String, List<Known>> kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, List<Known>> eldest) {
            return size() > KEPT;
          }
        };

    Reader(Dictionary dictionary) {
      lookup = new DictionaryLookup(dictionary);
    }

    List<Known> of(String spelling) {
      return spelling.length() > LONGEST ? find(spelling) : kept.computeIfAbsent(spelling, this::find);
    }

    private List<Known> find(String spelling) {
      return lookup.lookup(spelling).stream()
          .map(d -> new Known(d.getStem().toString(), d.getTag().toString()))
          .toList();
    }
  }

  private static Dictionary load() {
    try (InputStream automaton = open("arabic.dict");
        InputStream metadata = open("arabic.info")) {
      return Dictionary.read(automaton, metadata);
    } catch (IOException e) {
      throw new UncheckedIOException("reading the Arabic dictionary", e);
    }
  }

  private static InputStream open(String name) throws IOException {
    InputStream in = WordEntries.class.getClassLoader().getResourceAsStream(PLACE + name);
    if (in == null) {
      throw new IOException("not on the class path: " + PLACE + name);
    }
    return in;
  }
}
