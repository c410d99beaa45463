package waqai.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The last word of a journal on each article.
 *
 * @param articles by id, without those that were taken out
 * @param damaged what is no whole record
 * @param records how many there are, older ones included
 */
record JournalContents(
    Map<String, JournalShard.Found.Sound> articles,
    List<JournalShard.Found.Damaged> damaged,
    long records) {
  /** Reads all of it; the records are held in memory without their quads parsed. */
  static JournalContents of(Journal journal) {
    Map<String, JournalShard.Found.Sound> articles = new LinkedHashMap<>();
    List<JournalShard.Found.Damaged> damaged = new ArrayList<>();
    long[] records = {0};
    journal.read(
        JournalPosition.START,
        found -> {
          switch (found) {
            case JournalShard.Found.Damaged damage -> damaged.add(damage);
            case JournalShard.Found.Sound sound -> {
              records[0]++;
              articles.remove(sound.record().article());
              if (sound.record().bytes() > 0) {
                articles.put(sound.record().article(), sound);
              }
            }
          }
        });
    return new JournalContents(articles, damaged, records[0]);
  }
}
