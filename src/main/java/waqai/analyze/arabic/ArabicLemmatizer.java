package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.analyze.arabic.WordEntries.Known;
import waqai.lexicon.Orthography;
import waqai.lexicon.Plurals;
import waqai.lexicon.WordClasses;
import waqai.text.Token.Gender;
import waqai.text.Token.GrammaticalNumber;

/**
 * Finds the dictionary form of a segmented word in LanguageTool's Arabic dictionary (LGPL), among
 * the readings that the tagger's tag allows. Safe for use by many threads.
 */
final class ArabicLemmatizer {
  private static final Set<String> UNLISTED = WordClasses.list().words("unlisted");

  private final Plurals plurals = Plurals.list();
  private final WordEntries words = new WordEntries();

  /** The forms of كان, which the dictionary has only in part. */
  private static final java.util.regex.Pattern BEING =
      java.util.regex.Pattern.compile("كانت?ا?|كانوا|كن[ات]?|[يتنا]كون(ا|وا|ان|ون)?|[يتنا]كن");

  /** Forms of وجب, which are also jussives of أجاب. */
  private static final java.util.regex.Pattern DUTY = java.util.regex.Pattern.compile("[يت]جب");

  /** Forms of قال (and of قل), which are also, but seldom, a passive and a jussive of أقال; تقل is rather of أقل (carries). */
  private static final java.util.regex.Pattern SAYING = java.util.regex.Pattern.compile("[يتن]قا?ل");

  /** The forms of توفي in the perfect, which the dictionary takes for those of other verbs. */
  private static final java.util.regex.Pattern DYING =
      java.util.regex.Pattern.compile("توفيت?|توفوا|توفي(ا|تا)");

  /** Verbs whose imperfect keeps the hamza (يأمر): يمر is of مر. */
  private static final Set<String> RADICAL_HAMZA = Set.of("امر", "اسر", "امل", "اذن", "امن");

  /** What the dictionary says of a word. */
  record Reading(List<String> lemmas, Gender gender, GrammaticalNumber number, boolean known) {}

  /**
   * The reading of a word.
   *
   * @param form as written, without attached particles
   * @param tag the tagger's tag
   * @param beforePronoun whether a pronoun is attached, before which ة is written ت
   */
  Reading read(String form, String tag, boolean beforePronoun) {
    String bare = bare(form, tag.startsWith("VB") && !tag.equals("VBG"));
    List<Known> entries = entries(bare, tag, beforePronoun);
    if (entries.isEmpty() && !tag.startsWith("DT") && form.startsWith("ال")) {
      bare = bare(form, true);
      entries = entries(bare, tag, beforePronoun);
    }
    Set<String> lemmas = new LinkedHashSet<>();
    entries.forEach(e -> lemmas.add(Orthography.fold(e.lemma())));
    if (tag.startsWith("VB") && BEING.matcher(Orthography.fold(bare)).matches()) {
      lemmas.clear();
      lemmas.add("كان");
    }
    if (tag.equals("VBP") && DUTY.matcher(bare).matches()) {
      lemmas.clear();
      lemmas.add("وجب");
    }
    if (SAYING.matcher(bare).matches() && lemmas.remove("اقال")) {
      putFirst(bare.equals("تقل") ? "اقل" : "قال", lemmas);
      if (bare.endsWith("قل")) {
        lemmas.add("اقل");
      }
      lemmas.add("اقال");
    }
    if (tag.equals("VBP") && bare.length() > 1 && "أؤاآئ".indexOf(bare.charAt(1)) < 0) {
      lemmas.removeAll(RADICAL_HAMZA);
    }
    if (tag.equals("VBN") && DYING.matcher(Orthography.fold(bare)).matches()) {
      lemmas.add("توفي");
    }
    if (beforePronoun && tag.equals("IN") && lemmas.contains(Orthography.fold(bare))) {
      putFirst(Orthography.fold(bare), lemmas);
    }
    if (beforePronoun && !tag.startsWith("VB")) {
      dropMasculine(lemmas, Orthography.fold(bare));
    }
    boolean known = !lemmas.isEmpty();
    if (known && !tag.startsWith("VB")) {
      lemmas.addAll(ownForms(Orthography.fold(bare)));
    }
    if (!known) {
      lemmas.addAll(guess(bare, tag, beforePronoun));
    }
    if (!tag.startsWith("VB")) {
      List.copyOf(lemmas).forEach(l -> plurals.singular(l).ifPresent(lemmas::add));
    }
    String features = entries.isEmpty() ? "" : entries.getFirst().tag();
    boolean endsFeminine = bare.endsWith("ت") && !isRootT(lemmas, Orthography.fold(bare));
    return new Reading(
        List.copyOf(lemmas), gender(features, bare, tag, endsFeminine), number(features, bare, tag), known);
  }

  private static void putFirst(String lemma, Set<String> lemmas) {
    List<String> others = List.copyOf(lemmas);
    lemmas.clear();
    lemmas.add(lemma);
    lemmas.addAll(others);
  }

  /** أسرته is of أسرة, not of أسر: ت before a pronoun is the ending of the feminine. */
  private static void dropMasculine(Set<String> lemmas, String folded) {
    String stem = folded.endsWith("ت") ? folded.substring(0, folded.length() - 1) : "";
    if (lemmas.contains(stem + "ة")) {
      lemmas.remove(stem);
    }
  }

  /** بات، لفت: the last letter belongs to the root, it is no ending of the feminine; but دعت is of دعا. */
  private static boolean isRootT(Set<String> lemmas, String folded) {
    String stem = folded.substring(0, folded.length() - 1);
    String first = lemmas.isEmpty() ? "" : lemmas.iterator().next();
    if (first.equals(stem + "ا")) {
      return false;
    }
    return folded.length() == 3 && lemmas.contains(folded)
        || first.equals(folded);
  }

  /** Whether the dictionary knows a noun of this spelling, whatever the seats of its hamzas. */
  boolean knows(String word) {
    return isUnlisted(Orthography.fold(word)) || spellings(bare(word, false), "NN", false).stream()
        .anyMatch(s -> words.of(s).stream().anyMatch(e -> e.tag().startsWith("N") && e.isFree()));
  }

  /** جروح, تصعيد: nouns of news that the dictionary lacks, and nouns of action of a verb that it has. */
  private boolean isUnlisted(String folded) {
    return UNLISTED.contains(folded) || folded.length() == 5 && folded.charAt(0) == 'ت' && folded.charAt(3) == 'ي'
        && knowsVerb(folded.substring(1, 3) + folded.charAt(4));
  }

  /** Whether the dictionary knows a noun or a verb, in the perfect or the imperfect, of this spelling. */
  boolean knowsWord(String word) {
    return knows(word) || knowsVerb(word) || knowsImperfect(word);
  }

  /** Whether the dictionary knows a noun that begins with these letters, ال among them: التماس. */
  boolean knowsWhole(String word) {
    return spellings(bare(word, true), "NN", false).stream()
        .anyMatch(s -> words.of(s).stream().anyMatch(e -> e.tag().startsWith("N") && e.isFree()));
  }

  /** Whether the dictionary knows a perfect of the third person, active, of this spelling. */
  boolean isPerfect(String word) {
    return spellings(bare(word, true), "VBD", false).stream()
        .anyMatch(s -> words.of(s).stream().anyMatch(e -> e.tag().contains("H-pa")));
  }

  /** Whether the dictionary knows a perfect of exactly this spelling, and no noun but a participle, which nobody owns: أبعدت. */
  boolean isVerbAlone(String word) {
    String bare = bare(word, true);
    List<Known> nouns = new ArrayList<>(words.of(bare));
    boolean perfect = nouns.stream().anyMatch(e -> e.tag().contains("H-pa"));
    if (bare.endsWith("ت")) {
      nouns.addAll(words.of(bare.substring(0, bare.length() - 1) + "ة"));
    }
    return perfect && nouns.stream().noneMatch(e -> e.tag().startsWith("N") && !e.tag().startsWith("NA"));
  }

  /** Whether the dictionary knows a perfect of the third person of this spelling only in the passive: حوصرت, عوقب. */
  boolean isPassiveAlone(String word) {
    return !isPerfect(word) && spellings(bare(word, true), "VBN", false).stream()
        .anyMatch(s -> words.of(s).stream().anyMatch(e -> e.tag().contains("1H-pp")));
  }

  /** Whether the dictionary knows a verb in the perfect of this spelling. */
  boolean knowsVerb(String word) {
    return spellings(bare(word, true), "VBD", false).stream()
        .anyMatch(s -> words.of(s).stream().anyMatch(e -> fits(e.tag(), "VBD")));
  }

  /** Whether the dictionary knows a verb in the imperfect of this spelling. */
  boolean knowsImperfect(String word) {
    return spellings(bare(word, true), "VBP", false).stream()
        .anyMatch(s -> words.of(s).stream().anyMatch(e -> fits(e.tag(), "VBP")));
  }

  private List<Known> entries(String bare, String tag, boolean beforePronoun) {
    for (String spelling : spellings(bare, tag, beforePronoun)) {
      List<Known> found = new ArrayList<>(words.of(spelling));
      found.removeIf(e -> !fits(e.tag(), tag));
      if (!found.isEmpty()) {
        found.sort(Comparator.comparingInt(e -> rank(e.tag(), tag)));
        return keepBestPersons(found, tag);
      }
    }
    return List.of();
  }

  /** News speaks in the third person: other readings count only when there is no such reading. */
  private static List<Known> keepBestPersons(List<Known> sorted, String tag) {
    if (!tag.startsWith("VB") || tag.equals("VBG")) {
      return sorted;
    }
    int best = rank(sorted.getFirst().tag(), tag);
    return sorted.stream().filter(e -> rank(e.tag(), tag) == best).toList();
  }

  private static List<String> spellings(String bare, String tag, boolean beforePronoun) {
    List<String> out = new ArrayList<>();
    boolean nominal = !tag.startsWith("VB") || tag.equals("VBG");
    if (nominal && beforePronoun && bare.endsWith("ت")) {
      out.add(bare.substring(0, bare.length() - 1) + "ة");
    }
    if (beforePronoun) {
      finalLetter(bare, nominal).ifPresent(out::add);
    }
    out.add(bare);
    if (bare.startsWith("ا")) {
      out.add("أ" + bare.substring(1));
      out.add("إ" + bare.substring(1));
      out.add("آ" + bare.substring(1));
    } else if (bare.startsWith("أ") || bare.startsWith("إ")) {
      out.add("ا" + bare.substring(1));
      out.add((bare.charAt(0) == 'أ' ? "إ" : "أ") + bare.substring(1));
    }
    if (bare.endsWith("ه") && nominal) {
      out.add(bare.substring(0, bare.length() - 1) + "ة");
    }
    if (bare.endsWith("ي")) {
      out.add(bare.substring(0, bare.length() - 1) + "ى");
    }
    if (bare.endsWith("وا") && !nominal) {
      out.add(bare.substring(0, bare.length() - 2));
    } else if (beforePronoun && bare.endsWith("و") && !nominal) {
      out.add(bare.substring(0, bare.length() - 1));
    }
    return out;
  }

  /** The spelling without the pronoun where the last letter changes: لقائه لقاء, ألقاها ألقى. */
  private static Optional<String> finalLetter(String bare, boolean nominal) {
    String stem = bare.isEmpty() ? "" : bare.substring(0, bare.length() - 1);
    if (nominal && (bare.endsWith("ائ") || bare.endsWith("اؤ"))) {
      return Optional.of(stem + "ء");
    }
    return bare.endsWith("ا") && bare.length() > 2 ? Optional.of(stem + "ى") : Optional.empty();
  }

  private static boolean fits(String entry, String tag) {
    if (!tag.startsWith("VB") || tag.equals("VBG")) {
      return entry.startsWith("N");
    }
    if (!entry.startsWith("V")) {
      return false;
    }
    int at = entry.indexOf(';');
    String mood = entry.substring(at + 4);
    return switch (tag) {
      case "VBD" -> mood.contains("pa");
      case "VBP" -> mood.contains("f");
      default -> true;
    };
  }

  private static int rank(String entry, String tag) {
    if (tag.startsWith("VB") && !tag.equals("VBG")) {
      int at = entry.indexOf(';');
      String person = entry.substring(at + 1, at + 4);
      boolean energetic = entry.substring(at).contains("M;");
      return energetic ? 3 : person.equals("F3H") ? 2 : person.endsWith("H") ? 0 : 1;
    }
    return entry.startsWith("NM") ? 0 : 1;
  }

  /** The word itself and its singular or masculine by ending: the dictionary leaves some out. */
  private static List<String> ownForms(String folded) {
    List<String> out = new ArrayList<>();
    out.add(folded);
    if (folded.endsWith("ة") && folded.length() > 3) {
      out.add(folded.substring(0, folded.length() - 1));
    } else if (folded.endsWith("ات") && folded.length() > 4) {
      out.add(folded.substring(0, folded.length() - 2) + "ة");
    } else if ((folded.endsWith("تين") || folded.endsWith("تان")) && folded.length() > 5) {
      out.add(folded.substring(0, folded.length() - 3) + "ة");
    } else if (folded.endsWith("ا") && folded.length() > 3) {
      out.add(folded.substring(0, folded.length() - 1));
    }
    return out;
  }

  private static List<String> guess(String bare, String tag, boolean beforePronoun) {
    String folded = Orthography.fold(bare);
    if (tag.contains("VB")) {
      boolean feminine = !tag.equals("VBP") && folded.endsWith("ت") && folded.length() > 3;
      return List.of(feminine ? folded.substring(0, folded.length() - 1) : folded);
    }
    List<String> out = new ArrayList<>();
    if (beforePronoun && folded.endsWith("ت")) {
      out.add(folded.substring(0, folded.length() - 1) + "ة");
    }
    for (String ending : List.of("ين", "ون", "ان", "ات")) {
      if (folded.endsWith(ending) && folded.length() > 4) {
        String stem = folded.substring(0, folded.length() - 2);
        out.add(ending.equals("ات") ? stem + "ة" : stem);
        out.add(stem);
      }
    }
    boolean ending = folded.endsWith("ة") && tag.contains("JJ") || folded.endsWith("ا");
    if (ending && folded.length() > 3) {
      out.add(folded.substring(0, folded.length() - 1));
    }
    out.add(folded);
    return out;
  }

  private static String bare(String form, boolean verb) {
    StringBuilder out = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      if (!Orthography.isMark(form.charAt(i))) {
        out.append(form.charAt(i));
      }
    }
    String word = out.toString();
    return !verb && word.startsWith("ال") && word.length() > 3 ? word.substring(2) : word;
  }

  private static Gender gender(String features, String bare, String tag, boolean endsFeminine) {
    int at = features.indexOf(';');
    if (bare.endsWith("ة") || (tag.contains("NN") && bare.endsWith("ات"))) {
      return Gender.FEMININE;
    }
    if (tag.equals("VBD") || tag.equals("VBN")) {
      return endsFeminine ? Gender.FEMININE : Gender.MASCULINE;
    }
    if (tag.equals("VBP")) {
      return bare.startsWith("ت") ? Gender.FEMININE : Gender.MASCULINE;
    }
    if (at < 0) {
      return Gender.UNKNOWN;
    }
    boolean origin = bare.endsWith("ي") && number(features, bare, tag) == GrammaticalNumber.SINGULAR; // دبلوماسي
    return features.charAt(at + 1) == 'F' && !origin ? Gender.FEMININE : Gender.MASCULINE;
  }

  private static GrammaticalNumber number(String features, String bare, String tag) {
    boolean many = tag.matches("VB[DP]") && bare.length() > 3 && bare.endsWith("وا");
    if (many || bare.endsWith("ات") || bare.endsWith("ون") && tag.contains("NN")) {
      return GrammaticalNumber.PLURAL;
    }
    int at = features.indexOf(';');
    if (at < 0) {
      return GrammaticalNumber.UNKNOWN;
    }
    return switch (features.charAt(at + 2)) {
      case '2' -> GrammaticalNumber.DUAL;
      case '3' -> GrammaticalNumber.PLURAL;
      default -> GrammaticalNumber.SINGULAR;
    };
  }
}
