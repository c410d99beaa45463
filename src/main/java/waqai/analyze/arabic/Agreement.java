package waqai.analyze.arabic;

import java.util.List;
import java.util.Set;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.Orthography;
import waqai.lexicon.Plurals;
import waqai.lexicon.TaggingWords;
import waqai.text.Phrase;
import waqai.text.Token;
import waqai.text.Token.Gender;

/** What the endings of verbs, nouns and pronouns tell of who goes with whom. */
final class Agreement {
  private static final TaggingWords WORDS = TaggingWords.list();
  private static final Plurals PLURALS = Plurals.list();

  /** Words that tell a day right after a noun that is not theirs: قتل متظاهر / الثلاثاء. */
  static final Set<String> DAYS = Set.of("اليوم", "امس", "الاحد", "الاثنين", "الثلاثاء", "الاربعاء",
      "الخميس", "الجمعة", "السبت");

  private static final Set<String> ONE = Set.of("احد", "احدي");

  private final List<Token> tokens;
  private final Duals duals;

  Agreement(List<Token> tokens) {
    this.tokens = tokens;
    duals = new Duals(tokens);
  }

  /** قررت / إغلاق المنافذ, وأعلنت / تشكيل حكومة: a noun of action by its form, which is no feminine. */
  private boolean isMasculineDeed(Token noun) {
    return noun.isNoun() && !noun.isName() && !noun.isDefinite() && noun.number() != Token.GrammaticalNumber.PLURAL
        && noun.form().matches("إ\\p{L}{2}ا\\p{L}|ت\\p{L}{2}ي\\p{L}|ا(ست|ن|\\p{L}ت)\\p{L}{1,3}ا\\p{L}") && isGenitive(noun.index() + 1);
  }

  /** Whether a verb is a perfect of the third person masculine: هاجم. */
  static boolean isHis(Token verb) {
    String form = Orthography.fold(verb.form());
    return verb.tag().equals("VBD") && verb.lemmas().stream().anyMatch(form::equals) && !form.endsWith("ت");
  }

  /** Whether the pronoun on a verb refers back to the antecedent: الحرب التي تشنها روسيا. */
  boolean resumes(List<Phrase> pronoun, List<Phrase> antecedent) {
    if (pronoun.isEmpty() || antecedent.isEmpty()) {
      return false;
    }
    String form = tokens.get(pronoun.getFirst().head()).form();
    Gender gender = gender(pronoun.getFirst().head(), antecedent.getFirst().head());
    return switch (form) {
      case "ها" -> gender != Gender.MASCULINE || antecedent.size() > 1;
      case "ه" -> gender != Gender.FEMININE;
      default -> true;
    };
  }

  /** القرى التي سيطروا عليها: the relative pronoun tells it best. */
  private Gender gender(int pronoun, int antecedent) {
    return tokens.subList(Math.min(antecedent + 1, pronoun), pronoun).stream()
        .map(Token::form).filter(f -> f.equals("الذي") || f.equals("التي")).findFirst()
        .map(f -> f.equals("التي") ? Gender.FEMININE : Gender.MASCULINE).orElse(tokens.get(antecedent).gender());
  }

  /** Whether a pronoun on a verb, or on a preposition right behind it, refers back to the antecedent: فرضته, دعت إليها. */
  boolean isResumed(Token verb, List<Phrase> antecedent) {
    int next = verb.index() + 1;
    int at = next < tokens.size() && tokens.get(next).tag().equals("IN") ? next + 1 : next;
    return at < tokens.size() && tokens.get(at).isPronoun() && tokens.get(at).span().begin() == tokens.get(at - 1).span().end()
        && resumes(List.of(new Phrase(at, at, at + 1)), antecedent);
  }

  /** سقوط قذيفة / أطلقتها القوات: the noun within the antecedent to which the pronoun refers; none when there is none. */
  List<Phrase> resumedInside(List<Phrase> pronoun, List<Phrase> antecedent) {
    Phrase last = antecedent.getLast();
    boolean feminine = tokens.get(pronoun.getFirst().head()).form().equals("ها");
    for (int at = last.end() - 1; at > last.head(); at--) {
      Token noun = tokens.get(at);
      boolean womanly = noun.gender() == Gender.FEMININE || isPluralForm(noun);
      if (noun.isNoun() && !noun.isName() && womanly == feminine) {
        return List.of(new Phrase(at, at, last.end()));
      }
    }
    return List.of();
  }

  /** Whether a noun is one of many by its ending, or a broken plural. */
  static boolean isPluralForm(Token noun) {
    return noun.number() == Token.GrammaticalNumber.PLURAL
        || PLURALS.singular(Orthography.stripArticle(Orthography.fold(noun.form()))).isPresent();
  }

  /** Whether the noun after a verb can be its subject. */
  boolean agrees(Token verb, List<Phrase> phrases) {
    Token noun = tokens.get(phrases.getFirst().head());
    boolean counted = noun.index() > 0 && tokens.get(noun.index() - 1).tag().equals("CD")
        && verb.lemmas().stream().anyMatch(WORDS::isIntransitive);
    if (isAccusative(noun) && !counted || isFirstPerson(verb) || verb.gender() == Gender.FEMININE && isMasculineDeed(noun)) {
      return false;
    }
    boolean eitherGender = verb.form().endsWith("ت") && verb.hasLemma(Orthography.fold(verb.form()));
    if (eitherGender) {
      return true;
    }
    if (verb.gender() == Gender.FEMININE) {
      return noun.gender() != Gender.MASCULINE
          || noun.lemmas().stream().anyMatch(l -> l.endsWith("ة") || WORDS.isWomanly(l))
          || noun.number() == Token.GrammaticalNumber.PLURAL
          || PLURALS.singular(Orthography.stripArticle(Orthography.fold(noun.form()))).isPresent()
          || noun.isName() || isShortForBody(noun);
    }
    boolean feminine = (noun.form().endsWith("ة") || noun.form().endsWith("ات"))
        && noun.lemmas().stream().noneMatch(WORDS::isHonour);
    return !(feminine && !noun.isName() && phrases.size() == 1
        && !Heads.QUANTIFIERS.contains(Orthography.stripArticle(Orthography.fold(noun.form())))
        && noun.index() == verb.index() + 1);
  }

  /** اتهمت / الدفاع الروسية: a masculine noun with an adjective of the feminine stands for its ministry. */
  private boolean isShortForBody(Token noun) {
    int next = noun.index() + 1;
    return noun.isDefinite() && next < tokens.size() && tokens.get(next).tag().equals("DTJJ") && tokens.get(next).form().endsWith("ية");
  }

  /** Whether the noun before a verb can be its subject: no bare masculine verb behind وكالة. */
  boolean followsOn(Token verb, List<Phrase> phrases) {
    Token noun = tokens.get(phrases.getFirst().head());
    boolean womanly = noun.form().endsWith("ة") && noun.isNoun() && !noun.isName() && phrases.size() == 1 && noun.lemmas().stream().noneMatch(WORDS::isHonour);
    return agrees(verb, phrases) && !(womanly && verb.gender() == Gender.MASCULINE && !Heads.QUANTIFIERS.contains(Orthography.stripArticle(Orthography.fold(noun.form()))));
  }

  /** دعت / طرفي النزاع: two or many with a genitive, in the form of an object; but المئات من / خريجي الكلية, قال / محامي المتهم. */
  private boolean isObliqueConstruct(Token noun) {
    String form = Orthography.fold(noun.form());
    boolean governed = noun.index() > 0 && tokens.get(noun.index() - 1).tag().equals("IN");
    return noun.isNoun() && !governed && !noun.isDefinite() && form.length() > 3 && form.endsWith("ي") && isGenitive(noun.index() + 1)
        && !noun.lemma().endsWith("ي") && !WORDS.isCalling(form) && noun.lemmas().contains(form.substring(0, form.length() - 1));
  }

  /** وزيرا خارجية البلدين: two of them, with a genitive. */
  private boolean isDualConstruct(Token noun) {
    int next = noun.index() + 1;
    if (duals.joinsBodies(noun.index())
        || noun.form().endsWith("ا") && noun.lemmas().stream().anyMatch(WORDS::isPost) && isGenitive(next)) {
      return true;
    }
    return noun.form().endsWith("ا") && noun.tag().equals("NNS") && next < tokens.size()
        && (tokens.get(next).isNoun() || tokens.get(next).lemmas().contains("خارجية"));
  }

  /** رئيسا / وزراء العراق, زعيما / الحزبين, against رئيسا / الاثنين. */
  private boolean isGenitive(int at) {
    if (at >= tokens.size() || !tokens.get(at).isNoun() && !tokens.get(at).isName()) {
      return false;
    }
    boolean definite = tokens.get(at).isDefinite() || tokens.get(at).isName()
        || at + 1 < tokens.size() && (tokens.get(at + 1).isDefinite() || tokens.get(at + 1).isName());
    return definite && !DAYS.contains(Orthography.fold(tokens.get(at).form()));
  }

  /** اعتقلت / الشابين: a sound plural or dual right behind its verb, in the form of an object; قتلوا / أحد المهاجمين: many have been told before. */
  boolean isObject(Token verb, Token noun) {
    String form = Orthography.stripArticle(Orthography.fold(noun.form()));
    if (verb.form().endsWith("وا") && verb.index() + 1 < noun.index() && tokens.get(verb.index() + 1).lemmas().stream().anyMatch(ONE::contains)) {
      return true;
    }
    return noun.index() == verb.index() + 1 && noun.tag().endsWith("NNS") && form.length() > 4 && form.endsWith("ين")
        && noun.lemmas().contains(form.substring(0, form.length() - 2));
  }

  /** وجرح / عسكريان: two or many of them in the form of a subject, which is no object. */
  boolean isNominative(Token noun) {
    String form = Orthography.fold(noun.form());
    boolean ending = noun.isNoun() && !noun.isName() && form.length() > 4 && (form.endsWith("ان") || form.endsWith("ون"));
    return ending && !noun.lemma().equals(form) && noun.lemmas().contains(form.substring(0, form.length() - 2));
  }

  boolean isAccusative(Token noun) {
    String form = noun.form();
    if (isObliqueConstruct(noun)) {
      return true;
    }
    return noun.tag().startsWith("NN") && !noun.isName() && !isDualConstruct(noun)
        && (form.endsWith("ا") && (!form.endsWith("يا") || isSomebody(form)) || form.endsWith("اً") || form.endsWith("ًا"))
        && form.length() > 3;
  }

  /** جنديا, شرطيا: a word for a person, and no land like سوريا. */
  private static boolean isSomebody(String form) {
    return HeadNouns.list().find(Orthography.fold(form.substring(0, form.length() - 1))).filter(HeadNouns.HeadNoun::singularPerson).isPresent();
  }

  /** ندعو تركيا, رفضنا العرض: the speaker is the subject. */
  static boolean isFirstPerson(Token verb) {
    String form = verb.form();
    boolean perfect = verb.tag().equals("VBD") && form.endsWith("نا") && form.length() > 4
        && !verb.lemma().endsWith("ن") && !verb.lemma().endsWith("ني");
    boolean imperfect = verb.tag().equals("VBP")
        && (form.startsWith("أ") || form.startsWith("ن")) && !verb.hasLemma(Orthography.fold(form));
    return perfect || imperfect;
  }

  /** تعد بكين حليفا، / ويعتقد أن لها نفوذا: a masculine present has not the subject that a feminine verb right before it has. */
  boolean isOfOtherVerb(Token verb, List<Phrase> subject) {
    int other = subject.getFirst().begin() - 1;
    return subject.size() == 1 && other >= 0 && tokens.get(other).isVerb() && verb.tag().startsWith("VB")
        && verb.form().matches("ي.*[^نا]") && !tokens.get(other).hasLemma(Orthography.fold(tokens.get(other).form())) && tokens.get(other).form().matches(tokens.get(other).tag().equals("VBP") ? "ت.{2,}" : ".{2,}ت");
  }
}
