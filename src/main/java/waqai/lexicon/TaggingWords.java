package waqai.lexicon;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words whose class a tagger does not know by itself: participles that are nouns, auxiliaries. */
public final class TaggingWords {
  private static final Set<String> CLASSES = Set.of("noun", "called", "auxiliary", "copula", "occurrence", "purpose", "post",
      "transitive", "places", "owned", "whereabouts", "districted", "chamber", "onto", "policing", "manner", "seizing", "holding", "glued", "perfect", "deed", "doing", "calling", "will", "harm", "wound", "reply",
      "death", "intransitive", "matter", "naming", "seat", "authority", "whole", "model", "compound",
      "striking", "arm", "throwing",
      "costing", "assault",
      "institution", "passing", "according", "told", "masculine", "addressing", "carrying", "meanwhile", "receiving", "conferring", "conferred", "uttered", "lending", "honour", "womanly", "common", "instead",
      "needing", "bearing", "into", "governing");

  private static final TaggingWords LIST = new TaggingWords();

  private final Map<String, Set<String>> words = new HashMap<>();

  private TaggingWords() {
    for (TsvFile.Row row : TsvFile.read("waqai/lexicon/arabic/tagging-words.tsv", 3)) {
      if (!CLASSES.contains(row.cell(2))) {
        throw row.bad("has no class that is known");
      }
      words.computeIfAbsent(row.cell(2), c -> new HashSet<>()).add(Orthography.fold(row.cell(1)));
    }
  }

  /** The list, which is read once. */
  public static TaggingWords list() {
    return LIST;
  }

  private boolean has(String wordClass, String word) {
    return words.getOrDefault(wordClass, Set.of()).contains(word);
  }

  /** Whether a folded lemma is a thing that has the form of an adjective: مقترح. */
  public boolean isMatter(String lemma) {
    return has("matter", lemma);
  }

  /** Whether a name follows this folded word: المدعو / علي. */
  public boolean isCalled(String form) {
    return has("called", form);
  }

  /** Whether a folded lemma of participle form is a noun of its own: مقترح. */
  public boolean isNoun(String lemma) {
    return has("noun", lemma);
  }

  /** Whether the name of such a body may tell what it is for: معهد, وكالة. */
  public boolean isInstitution(String lemma) {
    return has("institution", lemma);
  }

  /** Whether a folded form with ل tells by whose word or rule something is: وفقا. */
  public boolean isAccording(String form) {
    return has("according", form);
  }

  /** Whether an adjective of this folded lemma tells of the moment and is no part of a name: محكمة الجنايات / المنعقدة. */
  public boolean isPassing(String lemma) {
    return has("passing", lemma);
  }

  /** Whether the definite noun with an origin alone means a body that was named before: الصحيفة الأمريكية. */
  public boolean isToldBefore(String lemma) {
    return has("told", lemma);
  }

  /** Whether a verb of this folded lemma says what its subject is: كان, بقي. */
  public boolean isCopula(String lemma) {
    return has("copula", lemma);
  }

  /** Whether another verb may follow a verb of this folded lemma without a conjunction: بدأ. */
  public boolean isAuxiliary(String lemma) {
    return has("auxiliary", lemma) || isCopula(lemma);
  }

  /** Whether a verb of this folded lemma says little without an object: دعا, اتهم. */
  public boolean isTransitive(String lemma) {
    return has("transitive", lemma);
  }

  /** Whether a verb of this folded lemma tells that the noun after it takes place: تم, جرى. */
  public boolean isOccurrence(String lemma) {
    return has("occurrence", lemma);
  }

  /** Whether an accusative of this folded lemma tells why something is done: ردا, احتجاجا. */
  public boolean isPurpose(String lemma) {
    return has("purpose", lemma);
  }

  /** Whether a noun of this folded lemma tells whose post it is: رئيس, سفير. */
  public boolean isPost(String lemma) {
    return has("post", lemma);
  }

  /** Whether a noun of this folded lemma, spelled like an adjective, tells who a person is: صحفي, قيادي. */
  public boolean isCalling(String lemma) {
    return has("calling", lemma);
  }

  /** Whether a folded form is one word that a segmenter takes for a particle or pronoun and a word: باحات, داهم. */
  public boolean isWhole(String form) {
    return has("whole", form);
  }

  /** Whether a folded form is a word with its particle, which a segmenter leaves together: بأشد. */
  public boolean isGlued(String form) {
    return has("glued", form);
  }

  /** Whether a folded form is a hostile deed, behind which an adjective tells whose it is: الهجوم الحوثي. */
  public boolean isDeed(String form) {
    return has("deed", form);
  }

  /** Whether somebody says or does what a verb of this folded lemma has as its object: رفض ما قاله الوزير. */
  public boolean isDoing(String lemma) {
    return has("doing", lemma);
  }

  /** Whether a folded form is always a perfect, though it begins as a present does: توعد. */
  public boolean isPerfect(String form) {
    return has("perfect", form);
  }

  /** Whether a folded form is the name of a kind of arms: كاتيوشا. */
  public boolean isModel(String form) {
    return has("model", form);
  }

  /** Whether names of towns of two words begin with a folded form: كفر, بيت. */
  public boolean isCompound(String form) {
    return has("compound", form);
  }

  /** Whether a verb of this folded lemma tells what arms hit: استهدف. */
  public boolean isStriking(String lemma) {
    return has("striking", lemma);
  }

  /** Whether a verb of this folded lemma tells what an attack cost: أسفر, أودى. */
  public boolean isCosting(String lemma) {
    return has("costing", lemma);
  }

  /** Whether a noun of this folded lemma tells of an attack: هجوم. */
  public boolean isAssault(String lemma) {
    return has("assault", lemma);
  }

  /** Whether a noun of this folded lemma is a weapon that hits something: صاروخ. */
  public boolean isArm(String lemma) {
    return has("arm", lemma);
  }

  /** Whether a verb of this folded lemma throws or fires what it has as its object: أطلق. */
  public boolean isThrowing(String lemma) {
    return has("throwing", lemma);
  }

  /** Whether names of places follow a noun of this folded form one by one: مدينتي, بلدات. */
  public boolean isPlaces(String form) {
    return has("places", form);
  }

  /** Whether a noun of this folded form, spelled like a verb, is whose deed it is: رفض حزبه. */
  public boolean isOwned(String form) {
    return has("owned", form);
  }

  /** Whether a noun of this folded form tells where the thing before it is: جنوب, قرب. */
  public boolean isWhereabouts(String form) {
    return has("whereabouts", form);
  }

  /** Whether على with somebody often follows a verb of this form: أثنى على. */
  public boolean isOnto(String form) {
    return has("onto", form);
  }

  /** Whether ب with somebody often follows a word of this form: أشاد ب, ترحيب ب. */
  public boolean isInto(String form) {
    return has("into", form);
  }

  /** Whether no other particle follows the word: مع, إن. */
  public boolean isGoverning(String folded) {
    return has("governing", folded);
  }

  /** Whether the word tells which chamber of a court it is: محكمة جنح مستأنف الدقي. */
  public boolean isChamber(String form) {
    return has("chamber", form);
  }

  /** Whether the part of a town belongs to the name of such a body: نيابة شرق الإسكندرية. */
  public boolean isDistricted(String lemma) {
    return has("districted", lemma);
  }

  /** Whether a verb of this folded lemma is what security forces do: اعتقل, فرق. */
  public boolean isPolicing(String lemma) {
    return has("policing", lemma);
  }

  /** Whether a country of this name, as names are compared, is masculine. */
  public boolean isMasculine(String name) {
    return has("masculine", name);
  }

  /** Whether a verb of this folded lemma needs the one it is said or done to: اتهم, حث. */
  public boolean isAddressing(String lemma) {
    return has("addressing", lemma);
  }

  /** Whether a verb of this folded lemma carries out what its noun tells: أجرى, عقد. */
  public boolean isCarrying(String lemma) {
    return has("carrying", lemma);
  }

  /** Whether a feminine noun of this folded lemma addresses a man: جلالة, فخامة. */
  public boolean isHonour(String lemma) {
    return has("honour", lemma);
  }

  /** Whether a noun of this folded lemma is feminine without the ending of one: حرب, نار. */
  public boolean isWomanly(String lemma) {
    return has("womanly", lemma);
  }

  /** Whether a noun of this folded lemma is nobody, though a tagger may take it for a name: دور. */
  public boolean isCommon(String lemma) {
    return has("common", lemma);
  }

  /** Whether a verb of this folded lemma has whom somebody meets as its object: استقبل, التقى. */
  public boolean isReceiving(String lemma) {
    return has("receiving", lemma);
  }

  /** Whether a verb of this folded lemma tells of talks, calls or letters between people: أجرى, بعث. */
  public boolean isConferring(String lemma) {
    return has("conferring", lemma);
  }

  /** Whether a noun of this folded lemma is what such a verb has as its object: اتصال, رسالة. */
  public boolean isConferred(String lemma) {
    return has("conferred", lemma);
  }

  /** Whether a verb of this folded lemma lends itself to a noun of judging or wanting: قدم احتجاجا, لقي رفضا. */
  public boolean isLending(String lemma) {
    return has("lending", lemma);
  }

  /** Whether a noun of this folded lemma is words that somebody makes public: بيان, تغريدة. */
  public boolean isUttered(String lemma) {
    return has("uttered", lemma);
  }

  /** Whether a verb of this folded lemma is one of wanting, which only somebody can do: طلب, قرر. */
  public boolean isWill(String lemma) {
    return has("will", lemma);
  }

  /** Whether a word of this folded form in the accusative tells how or when: سرا, لاحقا. */
  public boolean isManner(String form) {
    return has("manner", form);
  }

  /** Whether a word of this folded form tells in whose place somebody is put: وعين / بدلا منه. */
  public boolean isInstead(String form) {
    return has("instead", form);
  }

  /** Whether a verb of this folded lemma, joined to another, has an object behind it: خطف, دمر. */
  public boolean isSeizing(String lemma) {
    return has("seizing", lemma);
  }

  /** Whether a verb of this folded lemma holds, shuts, imposes: it says nothing without an object and has no clause: اعتقل, فرض. */
  public boolean isHolding(String lemma) {
    return has("holding", lemma);
  }

  /** Whether a verb of this folded lemma tells what befell somebody: قتل, أصيب. */
  public boolean isHarm(String lemma) {
    return has("harm", lemma);
  }

  /** Whether a noun of this folded lemma tells what the wounded have, and not by what: أصيب بجروح. */
  public boolean isWound(String lemma) {
    return has("wound", lemma);
  }

  /** Whether the name of a town or province follows a noun of this folded form: محافظ, والي. */
  public boolean isSeat(String form) {
    return has("seat", form);
  }

  /** Whether a noun of this folded form orders that people are held or tried: النيابة. */
  public boolean isAuthority(String form) {
    return has("authority", form);
  }

  /** Whether an adjective of this folded form tells of a reply, not of cold: برد قاس. */
  public boolean isReply(String form) {
    return has("reply", form);
  }

  /** Whether an accusative of this folded lemma tells how somebody was killed, and not whom: رميا بالرصاص. */
  public boolean isDeath(String lemma) {
    return has("death", lemma);
  }

  /** Whether the noun after a verb of this folded lemma is its subject, though a number gives it an accusative. */
  public boolean isIntransitive(String lemma) {
    return has("intransitive", lemma);
  }

  /** Whether a participle of this folded lemma tells what a speaker does to somebody meanwhile: مهدد, متهم. */
  public boolean isMeanwhile(String lemma) {
    return has("meanwhile", lemma);
  }

  /** Whether a verb of this folded lemma puts somebody into a post or out of it: كلف, أعفى. */
  public boolean isNaming(String lemma) {
    return has("naming", lemma);
  }

  /** Whether a verb of this folded lemma says nothing without the one or the thing that it is done to: أقال, زار. */
  public boolean isNeeding(String lemma) {
    return has("needing", lemma);
  }

  /** Whether a thing alone behind a verb of this folded lemma is what is done, though somebody may be who does it: أعلن, قدم. */
  public boolean isBearing(String lemma) {
    return isNeeding(lemma) || has("bearing", lemma);
  }
}
