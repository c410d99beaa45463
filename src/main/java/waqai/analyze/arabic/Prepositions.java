package waqai.analyze.arabic;

import java.util.Map;
import java.util.Set;

/** The names of the slots that prepositions and nouns used as prepositions open. Folded spelling. */
final class Prepositions {
  /** Nouns that stand before their complement as prepositions do. */
  private static final Set<String> NOUNS =
      Set.of(
          "بين", "مع", "خلال", "بعد", "قبل", "ضد", "عبر", "حول", "لدي", "دون", "نحو", "تجاه", "امام",
          "ازاء", "فوق", "تحت", "عند", "وراء", "منذ", "رغم", "وسط", "داخل", "خارج", "قرب", "اثر",
          "عقب", "اثناء", "ضمن", "جراء", "بسبب", "خلف", "عن", "حيال", "صوب", "قبيل", "بعيد",
          "قبالة", "ابان", "اتجاه", "مقابل", "شمال", "جنوب", "شرق", "غرب", "شمالي", "جنوبي", "شرقي",
          "غربي", "حسب", "وفق");

  /** Preposition and noun that are one preposition together. */
  private static final Map<String, String> COMPOUND =
      Map.ofEntries(
          Map.entry("من قبل", "agent"),
          Map.entry("من جانب", "agent"),
          Map.entry("من طرف", "agent"),
          Map.entry("من لدن", "agent"),
          Map.entry("علي يد", "agent"),
          Map.entry("علي ايد", "agent"),
          Map.entry("علي ايدي", "agent"),
          Map.entry("ب يد", "agent"),
          Map.entry("ب ايدي", "agent"),
          Map.entry("في يد", "agent"),
          Map.entry("في ايدي", "agent"),
          Map.entry("ب واسطة", "agent"),
          Map.entry("ب حسب", "حسب"),
          Map.entry("ب شان", "بشان"),
          Map.entry("في شان", "بشان"),
          Map.entry("ب حق", "بحق"),
          Map.entry("في حق", "بحق"),
          Map.entry("الي جانب", "مع"),
          Map.entry("ب حضور", "مع"),
          Map.entry("في حضور", "مع"),
          Map.entry("ب رفقة", "مع"),
          Map.entry("ب صحبة", "مع"),
          Map.entry("ب مشاركة", "مع"),
          Map.entry("ب معية", "مع"),
          Map.entry("ب رئاسة", "رئاسة"),
          Map.entry("ب قيادة", "رئاسة"),
          Map.entry("ب زعامة", "رئاسة"),
          Map.entry("ب اسم", "اسم"),
          Map.entry("ب وساطة", "وساطة"),
          Map.entry("ب رعاية", "وساطة"),
          Map.entry("ل صالح", "ل"),
          Map.entry("ب اتجاه", "نحو"),
          Map.entry("في اتجاه", "نحو"),
          Map.entry("في وجه", "ضد"),
          Map.entry("ب ضد", "ضد"));

  private Prepositions() {}

  /** Whether a noun with a complement stands as a preposition. */
  static boolean isPrepositional(String foldedForm) {
    return NOUNS.contains(foldedForm);
  }

  /** The slot of a preposition alone: صوب and (ب)اتجاه are نحو. */
  static String slot(String preposition) {
    return preposition.matches("صوب|اتجاه") ? "نحو" : preposition;
  }

  /** The slot of a preposition followed by this noun, or null when they are no unit. */
  static @org.jspecify.annotations.Nullable String compound(String preposition, String noun) {
    return COMPOUND.get(preposition + " " + noun);
  }
}
