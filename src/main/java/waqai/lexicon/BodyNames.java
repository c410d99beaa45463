package waqai.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer.Entry;

/**
 * Says in English what a body is called that no file names, where its Arabic name is made of common
 * words: السلطات العراقية, Iraqi authorities. What comes out is to be marked as derived.
 */
public final class BodyNames {
  private static final Set<EntityKind> OWNERS = EnumSet.of(EntityKind.PERSON, EntityKind.PLACE, EntityKind.COUNTRY);

  private final Gazetteer gazetteer;
  private final Map<String, Word> words = new HashMap<>();
  private final Map<String, String> nations = new HashMap<>();

  private record Word(boolean noun, boolean title, String english) {}

  /** A noun with the adjectives before it. */
  private record Group(List<String> adjectives, Word noun) {
    String english() {
      return (String.join(" ", adjectives) + " " + noun.english()).strip();
    }
  }

  public BodyNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    for (TsvFile.Row row : TsvFile.read("waqai/lexicon/arabic/english-words.tsv", 5)) {
      switch (row.cell(3)) {
        case "nation" -> nations.put(row.cell(1), row.cell(4));
        case "noun", "adjective", "title" -> {
          Word word = new Word(!row.cell(3).equals("adjective"), row.cell(3).equals("title"), row.cell(4));
          words.put(Orthography.fold(row.cell(1)), word);
          row.values(2).forEach(form -> words.putIfAbsent(Orthography.fold(form), word));
        }
        default -> throw row.bad("is no noun, title, adjective or nation");
      }
    }
  }

  /** The name in English; empty where a word of it is not known. */
  public Optional<String> english(String name) {
    List<String> left = List.of(name.strip().split("\\s+"));
    List<Group> groups = new ArrayList<>();
    List<String> lands = new ArrayList<>();
    while (!left.isEmpty()) {
      String first = left.getFirst();
      Optional<Word> word = word(first);
      Optional<String> nation = groups.isEmpty() ? Optional.empty() : nation(first);
      if (nation.isPresent()) {
        lands.add(nation.get());
      } else if (word.isPresent() && (word.get().noun() || !groups.isEmpty())) {
        add(word.get(), groups);
      } else {
        return proper(left).filter(it -> !groups.isEmpty()).map(it -> written(lands, groups) + joint(groups) + it);
      }
      left = left.subList(1, left.size());
    }
    return groups.isEmpty() ? Optional.empty() : Optional.of(written(lands, groups));
  }

  /** An adjective stands behind its noun and the earlier ones, in English before them. */
  private static void add(Word word, List<Group> groups) {
    if (word.noun()) {
      groups.add(new Group(new ArrayList<>(), word));
    } else {
      groups.getLast().adjectives().addFirst(word.english());
    }
  }

  private static String joint(List<Group> groups) {
    return groups.getLast().noun().title() ? " " : " of ";
  }

  private static String written(List<String> lands, List<Group> groups) {
    String name = groups.stream().map(Group::english).collect(Collectors.joining(" of "));
    return (String.join(" and ", lands) + " " + name).strip();
  }

  private Optional<Word> word(String form) {
    String folded = Orthography.fold(form);
    return Optional.ofNullable(words.get(folded.startsWith("ال") ? folded.substring(2) : folded))
        .or(() -> Optional.ofNullable(words.get(folded)));
  }

  private Optional<String> nation(String form) {
    return gazetteer.nisba(form).map(Entry::id).map(nations::get);
  }

  /** What the rest names by itself, where it names but one thing. */
  private Optional<String> proper(List<String> rest) {
    List<String> names = gazetteer.named(String.join(" ", rest)).stream()
        .filter(it -> OWNERS.contains(it.kind()))
        .map(Entry::english)
        .distinct()
        .toList();
    return names.size() == 1 && !names.getFirst().isEmpty() ? Optional.of(names.getFirst()) : Optional.empty();
  }
}
