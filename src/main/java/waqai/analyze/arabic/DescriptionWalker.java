package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer.Entry;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.HeadNouns.HeadNoun;
import waqai.lexicon.NameWords;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.Titles;
import waqai.lexicon.WordClasses;
import waqai.text.Token;

/**
 * Walks from a head noun over the words that belong to its description: genitives, adjectives, a
 * proper name, what it is for.
 */
final class DescriptionWalker {
  /** With an adjective of origin these are the country itself: الجانب الأمريكي, الطائرات التركية. */
  private static final Set<String> STANDS_FOR_COUNTRY =
      Set.of("جانب", "طرف", "طائرات", "مقاتلات", "طيران", "طائرة", "مقاتلة", "بوارج", "مدفعية", "زوارق",
          "مروحيات", "قاذفات", "مسيرة", "مسيرات", "سلاح", "دبابات", "دبابة", "جرافات", "جرافة", "اليات", "زورق");

  /** What a body does with something that a preposition tells: إشراف على, دفاع عن. */
  private static final Set<String> LOOKING_AFTER = WordClasses.list().words("looking-after");

  /** Organs of a party or an organisation, and the adjectives that tell one: المكتب السياسي. */
  private static final Set<String> ORGANS = WordClasses.list().words("organ");
  private static final Set<String> ORGANIC = WordClasses.list().words("organ-quality");

  private static final TaggingWords WORDS = TaggingWords.list();
  private static final NameWords NAMES = NameWords.list();

  private final List<Token> tokens;
  private final SentenceNames names;
  private final TitleFinder finder;
  private final HeadNouns headNouns;
  private final Genitives genitives;
  private final Owners owners;
  private final Set<String> linking;
  private final Districts districts;
  private final Settlements settlements;

  DescriptionWalker(
      List<Token> tokens, SentenceNames names, TitleFinder finder, HeadNouns headNouns, Set<String> linking) {
    this.linking = linking;
    districts = new Districts(tokens, names);
    settlements = new Settlements(tokens, names, finder, headNouns);
    this.tokens = tokens;
    this.names = names;
    this.finder = finder;
    this.headNouns = headNouns;
    owners = new Owners(tokens, names, finder);
    this.genitives = new Genitives(tokens, names, finder, headNouns);
  }

  /** A description: its end, the proper name in it (an empty range when none), its country. */
  record Described(
      int end,
      int properBegin,
      int properEnd,
      boolean named,
      boolean standsForCountry,
      boolean isArmOf,
      Optional<String> country) {}

  /** Whether with an adjective of origin it means the country itself. */
  boolean standsForCountry(String lemma) {
    return STANDS_FOR_COUNTRY.contains(lemma) || lemma.equals("بلد");
  }

  /** The description that begins with this head noun. */
  Described described(int i, HeadNoun noun) {
    int at = i + 1;
    int proper = i;
    int properEnd = i;
    Optional<String> country = Optional.empty();
    boolean purpose = false;
    boolean land = false;
    if (Units.end(tokens, names, i) > i) {
      return Units.described(tokens, names, i);
    }
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      int owner = at == i + 1 ? owners.end(i, noun) : at;
      if (owner > at) {
        boolean town = noun.namesFollow() && noun.kind() == EntityKind.PLACE;
        return new Described(owner, town ? at : i, town ? owner : i, true, false, false, Optional.empty());
      }
      int settled = at == i + 1 ? settlements.end(i, noun) : at;
      if (settled > at) {
        proper = at;
        properEnd = settled;
        at = settled;
        continue;
      }
      Optional<Entry> origin = names.nisba(at);
      boolean leads = isLink(at) && !(at == i + 1 && tokens.get(i).isDefinite());
      if (districts.begins(at, i)) {
        at = districts.end(at);
        continue;
      }
      if (Agreement.DAYS.contains(names.folded(at)) || endsBefore(at, noun, i) || isHolder(at, i) || leads
          || districts.tellsWhere(at) || isUnrecognized(at)) {
        break;
      }
      if (names.hit(at).isPresent() && properEnd == i && !token.tag().equals("CC")) {
        Entry entry = names.hit(at).orElseThrow().entries().getFirst();
        boolean isCountry = entry.kind() == EntityKind.COUNTRY;
        country = country.isEmpty() ? (isCountry ? Optional.of(entry.id()) : entry.of()) : country;
        land |= entry.kind() != EntityKind.PLACE;
        if (!isCountry && takesName(noun, at, i)) {
          proper = at;
          properEnd = names.hitEnd(at);
        }
        at = names.hitEnd(at);
      } else if (origin.isPresent() && !token.isName()) {
        country = country.isEmpty() ? origin.map(Entry::id) : country;
        land = true;
        at++;
      } else if (noun.namesFollow() && token.isName() && !isOwned(at) && properEnd == i
          && !NAMES.isNeverName(names.folded(at)) && !NAMES.isAttribute(token.lemma())) {
        proper = at;
        properEnd = properEnd(at, noun);
        at = properEnd;
      } else if (isQuote(at) && at == i + 1 && closingQuote(at) > 0) {
        proper = at + 1;
        properEnd = closingQuote(at);
        at = properEnd + 1;
      } else if (token.isAdjective() && !token.tag().equals("JJR") || token.isNoun() && genitives.isGenitive(at) && !(at == i + 1 && genitives.isBehindCounted(at)) && !(at == i + 1 && tokens.get(i).form().equals("قراصنة"))) {
        at++;
      } else if (token.tag().equals("CC") && !(at == i + 1 && tokens.get(i).isDefinite())
          && (genitives.joinsComplement(at) || joinsField(at, i, noun)) || joinsQuality(at, i, noun)) {
        at += 2;
      } else if (organOf(at, i) > at) {
        at = organOf(at, i);
        properEnd = properEnd > i ? at : properEnd;
        purpose = true;
        break;
      } else if (purposeEnd(at, i, properEnd) > at) {
        int end = purposeEnd(at, i, properEnd);
        properEnd = properEnd > i && at == properEnd ? end : properEnd;
        at = end;
        purpose = true;
      } else {
        break;
      }
    }
    boolean arm = STANDS_FOR_COUNTRY.contains(noun.lemma());
    boolean isNamed = purpose || properEnd > i || country.isPresent() && isProper(i, at, noun);
    return new Described(at, proper, properEnd, isNamed, arm && land && at <= i + 3 && country.isPresent(), arm && proper > i, country);
  }

  /**
   * One past what an institution is for: المعهد الوطني لرصد الزلازل, المجلس الأعلى للقضاء. Words with a
   * purpose after an adjective or a proper name are its name (شركة الفجر للأوراق المالية).
   */
  private int purposeEnd(int at, int head, int properEnd) {
    boolean described = at == properEnd || tokens.get(at - 1).isDefinite()
        && (tokens.get(at - 1).isAdjective() || isTrade(at, head));
    boolean link = tokens.get(at).form().equals("ل") && at > head + 1 && at + 1 < tokens.size()
        && tokens.get(head).lemmas().stream().anyMatch(WORDS::isInstitution) && described
        && tokens.get(head).number() != Token.GrammaticalNumber.PLURAL;
    if (!link || names.hit(at + 1).isPresent() || !tokens.get(at + 1).isNoun()) {
      return at;
    }
    boolean men = headNouns.find(names.folded(at + 1)).filter(n -> n.kind() == EntityKind.GROUP).isPresent() || tokens.get(at + 1).number() == Token.GrammaticalNumber.PLURAL;
    if (men && !tokens.get(at + 1).isDefinite() && at + 2 < tokens.size() && names.entry(at + 2, EntityKind.COUNTRY).isPresent()) {
      return names.hitEnd(at + 2); // الاتحاد العام لطلبة تونس
    }
    int end = at + 2;
    while (end < tokens.size() && tokens.get(end).isDefinite() && !tokens.get(end).isName()
        && names.nisba(end).isEmpty() && end < at + 4) {
      end++;
    }
    return tokens.get(end - 1).isDefinite() ? charge(at + 1, end) : at;
  }

  /** للإشراف / على الانتخابات, للدفاع / عن حقوق الإنسان: one past what is looked after. */
  private int charge(int noun, int end) {
    boolean linked = end == noun + 1 && tokens.get(noun).hasLemmaOf(LOOKING_AFTER) && end + 1 < tokens.size()
        && tokens.get(end).tag().equals("IN") && List.of("على", "عن", "في").contains(tokens.get(end).form())
        && tokens.get(end + 1).isNoun() && !tokens.get(end + 1).isName();
    if (!linked) {
      return end;
    }
    int last = end + 2;
    boolean open = !tokens.get(end + 1).isDefinite();
    while (last < tokens.size() && last < end + 4 && (open || tokens.get(last).isAdjective()) && tokens.get(last).isDefinite() && !tokens.get(last).isName()) {
      open = false;
      last++;
    }
    return open ? end : last;
  }

  /** شركة الساحل / للمقاولات: a thing behind a definite genitive, not a person whom something is given. */
  private boolean isTrade(int at, int head) {
    return at == head + 2 && !tokens.get(head).isDefinite() && at + 1 < tokens.size() && !names.isCommon(at + 1)
        && tokens.get(at + 1).isDefinite() && tokens.get(at + 1).number() == Token.GrammaticalNumber.PLURAL;
  }

  /** One past the last word of the unknown name after a noun; a person begins after it. */
  private int properEnd(int at, HeadNoun noun) {
    int begun = names.personEnd(at);
    int end = begun == at + 1 && at + 2 < tokens.size() && tokens.get(at).form().matches("ابن|أبو|أبي") ? at + 2 : begun;
    if (noun.kind() == EntityKind.PLACE || at + 2 < end && tokens.get(at + 1).form().equals("بن")) {
      return end;
    }
    int last = at + 1;
    while (last < end && !names.startsPerson(last)) {
      last++;
    }
    return last;
  }

  /** الصحيفة الأمريكية, النادي الإسباني: one that was named before, or is not named. */
  private boolean isToldBefore(int i, int end) {
    return end == i + 2 && tokens.get(i).isDefinite() && tokens.get(i).lemmas().stream().anyMatch(WORDS::isToldBefore);
  }

  /** قرار محكمة / سابق: a masculine adjective behind an indefinite feminine belongs to the noun before it. */
  private static boolean isOfNounBefore(Token before, Token adjective) {
    return adjective.tag().equals("JJ") && !before.isDefinite() && before.isNoun() && !before.isName() && before.form().endsWith("ة")
        && adjective.form().matches("\\p{L}{3,}[^ةاىءينت]|\\p{L}{2,}[^اوىي]ي") && adjective.number() == Token.GrammaticalNumber.SINGULAR;
  }

  /** زعيم حركة «الفجر» / السابق: of the man, not of the body whose leader he was. */
  private boolean isOfPost(Token adjective, int head) {
    return head > 0 && adjective.form().matches("السابق|الأسبق") && (genitives.isTitle(head - 1) || tokens.get(head - 1).lemmas().stream().anyMatch(WORDS::isPost));
  }

  /** Whether a noun with an adjective of origin is a name: الجامعة الأمريكية, not شركات أمريكية. */
  private boolean isProper(int i, int end, HeadNoun noun) {
    Token head = tokens.get(i);
    boolean one = head.number() != Token.GrammaticalNumber.PLURAL && !head.tag().endsWith("S");
    return switch (noun.kind()) {
      case GROUP, PLACE -> false;
      case ORGANIZATION -> one && !isToldBefore(i, end) && (head.isDefinite() || i + 1 < tokens.size()
          && tokens.get(i + 1).isNoun());
      case PERSON, COUNTRY, GOVERNMENT, MILITARY, ARMED_GROUP, PARTY, INTERNATIONAL, OTHER -> true;
    };
  }

  /**
   * Whether a description cannot go on: after an adjective or a definite noun comes no genitive, and
   * after a definite word no indefinite adjective (الحكومة اللبنانية / سورية).
   */
  private boolean endsBefore(int at, HeadNoun noun, int head) {
    Token before = tokens.get(at - 1);
    Token token = tokens.get(at);
    boolean nominal = names.hit(at).isPresent() || token.isName() || token.isNoun();
    boolean closed = before.isAdjective() && !isConstruct(at - 1) || before.isDefinite()
        || before.isName() || Genitives.cannotConstruct(before);
    boolean adjective = token.isAdjective() || names.nisba(at).isPresent();
    if (adjective && before.isDefinite() && (disagrees(before, token) || at == head + 1 && isOfAnother(before, token))) {
      return true;
    }
    if (at == head + 1 && isOfNounBefore(before, token) || Struck.is(tokens, head, at)) {
      return true;
    }
    if (States.tells(token) || token.isAdjective() && token.isDefinite() && (token.lemmas().stream().anyMatch(WORDS::isPassing) || isOfPost(token, head))) {
      return true;
    }
    if (adjective && !token.isName()) {
      return before.isDefinite() && !token.isDefinite() || isCircumstance(before, token);
    }
    boolean apposed = noun.namesFollow() && (token.isName() || names.hit(at).isPresent());
    boolean land = before.isAdjective() && before.isDefinite()
        && names.hit(at).filter(h -> h.entries().getFirst().kind() == EntityKind.COUNTRY).isPresent();
    return nominal && closed && (!apposed || land);
  }

  /** وزير الخارجية السعودي: a masculine adjective of origin is not of the feminine before it, وزارة الخارجية / الأميركيين no adjective at all. */
  private boolean disagrees(Token before, Token adjective) {
    boolean men = adjective.tag().equals("DTNNS") && adjective.form().endsWith("ين") && before.tag().equals("DTNN") && before.form().endsWith("ة");
    return men || before.form().endsWith("ية")
        && names.nisba(adjective.index()).isPresent() && adjective.form().endsWith("ي");
  }

  /** مجلس / الحكومة / المغربي: the adjective of origin is that of the noun before. */
  private boolean isOfAnother(Token noun, Token adjective) {
    return noun.form().endsWith("ة") && adjective.form().endsWith("ي") && names.nisba(adjective.index()).isPresent();
  }

  /** مصدر / مشترطا, مسؤول / مشيرا: what somebody does meanwhile stands in the accusative. */
  private static boolean isCircumstance(Token before, Token adjective) {
    return adjective.form().startsWith("م") && (adjective.form().endsWith("ا") || adjective.form().endsWith("اً"))
        && adjective.form().length() > 4
        && !before.form().endsWith("ا") && !before.form().endsWith("اً");
  }

  /** An adjective that itself heads a construct: كبار المسؤولين. */
  private boolean isConstruct(int at) {
    return Heads.QUANTIFIERS.contains(tokens.get(at).lemma());
  }

  /** رئيس حزب الأمة / كريم المهدي, قيادي بالحزب / نجم الدين: after a definite word comes a person. */
  private boolean isHolder(int at, int head) {
    boolean honour = at > head + 1 && names.isCommon(at - 1) && !tokens.get(at - 1).isAdjective();
    boolean person = names.hit(at).isEmpty() || names.entry(at, EntityKind.PERSON).isPresent();
    boolean titled = names.hit(at - 1).isPresent() && tokens.get(at).isDefinite() && finder.titleAt(at).filter(t -> names.startsPerson(t.end())).isPresent();
    return titled || tokens.get(at - 1).isDefinite() && !honour
        && (person && names.startsPerson(at) || isHonoured(at));
  }

  /** القوات / الشاب سامر, السلطات / الناشطة لجين: a person whose name follows an honour or what he is. */
  private boolean isHonoured(int at) {
    return tokens.get(at).isDefinite() && at + 1 < tokens.size() && names.startsPerson(at + 1)
        && (finder.titleAt(at).filter(t -> t.title().kind() == Titles.Kind.HONORIFIC && t.end() == at + 1).isPresent() || isCallingAt(at));
  }

  /** السلطات / الناشطة: what a person is, in the form of an adjective. */
  private boolean isCallingAt(int at) {
    return tokens.get(at).isAdjective() && Stream.concat(Stream.of(Orthography.stripArticle(names.folded(at))), tokens.get(at).lemmas().stream())
        .map(w -> headNouns.find(w)).flatMap(Optional::stream).anyMatch(HeadNoun::singularPerson);
  }

  /** تبنت جماعة مسؤوليتها: what a pronoun owns is no name. */
  private boolean isOwned(int at) {
    return at + 1 < tokens.size() && tokens.get(at + 1).tag().equals("PRP$");
  }

  private boolean takesName(HeadNoun noun, int at, int i) {
    return (at == i + 1 || noun.namesFollow()) && noun.kind() != EntityKind.GROUP;
  }

  /** وزارة الخارجية والمغتربين: a body may have two fields, the second of them people. */
  private boolean joinsField(int at, int head, HeadNoun noun) {
    boolean body = noun.kind() == EntityKind.GOVERNMENT || noun.kind() == EntityKind.ORGANIZATION;
    return body && at == head + 2 && at + 1 < tokens.size() && !genitives.isTitle(at + 1)
        && tokens.get(head).number() == Token.GrammaticalNumber.SINGULAR
        && tokens.get(at - 1).isDefinite() && tokens.get(at - 1).isNoun()
        && tokens.get(at + 1).isDefinite() && tokens.get(at + 1).isNoun()
        && names.hit(at - 1).isEmpty() && names.hit(at + 1).isEmpty()
        && headNouns.find(tokens.get(at + 1).lemma())
            .filter(n -> n.kind() != EntityKind.GROUP).isEmpty();
  }

  /** الجمهورية / غير المعترف بها: what others say of it, and no part of its name. */
  private boolean isUnrecognized(int at) {
    return at + 1 < tokens.size() && names.folded(at).equals("غير") && names.folded(at + 1).startsWith("المعترف");
  }

  /** قافلة / تابعة للجيش, القوات / المتمركزة في القاعدة: a participle that only leads to what follows. */
  private boolean isLink(int at) {
    return at + 1 < tokens.size() && tokens.get(at).isAdjective() && tokens.get(at + 1).tag().equals("IN")
        && tokens.get(at).hasLemmaOf(linking);
  }

  /** المجلس الاقتصادي / والاجتماعي: one body with two fields, each an adjective. */
  private boolean joinsQuality(int at, int head, HeadNoun noun) {
    return at == head + 2 && at + 1 < tokens.size() && tokens.get(at).form().equals("و") && noun.kind().isSomebody() && !noun.singularPerson()
        && tokens.get(head).isDefinite() && tokens.get(head).number() == Token.GrammaticalNumber.SINGULAR
        && isField(at - 1) && isField(at + 1);
  }

  /** الاقتصادي, الاجتماعية: an adjective that tells no land. */
  private boolean isField(int at) {
    return tokens.get(at).tag().equals("DTJJ") && tokens.get(at).form().matches(".{4,}ية?") && names.nisba(at).isEmpty() && names.hit(at).isEmpty();
  }

  /** المكتب السياسي / لحماس, القيادة العامة / للقوات المسلحة السودانية: one past the body whose organ it is. */
  private int organOf(int at, int head) {
    boolean organ = at == head + 2 && tokens.get(at).form().equals("ل") && tokens.get(head).isDefinite() && tokens.get(head).hasLemmaOf(ORGANS)
        && tokens.get(head + 1).hasLemmaOf(ORGANIC);
    if (organ && names.entry(at + 1, EntityKind.PARTY, EntityKind.ARMED_GROUP, EntityKind.INTERNATIONAL, EntityKind.ORGANIZATION).isPresent()) {
      return names.hitEnd(at + 1);
    }
    int end = at + 1;
    while (organ && end < tokens.size() && end < at + 4 && tokens.get(end).isDefinite() && (end == at + 1 ? tokens.get(end).isNoun() : tokens.get(end).isAdjective())) {
      end++;
    }
    return end > at + 1 ? end : at;
  }

  private boolean isQuote(int at) {
    return "\"«»“”".contains(tokens.get(at).form());
  }

  private int closingQuote(int open) {
    for (int at = open + 2; at < Math.min(tokens.size(), open + 7); at++) {
      if (isQuote(at)) {
        return at;
      }
    }
    return -1;
  }
}
