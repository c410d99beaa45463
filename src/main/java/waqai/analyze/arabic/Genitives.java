package waqai.analyze.arabic;

import java.util.List;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.text.Token;
import waqai.text.Token.GrammaticalNumber;

/** Tells whether a word of a description can be the genitive of the one before it. */
final class Genitives {
  /** Ministries that have the form of an adjective: وزير الاقتصاد والمالية. */
  private static final Set<String> MINISTRIES = Set.of("المالية", "الداخلية", "الخارجية", "البحرية", "البلدية");

  /** What people meet, what they do it to: لقي شخصان / حتفهما, فجر انتحاري / نفسه. */
  private static final TaggingWords WORDS = TaggingWords.list();
  private static final Set<String> FATES = Set.of("حتف", "مصرع", "نفس");

  private final List<Token> tokens;
  private final SentenceNames names;
  private final TitleFinder titles;
  private final HeadNouns headNouns;

  Genitives(
      List<Token> tokens, SentenceNames names, TitleFinder titles, HeadNouns headNouns) {
    this.tokens = tokens;
    this.names = names;
    this.titles = titles;
    this.headNouns = headNouns;
  }

  /** Whether the word before can have a genitive: an indefinite noun, or one after a preposition. */
  boolean isConstructBefore(int at) {
    Token before = tokens.get(at - 1);
    return !before.isPunctuation() && !before.isPronoun() && !before.isDefinite() && !before.isAdjective() && !before.isName() && !TitleComplement.isOrdinal(names.folded(at - 1))
            && !cannotConstruct(before)
        || names.folded(at - 1).equals("اسم");
  }

  /** Tanwin (شخصا) and the endings ون ين ان (مدنيين) shut out a genitive. */
  static boolean cannotConstruct(Token token) {
    String form = token.form();
    boolean ends = form.endsWith("ون") || form.endsWith("ين") || form.endsWith("ان")
        || form.endsWith("اً") || form.endsWith("ا") && form.length() > 3;
    return token.isNoun() && ends && !token.lemma().equals(Orthography.fold(form));
  }

  /** Whether a title begins at a token: مجلس الإدارة و / الدكتور. */
  boolean isTitle(int at) {
    return titles.titleAt(at).isPresent();
  }

  /** و between two nouns of one complement: للشؤون الخارجية والسياسة الأمنية, الخارجية وشؤون المغتربين. */
  boolean joinsComplement(int at) {
    if (at + 1 >= tokens.size()) {
      return false;
    }
    Token next = tokens.get(at + 1);
    Token before = tokens.get(at - 1);
    if (before.isAdjective() && next.isAdjective()) {
      return before.isDefinite() && next.isDefinite() && next.form().endsWith("ة");
    }
    if (next.lemma().equals("شؤون") && before.isDefinite() && at + 2 < tokens.size()) {
      return tokens.get(at + 2).isDefinite();
    }
    return next.isDefinite() && (next.isNoun() || MINISTRIES.contains(names.folded(at + 1))) && before.isDefinite()
        && titles.titleAt(at + 1).isEmpty()
        && (names.hit(at + 1).isEmpty() || names.entry(at + 1, EntityKind.GOVERNMENT).isPresent())
        && headNouns.find(next.lemma()).filter(n -> n.kind() != EntityKind.GOVERNMENT || isBody(at)).isEmpty()
        && next.lemmas().stream().flatMap(l -> headNouns.find(l).stream()).noneMatch(n -> n.kind() == EntityKind.ARMED_GROUP);
  }

  /** النيابة العامة / والحكومة اليمنية: a body with its land is none of two fields. */
  private boolean isBody(int and) {
    if (and + 2 >= tokens.size() || names.nisba(and + 2).isEmpty() || MINISTRIES.contains(names.folded(and + 1))) {
      return false;
    }
    boolean feminine = names.folded(and + 1).matches(".*(ة|ات)");
    return tokens.get(and + 2).isDefinite() && feminine == names.folded(and + 2).endsWith("ة");
  }

  /** What befell somebody, how (ثلاثة عمال / اختناقا), or a noun that stands as a preposition (ثلاثة جنود / إثر انفجار), is no genitive. */
  boolean standsApart(int at) {
    boolean prepositional = Prepositions.isPrepositional(names.folded(at)) && names.hit(at).isEmpty()
        && at + 1 < tokens.size() && !tokens.get(at).isDefinite();
    boolean how = tokens.get(at).isNoun() && tokens.get(at).form().endsWith("ا") && tokens.get(at).lemmas().stream().anyMatch(WORDS::isDeath);
    return prepositional || how || FATES.contains(tokens.get(at).lemma());
  }

  /** عن ضابط / قوله إن: what somebody said, and nothing that he is of. */
  boolean isSaying(int at) {
    return tokens.get(at).form().equals("قول") && at + 1 < tokens.size() && tokens.get(at + 1).tag().equals("PRP$");
  }

  /** Whether a noun is the genitive of the word before it. */
  boolean isGenitive(int at) {
    Token before = tokens.get(at - 1);
    return !isSaying(at) && !standsApart(at) && !ShotsApart.isShots(tokens, at) && (before.isNoun() && !before.isDefinite()
        || before.isAdjective() && !before.isDefinite() && tokens.get(at).isDefinite());
  }

  /** نحو ألف عامل / الدخول في إضراب: one told behind a number of many is indefinite, and nothing definite is its genitive; not 2020 وزير / المالية. */
  boolean isBehindCounted(int at) {
    return at > 1 && tokens.get(at).isDefinite() && !tokens.get(at - 1).isDefinite() && tokens.get(at - 1).number() == GrammaticalNumber.SINGULAR
        && tokens.get(at - 2).tag().equals("CD") && !tokens.get(at - 2).form().matches("(19|20)\\d\\d");
  }
}
