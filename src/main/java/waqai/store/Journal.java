package waqai.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * The store's own record of what it was given: files of N-Quads that are only ever added to. An
 * article is safe from the moment that {@link #append} returns; the graph in TDB2 is filled from
 * here, and can be made anew from here. A half-written record at the end, as a crash leaves it, is
 * cut off when the journal is opened. One thread at a time.
 */
final class Journal implements AutoCloseable {
  /** A file is closed at this size, so that copies of the journal are cheap to bring up to date. */
  static final long SHARD_BYTES = 64L << 20;

  private static final Pattern SHARD = Pattern.compile("(\\d{8})\\.nq");
  private static final String APPLIED = "applied";

  private final Path folder;
  private final Node facts;
  private FileChannel channel;
  private JournalPosition end;

  private Journal(Path folder, Node facts, FileChannel channel, JournalPosition end) {
    this.folder = folder;
    this.facts = facts;
    this.channel = channel;
    this.end = end;
  }

  /**
   * Opens or makes a journal, and cuts off what a crash left half written.
   *
   * @param facts the name of the graph of the facts
   * @throws StoreException if something in it is damaged that a crash cannot have caused
   */
  static Journal open(Path folder, Node facts) {
    try {
      Files.createDirectories(folder);
      List<Path> shards = shards(folder);
      Path last = shards.isEmpty() ? shard(folder, 1) : shards.getLast();
      long sound = shards.isEmpty() ? 0 : soundEnd(last);
      requireWhole(folder, new JournalPosition(number(last), sound));
      FileChannel channel =
          FileChannel.open(last, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.size() > sound) {
        channel.truncate(sound);
        channel.force(true);
      }
      channel.position(sound);
      force(folder);
      return new Journal(folder, facts, channel, new JournalPosition(number(last), sound));
    } catch (IOException e) {
      throw failed("cannot open the journal " + folder, e);
    }
  }

  /** What the graph has was once whole: a journal that ends before it lost something later. */
  private static void requireWhole(Path folder, JournalPosition end) {
    if (applied(folder).compareTo(end) > 0) {
      throw new StoreException(
          "the journal " + folder + " is damaged at its end; what is left can be saved with:"
              + " waqai recover --store " + folder.getParent());
    }
  }

  /** Adds an entry; when this returns, it is on the disk. Returns where it begins. */
  JournalPosition append(JournalEntry entry) {
    return append(List.of(entry)).getFirst();
  }

  /** Adds entries; when this returns, all of them are on the disk. Returns where each begins. */
  List<JournalPosition> append(List<JournalEntry> entries) {
    JournalPosition before = end;
    try {
      List<JournalPosition> begins = new ArrayList<>();
      for (JournalEntry entry : entries) {
        begins.add(add(entry));
      }
      channel.force(false);
      return begins;
    } catch (IOException e) {
      cutOff(before, e);
      throw failed("cannot write to the journal " + folder + "; nothing of it was taken", e);
    }
  }

  /** Where the next record will stand. */
  JournalPosition end() {
    return end;
  }

  /** The records from a place on, in order. Damage is told of and passed over. */
  void read(JournalPosition from, Consumer<JournalShard.Found> each) {
    read(from, (shard, found) -> each.accept(found));
  }

  /** The same, with the number of the file of each. */
  void read(JournalPosition from, BiConsumer<Integer, JournalShard.Found> each) {
    try {
      for (Path file : shards(folder)) {
        int number = number(file);
        if (number >= from.shard()) {
          long offset = number == from.shard() ? from.offset() : 0;
          readShard(file, offset, found -> each.accept(number, found));
        }
      }
    } catch (IOException e) {
      throw failed("cannot read the journal " + folder, e);
    }
  }

  /** The record that begins at a place, if a sound one does. */
  Optional<JournalEntry> entry(JournalPosition at) {
    try (JournalShard shard = JournalShard.open(shard(folder, at.shard()), at.offset())) {
      return shard.next()
          .flatMap(
              it -> it instanceof JournalShard.Found.Sound sound
                  ? Optional.of(sound.record().entry(sound.body()))
                  : Optional.empty());
    } catch (IOException e) {
      throw failed("cannot read the journal " + folder, e);
    }
  }

  /** Up to where the graph has what the journal has. */
  JournalPosition applied() {
    return applied(folder);
  }

  private static JournalPosition applied(Path folder) {
    Path file = folder.resolve(APPLIED);
    try {
      String[] parts = Files.exists(file) ? Files.readString(file).strip().split(" ", 2) : new String[0];
      return parts.length == 2 && parts[0].matches("\\d{1,9}") && parts[1].matches("\\d{1,18}")
          ? new JournalPosition(Integer.parseInt(parts[0]), Long.parseLong(parts[1]))
          : JournalPosition.START;
    } catch (IOException e) {
      throw failed("cannot read " + file, e);
    }
  }

  /** Notes that the graph has all up to this place. Were the note lost, the rest is only redone. */
  void setApplied(JournalPosition position) {
    Path file = folder.resolve(APPLIED);
    Path part = folder.resolve(APPLIED + ".part");
    try {
      Files.writeString(part, position.shard() + " " + position.offset() + "\n");
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw failed("cannot write " + file, e);
    }
  }

  /** Forgets what the graph has: it will be filled from the beginning. */
  void forgetApplied() {
    try {
      Files.deleteIfExists(folder.resolve(APPLIED));
      force(folder);
    } catch (IOException e) {
      throw failed("cannot write to " + folder, e);
    }
  }

  /** How large it is. */
  long bytes() {
    try {
      long sum = 0;
      for (Path shard : shards(folder)) {
        sum += Files.size(shard);
      }
      return sum;
    } catch (IOException e) {
      throw failed("cannot read the journal " + folder, e);
    }
  }

  /** Its files, in order. */
  static List<Path> shards(Path folder) throws IOException {
    List<Path> shards = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(it -> SHARD.matcher(it.getFileName().toString()).matches()).forEach(shards::add);
      }
    }
    shards.sort(null);
    return shards;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw failed("cannot close the journal " + folder, e);
    }
  }

  private JournalPosition add(JournalEntry entry) throws IOException {
    if (end.offset() >= SHARD_BYTES) {
      roll();
    }
    byte[] quads = entry.quads(facts).getBytes(StandardCharsets.UTF_8);
    byte[] line = JournalRecord.of(entry, quads).line().getBytes(StandardCharsets.UTF_8);
    int length = line.length + quads.length;
    ByteBuffer bytes = ByteBuffer.allocate(length).put(line).put(quads).flip();
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    JournalPosition begin = end;
    end = new JournalPosition(begin.shard(), begin.offset() + length);
    return begin;
  }

  private void roll() throws IOException {
    channel.force(false);
    channel.close();
    Path next = shard(folder, end.shard() + 1);
    channel = FileChannel.open(next, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    force(folder);
    end = new JournalPosition(end.shard() + 1, 0);
  }

  /** Takes back what was half written; if even that fails, the next opening does. */
  private void cutOff(JournalPosition before, IOException because) {
    try {
      long sound = before.shard() == end.shard() ? before.offset() : 0;
      channel.truncate(sound);
      channel.position(sound);
      end = new JournalPosition(end.shard(), sound);
    } catch (IOException e) {
      because.addSuppressed(e);
    }
  }

  private static void readShard(Path file, long from, Consumer<JournalShard.Found> each)
      throws IOException {
    try (JournalShard shard = JournalShard.open(file, from)) {
      for (var found = shard.next(); found.isPresent(); found = shard.next()) {
        each.accept(found.get());
      }
    }
  }

  /** Where the last sound record ends, if only the tail is damaged; the whole length otherwise. */
  private static long soundEnd(Path file) throws IOException {
    long[] end = {0};
    readShard(
        file,
        0,
        found -> {
          boolean torn = found instanceof JournalShard.Found.Damaged damage && damage.atEnd();
          end[0] = torn ? end[0] : to(found);
        });
    return end[0];
  }

  private static long to(JournalShard.Found found) {
    return switch (found) {
      case JournalShard.Found.Sound sound -> sound.to();
      case JournalShard.Found.Damaged damaged -> damaged.to();
    };
  }

  private static Path shard(Path folder, int number) {
    return folder.resolve(String.format(Locale.ROOT, "%08d.nq", number));
  }

  private static int number(Path shard) {
    Matcher matcher = SHARD.matcher(shard.getFileName().toString());
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no file of a journal: " + shard);
    }
    return Integer.parseInt(matcher.group(1));
  }

  /** Makes new names in a folder safe. */
  static void force(Path folder) throws IOException {
    try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      directory.force(true);
    }
  }

  private static StoreException failed(String what, IOException e) {
    String message = String.valueOf(e.getMessage());
    boolean full = message.contains("No space left") || message.contains("not enough space");
    return new StoreException(what + (full ? ": the disk is full" : ": " + e), e);
  }
}
