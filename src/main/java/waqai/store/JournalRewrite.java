package waqai.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Locale;

/** Writes sound records of a journal, byte by byte, into a new one that takes its place. */
final class JournalRewrite {
  private JournalRewrite() {}

  /** Leaves only the last word on each article; the graph has all of it already. */
  static void compact(StoreDirectory directory) {
    JournalContents contents;
    try (Journal journal = Journal.open(directory.journal(), directory.names().facts())) {
      contents = JournalContents.of(journal);
      if (contents.records() == contents.articles().size()) {
        return;
      }
    }
    write(directory, contents.articles().values());
    try (Journal written = Journal.open(directory.rewrittenJournal(), directory.names().facts())) {
      written.setApplied(written.end());
    }
    directory.swapJournal("journal-old");
    directory.journal(); // removes the old one
  }

  /** Writes records into the folder of the rewritten journal. */
  static void write(StoreDirectory directory, Collection<JournalShard.Found.Sound> records) {
    Path folder = directory.rewrittenJournal();
    try {
      Files.createDirectories(folder);
      int number = 0;
      long size = Journal.SHARD_BYTES;
      OutputStream out = OutputStream.nullOutputStream();
      for (JournalShard.Found.Sound record : records) {
        if (size >= Journal.SHARD_BYTES) {
          out.close();
          number++;
          size = 0;
          out = new BufferedOutputStream(Files.newOutputStream(shard(folder, number)));
        }
        byte[] header = record.record().line().getBytes(StandardCharsets.UTF_8);
        out.write(header);
        out.write(record.body());
        size += header.length + record.body().length;
      }
      out.close();
      force(folder, number);
    } catch (IOException e) {
      throw new StoreException("cannot write the journal " + folder + ": " + e, e);
    }
  }

  private static void force(Path folder, int shards) throws IOException {
    for (int number = 1; number <= shards; number++) {
      try (FileChannel file =
          FileChannel.open(shard(folder, number), StandardOpenOption.WRITE)) {
        file.force(true);
      }
    }
    Journal.force(folder);
  }

  private static Path shard(Path folder, int number) {
    return folder.resolve(String.format(Locale.ROOT, "%08d.nq", number));
  }
}
