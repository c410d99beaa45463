package waqai.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import waqai.lexicon.NameDistance;

/**
 * A folded name in its parts: عبد and ابو belong to the word after them.
 *
 * @param key the folded name
 */
record NameParts(String key, List<String> parts) {
  private static final Set<String> BOUND = Set.of("عبد", "ابو", "ابن", "بن", "ام", "ال", "سيف", "نور", "دي", "فان");

  NameParts {
    parts = List.copyOf(parts);
  }

  static NameParts of(String key) {
    List<String> parts = new ArrayList<>();
    String before = "";
    for (String word : key.split(" ")) {
      if (BOUND.contains(word)) {
        before += word;
      } else {
        parts.add(before + word);
        before = "";
      }
    }
    if (!before.isEmpty()) {
      parts.add(before);
    }
    return new NameParts(key, parts);
  }

  String last() {
    return parts.getLast();
  }

  boolean isFull() {
    return parts.size() > 1;
  }

  /** The consonants of a name, the same for spellings that {@link NameDistance} takes for near. */
  static String skeleton(String name) {
    StringBuilder out = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != ' ' && (i == 0 || "اوي".indexOf(c) < 0)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Whether both can be one person's: the first and the last part alike, none in between against it. */
  boolean fits(NameParts other) {
    if (NameDistance.near(key, other.key)) {
      return true;
    }
    List<String> few = parts.size() <= other.parts.size() ? parts : other.parts;
    List<String> many = few == parts ? other.parts : parts;
    return isFull() && other.isFull()
        && NameDistance.near(few.getFirst(), many.getFirst())
        && NameDistance.near(few.getLast(), many.getLast())
        && many.size() > few.size()
        && few.subList(1, few.size() - 1).stream()
            .allMatch(part -> many.stream().anyMatch(it -> NameDistance.near(it, part)));
  }
}
