package waqai.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Takes a damaged store back to what its journal still has. */
final class Recovery {
  private Recovery() {}

  /** Returns what could not be saved. The graph is made anew at the next opening. */
  static List<String> of(Path store) {
    try (StoreDirectory directory = StoreDirectory.open(store)) {
      return of(directory);
    }
  }

  private static List<String> of(StoreDirectory directory) {
    Path folder = directory.journal();
    List<JournalShard.Found.Sound> sound = new ArrayList<>();
    List<JournalShard.Found.Damaged> damaged = new ArrayList<>();
    try {
      for (Path file : Journal.shards(folder)) {
        try (JournalShard shard = JournalShard.open(file, 0)) {
          for (var found = shard.next(); found.isPresent(); found = shard.next()) {
            switch (found.get()) {
              case JournalShard.Found.Sound it -> sound.add(it);
              case JournalShard.Found.Damaged it -> damaged.add(it);
            }
          }
        }
      }
      Files.deleteIfExists(folder.resolve("applied"));
    } catch (IOException e) {
      throw new StoreException("cannot read the journal " + folder + ": " + e, e);
    }
    if (!damaged.isEmpty()) {
      replace(directory, sound);
    }
    directory.dropGraph();
    return damaged.stream()
        .map(it -> it.file().getFileName() + ": bytes " + it.from() + " to " + it.to() + " were damaged")
        .collect(Collectors.toList());
  }

  private static void replace(StoreDirectory directory, List<JournalShard.Found.Sound> sound) {
    JournalRewrite.write(directory, sound);
    int number = 1;
    while (Files.exists(directory.folder().resolve("journal-damaged-" + number))) {
      number++;
    }
    directory.swapJournal("journal-damaged-" + number);
  }
}
