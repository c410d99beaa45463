package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Takes subject and object apart where the parser reads them as one noun phrase: تلقت الحكومة
 * الإسرائيلية / مقترحا, أطلقت قوات الأمن / الرصاص. A phrase that is closed by its article, an
 * adjective or a sound plural has no genitive; a noun after it begins another phrase, unless it is
 * the name or title of the same person. What somebody does to himself (فجر انتحاري / نفسه) begins one too.
 */
final class SideBySide {
  private static final TaggingWords WORDS = TaggingWords.list();
  private static final HeadNouns HEADS = HeadNouns.list();
  private static final Set<EntityKind> TAKEN = Set.of(EntityKind.PLACE);
  private static final Set<EntityKind> TAKERS = Set.of(EntityKind.MILITARY, EntityKind.ARMED_GROUP, EntityKind.GROUP, EntityKind.GOVERNMENT);

  private final List<Token> tokens;

  SideBySide(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The phrase itself, or the two that stand side by side in it. */
  List<Phrase> split(Phrase phrase) {
    int accusative = accusative(phrase);
    if (accusative > 0) {
      return List.of(new Phrase(phrase.head(), phrase.begin(), accusative), new Phrase(accusative, accusative, phrase.end()));
    }
    for (int at = phrase.head() + 1; at < phrase.end(); at++) {
      Token token = tokens.get(at);
      if (token.isPunctuation() || token.isVerb() || stops(token) && !leadsOn(at, phrase)) {
        return List.of(phrase);
      }
      if (begins(at, phrase)) {
        List<Phrase> out = new ArrayList<>();
        out.add(new Phrase(phrase.head(), phrase.begin(), at));
        out.add(new Phrase(at, at, phrase.end()));
        return out;
      }
    }
    return List.of(phrase);
  }

  /** القائد العام الفريق فلان / قرارا: an object in the accusative behind a name, titles before it; -1 for none. */
  private int accusative(Phrase phrase) {
    for (int at = phrase.head() + 1; at < phrase.end(); at++) {
      Token token = tokens.get(at);
      if (token.isPunctuation() || token.isVerb() || token.tag().equals("CC") || stops(token) && !leadsOn(at, phrase)) {
        return -1;
      }
      if (token.isNoun() && !token.isName() && !token.isParticiple() && tokens.get(at - 1).isName() && isAccusative(token)
          && token.lemmas().stream().noneMatch(l -> WORDS.isPost(l) || WORDS.isPurpose(l))) {
        return at;
      }
    }
    return -1;
  }

  /** الأمين العام للأمم المتحدة / الهجوم: ل after an adjective goes on with the same title. */
  private boolean leadsOn(int at, Phrase phrase) {
    return tokens.get(at).form().equals("ل") && at + 2 < phrase.end() && tokens.get(at + 1).isDefinite()
        && tokens.get(at - 1).isAdjective() && tokens.get(at - 1).isDefinite();
  }

  private static boolean stops(Token token) {
    return token.tag().equals("IN") || token.tag().startsWith("W")
        || token.tag().equals("CD") || token.isPronoun() && !token.tag().equals("PRP$")
        || Prepositions.isPrepositional(Orthography.fold(token.form()));
  }

  private boolean begins(int at, Phrase phrase) {
    Token token = tokens.get(at);
    Token before = tokens.get(at - 1);
    if (isFired(token) && before.number() == Token.GrammaticalNumber.PLURAL) {
      return true;
    }
    if (at == phrase.head() + 1 && token.form().equals("نفس") && !before.isDefinite() && at + 1 < phrase.end()
        && tokens.get(at + 1).tag().equals("PRP$")) {
      return true;
    }
    if (Struck.is(tokens, phrase.head(), at)) {
      return true;
    }
    boolean excepting = token.form().equals("غير");
    if (excepting || !token.isNoun() || token.isParticiple() || !isClosed(before) || isJoinedPlural(before, token)) {
      return false;
    }
    boolean members = token.hasLemma("عضو") && before.number() == Token.GrammaticalNumber.PLURAL;
    if (isAccusative(token) && !members) {
      return true;
    }
    if (members || !before.form().endsWith("ون") && !isAnother(at, phrase) && isApposition(at, phrase)) {
      return false;
    }
    return token.form().endsWith("ا") || token.isDefinite() || token.known() || isConstruct(at, phrase);
  }

  /** رتلا تركيا: an indefinite accusative is nobody's title. */
  private static boolean isAccusative(Token token) {
    String form = token.form();
    return form.endsWith("اً") || form.endsWith("ًا")
        || form.endsWith("ا") && !form.endsWith("يا") && form.length() > 3 && token.lemmas().contains(stem(form));
  }

  private static String stem(String form) {
    return Orthography.fold(form.substring(0, form.length() - 1));
  }

  /** مسلحون مجهولون: the second is an adjective. */
  private static boolean isJoinedPlural(Token before, Token token) {
    return before.form().endsWith("ون") && token.form().endsWith("ون") && before.isDefinite() == token.isDefinite();
  }

  /** أطلق جنود / النار: what nobody owns. */
  private static boolean isFired(Token token) {
    return token.form().equals("النار") || token.form().equals("الرصاص");
  }

  /** An indefinite noun with a definite genitive: رئاسة المجلس. */
  private boolean isConstruct(int at, Phrase phrase) {
    return at + 1 < phrase.end() && tokens.get(at + 1).isNoun() && tokens.get(at + 1).isDefinite();
  }

  private static boolean isClosed(Token token) {
    String form = token.form();
    boolean soundPlural = form.endsWith("ون") && token.isNoun() && !token.lemma().equals(Orthography.fold(form));
    return token.isDefinite() || token.isAdjective() || soundPlural || token.isName() || token.tag().equals("PRP$");
  }

  /** اعتقلت القوات / الشاب سامر: one man is not the forces. */
  private boolean isAnother(int at, Phrase phrase) {
    Token head = tokens.get(phrase.head());
    return head.lemmas().contains("قوات") && tokens.get(at).isDefinite() && !tokens.get(at).isAdjective()
        && tokens.get(at).number() == Token.GrammaticalNumber.SINGULAR;
  }

  /** استعادة قوات النظام / بلدة مورك, إغلاق السلطات / معبر رفح: a town is no title of those who take or shut it. */
  boolean isTaken(int at, Phrase phrase) {
    return !tokens.get(at).isDefinite() && isOf(at, TAKEN) && isOf(phrase.head(), TAKERS);
  }

  private boolean isOf(int token, Set<EntityKind> kinds) {
    return tokens.get(token).lemmas().stream().flatMap(l -> HEADS.find(l).stream()).anyMatch(noun -> kinds.contains(noun.kind()));
  }

  /** A title or a rank with a name after it tells who the first phrase is. */
  private boolean isApposition(int at, Phrase phrase) {
    if (isTaken(at, phrase)) {
      return false;
    }
    for (int i = at + 1; i < Math.min(at + 4, phrase.end()); i++) {
      if (tokens.get(i).isName()) {
        return true;
      }
      if (!tokens.get(i).isNoun() && !tokens.get(i).isAdjective()) {
        return false;
      }
    }
    return false;
  }
}
