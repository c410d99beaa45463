package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Filler;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/** Tells whose a deed, a document or a target is: by genitive, by ل, by adjective of origin. */
final class OwnerReader {
  /** How far from the head of a phrase its owner may stand, in words. */
  private static final int REACH = 9;

  /** How far behind the verb who issues something is looked for, in words. */
  private static final int ISSUER = 6;

  /** Prepositions of those to whom something is refused. */
  private static final Set<String> PARTIES = Set.of("مع", "الي", "ل", "ب", "من", "عن");

  /** The same where what stands first is the thing that is not given. */
  private static final Set<String> TOWARDS = Set.of("مع", "الي", "ل");

  /** Participles that tell what a feminine subject asks or judges besides. */
  private static final Set<String> ASKING = WordClasses.list().words("asking-besides");

  /** Orders, demands and the standing of somebody. */
  private static final Set<String> HEEDED = WordClasses.list().words("heeded");

  /** أيد قطع العلاقات مع / إسرائيل: what is broken off with somebody is none of his doing. */
  private static final Set<String> ENDING = Set.of("وقف", "قطع", "انهاء", "تجميد", "تعليق", "الغاء", "مقاطعة");

  private static final Set<String> ISSUED = Set.of("صادر", "صدر");

  private final Sentence sentence;
  private final FillerReader fillers;

  OwnerReader(Sentence sentence, FillerReader fillers) {
    this.sentence = sentence;
    this.fillers = fillers;
  }

  /** The owners of what a phrase tells; nobody when a preposition other than ل comes before them. */
  List<Filler> of(Phrase phrase) {
    return of(phrase, false);
  }

  /** The owners of what a word tells, by what follows it in the sentence. */
  List<Filler> of(int head) {
    return of(new Phrase(head, head, Math.min(head + REACH, sentence.tokens().size())));
  }

  /** Also those to whom it is refused: رفض استئناف المفاوضات مع إسرائيل, رفض المشاركة في الحوار الذي دعا إليه الرئيس. */
  List<Filler> of(Phrase phrase, boolean refused) {
    int end = Math.min(Math.min(Math.max(phrase.end(), construct(phrase.head())) + 1, phrase.head() + REACH),
        sentence.tokens().size());
    boolean beyond = false;
    for (int at = phrase.head() + 1; at < end; at++) {
      Optional<Mention> named = beyond ? Optional.empty() : beginningAt(at);
      if (named.isPresent()) {
        return withJoined(named.get());
      }
      Token token = sentence.token(at);
      List<Filler> nisbas = beyond ? List.of() : nisbas(at);
      if (!nisbas.isEmpty()) {
        return nisbas;
      }
      if (token.tag().startsWith("W")) {
        return issuer(at + 1);
      }
      if (!refused && token.form().equals("مع") && sentence.token(phrase.head()).hasLemmaOf(ENDING)) {
        return List.of();
      }
      if (isIssued(at)) {
        return at(at + 1);
      }
      boolean towards = refused && token.tag().equals("IN") && PARTIES.contains(token.lemma());
      List<Filler> party = towards ? heeded(at + 1) : List.of();
      if (!party.isEmpty()) {
        return party;
      }
      boolean into = refused && token.tag().equals("IN") && token.form().equals("في");
      beyond |= towards || into;
      if (stops(token, at) && !towards && !into) {
        return List.of();
      }
    }
    return List.of();
  }

  /** الامتثال لأوامر / الشرطة, الاعتراف بشرعية / المحكمة: those themselves, or whose order or standing it is that is not heeded. */
  private List<Filler> heeded(int at) {
    List<Filler> found = at(at);
    int owner = at + 1;
    boolean order = found.isEmpty() && owner < sentence.tokens().size() && sentence.token(at).isNoun() && sentence.token(at).hasLemmaOf(HEEDED);
    return !order ? found : !at(owner).isEmpty() ? at(owner) : nisbas(owner);
  }

  /** القرار / الأمريكي, الاتفاق / السعودي الإيراني, الموقف / الفرنسي والألماني: the countries of adjectives in a row. */
  private List<Filler> nisbas(int from) {
    List<Filler> out = new ArrayList<>();
    int at = from;
    Optional<Filler> next = nisba(at);
    while (next.isPresent()) {
      out.add(next.get());
      at++;
      boolean joined = at + 1 < sentence.tokens().size() && sentence.token(at).form().equals("و");
      next = nisba(joined ? ++at : at);
    }
    return out;
  }

  /** The country that an adjective at this word tells. */
  Optional<Filler> nisba(int at) {
    return at < sentence.tokens().size() && sentence.token(at).isAdjective()
        ? fillers.origin(List.of(new Phrase(at, at, at + 1))) : Optional.empty();
  }

  /** رفض تسليم المدينة إلى الحركة: to whom it is refused, behind what it is done to. */
  List<Filler> party(Phrase phrase) {
    int end = Math.min(Math.min(phrase.end() + 1, phrase.head() + REACH), sentence.tokens().size());
    for (int at = phrase.head() + 1; at + 1 < end; at++) {
      Token token = sentence.token(at);
      boolean towards = token.tag().equals("IN") && TOWARDS.contains(token.lemma());
      List<Filler> found = towards ? at(at + 1) : List.of();
      if (!found.isEmpty()) {
        return found;
      }
      if (token.isVerb() || token.isPunctuation() && !isQuote(token) || token.tag().startsWith("W")) {
        return List.of();
      }
    }
    return List.of();
  }

  /** One past the nouns that stand side by side: مشروع قانون الهجرة. */
  private int construct(int head) {
    int at = head + 1;
    while (at < sentence.tokens().size() && sentence.token(at).isNoun() && !sentence.token(at - 1).isDefinite()) {
      at++;
    }
    return at;
  }

  /** صادر عن, صادرة من. */
  private boolean isIssued(int preposition) {
    return sentence.token(preposition).tag().equals("IN")
        && sentence.token(preposition - 1).hasLemmaOf(ISSUED);
  }

  /** القرار الذي أصدرته المحكمة. */
  private List<Filler> issuer(int verb) {
    int end = sentence.tokens().size();
    boolean issues = verb < end && fillers.isIssuing(sentence.token(verb));
    for (int at = verb + 1; issues && at < Math.min(end, verb + ISSUER) && !isBreak(at); at++) {
      List<Filler> found = at(at);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** But not in دعا إلي / ه, where the pronoun resumes what is issued. */
  private boolean isBreak(int at) {
    Token token = sentence.token(at);
    boolean resumed = at + 1 < sentence.tokens().size() && sentence.token(at + 1).isPronoun();
    return token.isVerb() || token.isPunctuation() && !isQuote(token) || token.tag().equals("IN") && !resumed || token.tag().equals("CC");
  }

  /** Those who are named from this word on: فنلندا والسويد. */
  List<Filler> at(int begin) {
    return beginningAt(begin).map(this::withJoined).orElse(List.of());
  }

  /** Whom a pronoun means. */
  List<Filler> pronoun(int at) {
    return List.of(fillers.read(new Phrase(at, at, at + 1)));
  }

  private boolean stops(Token token, int at) {
    boolean partitive = token.form().equals("من") && sentence.token(at - 1).hasLemma("كل");
    boolean between = token.hasLemma("بين");
    boolean preposition = token.tag().equals("IN") && !token.form().equals("ل") && !partitive;
    return token.isVerb() || token.isPunctuation() && !isQuote(token) || token.tag().startsWith("W") || isCircumstance(token)
        || token.tag().equals("CC") && !joinsQualities(at) || preposition && !between;
  }

  /** رحبت قطر بالاتفاق / داعية طالبان إلى الحوار: what she does besides, whatever the parser hangs it on. */
  private boolean isCircumstance(Token token) {
    return token.tag().equals("VN") && !token.isDefinite() && ASKING.contains(Orthography.fold(token.form()));
  }

  /** الدور المهم / والبناء للحكومة: one more adjective of the same thing. */
  private boolean joinsQualities(int and) {
    return and + 1 < sentence.tokens().size() && sentence.token(and - 1).isAdjective() && sentence.token(and + 1).isAdjective()
        && sentence.token(and - 1).isDefinite() == sentence.token(and + 1).isDefinite();
  }

  private static boolean isQuote(Token token) {
    return "\"«»“”".contains(token.form());
  }

  private Optional<Mention> beginningAt(int at) {
    return sentence.mentionsAt(at)
        .filter(m -> fillers.isWho(m))
        .findFirst();
  }

  /** بين حركة الشباب وفصائل من الجيش, لداعش في سوريا ولحزب العمال: all that are joined. */
  private List<Filler> withJoined(Mention first) {
    List<Filler> out = new ArrayList<>();
    Optional<Mention> next = Optional.of(first);
    while (next.isPresent()) {
      out.add(new Filler.Named(next.get()));
      next = joined(afterPlace(next.get().phrase().end()));
    }
    return out;
  }

  private int afterPlace(int end) {
    if (end + 1 >= sentence.tokens().size() || !sentence.token(end).form().equals("في")) {
      return end;
    }
    return sentence.mentionsAt(end + 1)
        .mapToInt(m -> m.phrase().end())
        .findFirst()
        .orElse(end);
  }

  private Optional<Mention> joined(int at) {
    int size = sentence.tokens().size();
    if (at + 1 >= size || !sentence.token(at).tag().equals("CC")) {
      return Optional.empty();
    }
    int next = at + 1;
    if (sentence.token(next).form().equals("ل") && next + 1 < size) {
      next++;
    }
    if (next + 2 < size && sentence.token(next).isNoun()
        && sentence.token(next + 1).form().equals("من") && beginningAt(next).isEmpty()) {
      next += 2;
    }
    return beginningAt(next);
  }
}
