package waqai.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a store to one process. The system itself holds the lock, and gives it back when the process
 * ends, however it ends; what stands in the file only tells people who has it.
 */
final class StoreLock {
  private StoreLock() {}

  /** The locked file; closing it gives the lock back. */
  static FileChannel take(Path path) {
    Path file = path.resolve("lock");
    try {
      FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE);
      if (!tryLock(channel)) {
        String holder = holder(channel);
        channel.close();
        throw new StoreException(
            "the store at " + path + " is in use by another process" + holder
                + "; wait until that has ended, or stop it");
      }
      channel.truncate(0);
      channel.write(StandardCharsets.UTF_8.encode(Long.toString(ProcessHandle.current().pid())));
      return channel;
    } catch (IOException e) {
      throw new StoreException("cannot lock the store at " + path + ": " + e, e);
    }
  }

  private static boolean tryLock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false; // this very process has the store open
    }
  }

  private static String holder(FileChannel channel) throws IOException {
    byte[] bytes = new byte[32];
    int read = channel.read(ByteBuffer.wrap(bytes), 0);
    String pid = read > 0 ? new String(bytes, 0, read, StandardCharsets.UTF_8) : "";
    return pid.matches("[0-9]+") ? " (" + pid + ")" : "";
  }
}
