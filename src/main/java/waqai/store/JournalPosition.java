package waqai.store;

/**
 * A place between two records of the journal.
 *
 * @param shard the number of the file, from 1
 * @param offset bytes from its beginning
 */
record JournalPosition(int shard, long offset) implements Comparable<JournalPosition> {
  /** Before the first record. */
  static final JournalPosition START = new JournalPosition(1, 0);

  @Override
  public int compareTo(JournalPosition other) {
    return shard != other.shard
        ? Integer.compare(shard, other.shard)
        : Long.compare(offset, other.offset);
  }
}
