package waqai.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A store in one ZIP file: its marker, its journal, its texts and what was refused;
 * the graph follows from these.
 */
final class Backup {
  private static final Pattern PART =
      Pattern.compile("waqai-store\\.json|quarantine\\.jsonl|retracted\\.txt|decisions\\.tsv|journal/\\d{8}\\.nq"
              + "|texts/[0-9a-f]{2}/[0-9a-f]{32}\\.txt");

  private Backup() {}

  /** The file appears under its name only when it is whole. */
  static void write(StoreDirectory directory, Path file) {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (ZipOutputStream zip =
          new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
        for (String name : parts(directory.folder())) {
          ZipEntry entry = new ZipEntry(name);
          entry.setTime(0);
          zip.putNextEntry(entry);
          Files.copy(directory.folder().resolve(name), zip);
          zip.closeEntry();
        }
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StoreException("cannot write the backup " + file + ": " + e, e);
    }
  }

  private static List<String> parts(Path folder) throws IOException {
    List<String> names = new ArrayList<>(List.of("waqai-store.json"));
    for (String optional : List.of("quarantine.jsonl", "retracted.txt", "decisions.tsv")) {
      if (Files.exists(folder.resolve(optional))) {
        names.add(optional);
      }
    }
    for (Path shard : Journal.shards(folder.resolve("journal"))) {
      names.add("journal/" + shard.getFileName());
    }
    Path texts = folder.resolve("texts");
    if (Files.isDirectory(texts)) {
      try (Stream<Path> files = Files.walk(texts)) {
        files
            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
            .filter(name -> PART.matcher(name).matches())
            .sorted()
            .forEach(names::add);
      }
    }
    return names;
  }

  static void unpack(Path file, Path folder) {
    try {
      if (Files.exists(folder) && !isEmpty(folder)) {
        throw new StoreException(folder + " is not empty; restore into a new folder");
      }
      Files.createDirectories(folder.resolve("journal"));
      int parts = 0;
      try (InputStream in = Files.newInputStream(file);
          ZipInputStream zip = new ZipInputStream(in)) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          unpack(entry.getName(), zip, folder, file);
          parts++;
        }
      }
      if (parts == 0) {
        throw new StoreException(file + " is no backup of a Waqai store");
      }
    } catch (ZipException e) {
      throw new StoreException("the backup " + file + " is damaged: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new StoreException("cannot restore " + file + " to " + folder + ": " + e, e);
    }
  }

  private static void unpack(String name, ZipInputStream zip, Path folder, Path file)
      throws IOException {
    if (!PART.matcher(name).matches()) {
      throw new StoreException(file + " is no backup of a Waqai store: it holds " + name);
    }
    Path target = folder.resolve(name);
    Files.createDirectories(target.getParent());
    try (OutputStream out = Files.newOutputStream(target)) {
      zip.transferTo(out);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }
}
