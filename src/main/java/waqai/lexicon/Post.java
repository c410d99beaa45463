package waqai.lexicon;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import waqai.lexicon.TsvFile.Row;

/**
 * A post that somebody held.
 *
 * @param person id of the person's entry
 * @param title in Arabic
 * @param body id of the country or body whose post it is
 * @param from the day, month or year in which it began, if known
 * @param to the day, month or year in which it ended; absent if unknown or not ended
 * @param note what else the row says
 */
public record Post(
    String person,
    String title,
    Optional<String> body,
    Optional<String> from,
    Optional<String> to,
    String note) {

  /** The post of a row. */
  public static Post of(Row row) {
    return new Post(
        row.cell(1), row.cell(2), known(row.cell(3)), known(row.cell(4)), known(row.cell(5)), row.cell(6));
  }

  private static Optional<String> known(String cell) {
    return Optional.of(cell).filter(c -> !c.isEmpty());
  }

  /**
   * Whether the other is the same post of the same person, whatever the time.
   *
   * @param ofCountry names of the country, which one title may have and the other not
   */
  public boolean sameOffice(Post other, Set<String> ofCountry) {
    boolean sameBody = body.equals(other.body) && (body.isPresent() || note.equals(other.note));
    return person.equals(other.person) && sameBody && words(title, ofCountry).equals(words(other.title, ofCountry));
  }

  /** Whether both may be one time in office, told more and less exactly. */
  public boolean sameTime(Post other) {
    return agree(from, other.from) && agree(to, other.to);
  }

  /** Whether one ended before the other began, or in the same month or year. */
  public boolean apart(Post other) {
    return endsBefore(other) || other.endsBefore(this);
  }

  private boolean endsBefore(Post other) {
    return to.isPresent()
        && other.from.isPresent()
        && (PartialDate.before(to.get(), other.from.get()) || PartialDate.agree(to.get(), other.from.get()));
  }

  private static boolean agree(Optional<String> a, Optional<String> b) {
    return a.isEmpty() || b.isEmpty() || PartialDate.agree(a.get(), b.get());
  }

  private static Set<String> words(String title, Set<String> without) {
    Set<String> words = Stream.of(Orthography.nameKey(title).split(" ")).collect(Collectors.toCollection(TreeSet::new));
    without.forEach(name -> words.remove(Orthography.nameKey(name)));
    return words;
  }
}
