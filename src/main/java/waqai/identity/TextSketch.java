package waqai.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import waqai.lexicon.Orthography;

/**
 * A short form of a text in which nearly equal texts are alike: for each of 40 hash functions the
 * least hash of all runs of four words (Broder 1997). The part of hashes that two sketches share is
 * about the part of runs that the texts share.
 */
public final class TextSketch {
  private static final int HASHES = 40;
  private static final int SHINGLE = 4;
  private static final int HEX = 8;
  private static final int ROWS = 2;
  private static final double ALIKE = 0.45;

  private TextSketch() {}

  /** The sketch of a text; empty if it has too few words. */
  public static String of(String text) {
    String[] words = Orthography.nameKey(text).split(" ");
    if (words.length < 2 * SHINGLE) {
      return "";
    }
    long[] least = new long[HASHES];
    Arrays.fill(least, Long.MAX_VALUE);
    for (int i = 0; i + SHINGLE <= words.length; i++) {
      long hash = hash(String.join(" ", Arrays.copyOfRange(words, i, i + SHINGLE)));
      for (int k = 0; k < HASHES; k++) {
        least[k] = Math.min(least[k], mix(hash + k * 0x9E3779B97F4A7C15L) >>> 32);
      }
    }
    StringBuilder out = new StringBuilder(HASHES * HEX);
    for (long hash : least) {
      out.append(String.format(Locale.ROOT, "%08x", hash));
    }
    return out.toString();
  }

  /** Names under which nearly equal sketches meet. */
  static List<String> bands(String sketch) {
    List<String> bands = new ArrayList<>();
    int width = ROWS * HEX;
    for (int at = 0; at + width <= sketch.length(); at += width) {
      bands.add(at + " " + sketch.substring(at, at + width));
    }
    return bands;
  }

  /** Whether about half of the runs of words are the same. */
  public static boolean alike(String one, String other) {
    if (one.isEmpty() || one.length() != other.length()) {
      return false;
    }
    int same = 0;
    for (int at = 0; at < one.length(); at += HEX) {
      same += one.regionMatches(at, other, at, HEX) ? 1 : 0;
    }
    return same >= ALIKE * one.length() / HEX;
  }

  /** A hash of a whole text. */
  static String hex(String text) {
    return Long.toHexString(mix(hash(text)));
  }

  /** FNV-1a, 64 bits. */
  private static long hash(String text) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
    }
    return hash;
  }

  /** The end of splitmix64. */
  private static long mix(long hash) {
    long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
    return mixed ^ (mixed >>> 31);
  }
}
