package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Gazetteer.Entry;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.HeadNouns.HeadNoun;
import waqai.lexicon.WordClasses;
import waqai.text.Clause.TokenRange;
import waqai.text.Token;

/** Finds those whom a phrase describes by its head noun, with the name that may follow the noun. */
final class DescribedMentions {
  /** What is only a part of what the name behind it names: قوافل / الجيش, أحياء / دمشق. */
  private static final Set<String> PARTS = WordClasses.list().words("portion");

  /** People who stand for the body that they fight for. */
  private static final List<String> FIGHTERS =
      List.of("عناصر", "عنصر", "مقاتل", "مقاتلون", "مسلح", "مسلحون", "متمرد", "متمردون", "افراد", "قوات",
          "مليشيات", "ميليشيات", "مليشيا", "ميليشيا");

  /** Who tells what others do (موقع, وكالة). */
  private static final Set<String> TELLING = WordClasses.list().words("informant");

  private static final Set<String> VESSELS = WordClasses.list().words("vessel");
  private static final Set<String> AMOUNTS = WordClasses.list().words("quantifier");
  private static final Set<String> UNITS = WordClasses.list().union("count-money", "count-measure");
  private static final Set<String> ARMS = WordClasses.list().union("projectile", "charge");
  private static final Set<String> CALLED = Set.of("المدعو", "الملقب", "المكني", "المسمي");

  private final NamedSentence sentence;
  private final Gazetteer gazetteer;
  private final HeadNounFinder nouns;
  private final FoundMentions found;
  private final List<Token> tokens;
  private final SentenceNames names;

  DescribedMentions(NamedSentence sentence, Gazetteer gazetteer, HeadNounFinder nouns, FoundMentions found) {
    this.sentence = sentence;
    this.gazetteer = gazetteer;
    this.nouns = nouns;
    this.found = found;
    tokens = sentence.tokens();
    names = sentence.names();
  }

  /** Adds whom the phrase with this head describes. */
  void described(int i, HeadNoun noun) {
    DescriptionWalker.Described d = sentence.descriptions().described(i, noun);
    if (d.country().isPresent() && d.standsForCountry()) {
      gazetteer.byId(d.country().get()).ifPresent(c ->
          found.add(TokenMention.description(i, d.end(), c.kind()).entry(Optional.of(c))));
    } else if (d.isArmOf() && isCommand(d.properBegin())) {
      Entry body = names.hit(d.properBegin()).orElseThrow().entries().getFirst();
      found.add(TokenMention.known(d.properBegin(), d.properEnd(), body).within(i, d.end()));
    } else if (tokens.get(i).hasLemmaOf(FIGHTERS) && fightersOf(i, d).isPresent()) {
      fightersBody(i, d);
    } else if (!vessel(i, noun, d)) {
      plain(i, noun, d);
    }
  }

  /** السفينة البريطانية / "روبيمار": the name of a ship in quotation marks behind what it is. */
  private boolean vessel(int i, HeadNoun noun, DescriptionWalker.Described d) {
    Optional<TokenRange> quoted = tokens.get(i).hasLemmaOf(VESSELS) && tokens.get(i).number() != Token.GrammaticalNumber.PLURAL
        ? QuotedNames.at(sentence.text(), tokens, i + 1, d.end()).filter(q -> isCalledBy(tokens.get(q.begin()))) : Optional.empty();
    quoted.ifPresent(q -> {
      found.mark(i, q.end());
      found.add(TokenMention.name(q.begin(), q.end(), noun.kind()).within(i, q.end()).of(d.country()));
    });
    return quoted.isPresent();
  }

  /** السفينة "غرقت", القافلة "إنسانية": a known verb or adjective is what somebody says of it, and no name. */
  private static boolean isCalledBy(Token first) {
    return !first.known() || !first.isVerb() && !first.isAdjective();
  }

  private void plain(int i, HeadNoun noun, DescriptionWalker.Described d) {
    boolean proper = d.properBegin() > i;
    Optional<Entry> entry = !proper ? Optional.empty()
        : names.hit(d.properBegin()).map(h -> h.entries().getFirst()).filter(e -> isFitting(noun, e.kind()) && !isArm(noun, e.kind()));
    EntityKind kind = entry.map(Entry::kind).orElse(isOne(i, noun) ? EntityKind.PERSON : isAmount(i) ? EntityKind.OTHER : noun.kind());
    int nameBegin = i;
    if (proper && (entry.isPresent() || noun.namesFollow())) {
      found.mark(d.properBegin(), d.properEnd());
      nameBegin = kind == EntityKind.PLACE && isPlainTown(noun) || entry.isPresent() && PARTS.contains(noun.lemma()) ? d.properBegin() : i;
    }
    int name = behindCalled(d.end());
    if (kind == EntityKind.PERSON && !proper && isNamedBehind(i, name)) {
      int last = names.personEnd(name);
      found.mark(d.end(), last);
      found.add(TokenMention.name(name, last, kind).within(i, last).entry(names.entry(name, EntityKind.PERSON)).of(d.country()));
      return;
    }
    int end = proper ? d.end() : withUse(i, withHolder(i, d.end()), noun);
    int nameEnd = proper ? Math.max(d.properEnd(), nameBegin + 1) : end;
    found.add(TokenMention.name(nameBegin, nameEnd, kind).within(i, end)
        .named(d.named()).entry(entry).of(d.country()));
  }

  /** ملايين / دولار, آلاف / الأمتار, مئات / الألغام: an amount, no group of people. */
  private boolean isAmount(int i) {
    return i + 1 < tokens.size() && tokens.get(i).hasLemmaOf(AMOUNTS)
        && (tokens.get(i + 1).hasLemmaOf(UNITS) || tokens.get(i + 1).hasLemmaOf(ARMS));
  }

  /** القائد الميداني المدعو / أحمد سالم: one past the word for being called. */
  private int behindCalled(int end) {
    return end < tokens.size() && CALLED.contains(names.folded(end)) ? end + 1 : end;
  }

  /** مهرب المخدرات المكسيكي / خواكين غوزمان, الشرطي / عادل السالم: the name of one who is described before it. */
  private boolean isNamedBehind(int i, int end) {
    boolean called = end < tokens.size() && end > i + 1 && CALLED.contains(names.folded(end - 1));
    boolean told = tokens.get(end - 1).isDefinite() && (end == i + 1 ? tokens.get(i).isNoun() : tokens.get(end - 1).isAdjective() || isOfThing(i, end));
    return end < tokens.size() && (called || told)
        && !found.isNamed(end) && names.startsPerson(end) && names.personEnd(end) > end + 1;
  }

  /** سائق الحافلة / محمود خليل, حارس المسجد الأقصى / فادي عليان: nobody stands between the noun and the name who could bear it. */
  private boolean isOfThing(int i, int end) {
    return !tokens.get(i).isDefinite() && tokens.subList(i + 1, end).stream()
        .allMatch(t -> (t.isDefinite() || t.index() < end - 1) && names.nisba(t.index()).isEmpty() && !names.isTitle(t.index())
            && t.lemmas().stream().noneMatch(l -> HeadNouns.list().isSomebody(l) || HeadNouns.list().find(l).filter(n -> n.kind() == EntityKind.GROUP).isPresent()));
  }

  /** قوات المشير / خليفة حفتر, مؤيدي / الحسني, أنصار الرئيس المعزول / محمد مرسي, but not مجلس النواب / كريم الحلبي: one past the name of whom the title in the description is. */
  private int withHolder(int i, int end) {
    if (end == i + 1 && isMany(i) && !tokens.get(i).form().endsWith("ن") && !tokens.get(i).isDefinite() && end < tokens.size() && names.startsPerson(end)) {
      return names.personEnd(end);
    }
    boolean construct = !tokens.get(i).isDefinite() && end > i + 1 && !Agreement.isPluralForm(tokens.get(i + 1));
    return construct ? sentence.titles().title(i + 1).filter(t -> !t.plural() && t.nameEnd() > t.nameBegin() && t.nameBegin() == end)
        .map(TitleWalker.Titled::nameEnd).orElse(end) : end;
  }

  /** مركزا / للشرطة, مستشفى / للأطفال, دورية / للجيش, but not مقرا / لحزب الله: one past whose or what for an indefinite thing is. */
  private int withUse(int i, int end, HeadNoun noun) {
    boolean thing = !noun.kind().isSomebody() || noun.kind() == EntityKind.ORGANIZATION || tokens.get(i).hasLemma("دورية");
    boolean use = thing && !isAmount(i) && !tokens.get(i).isDefinite() && end + 1 < tokens.size() && tokens.get(end).form().equals("ل")
        && tokens.get(end + 1).isDefinite() && tokens.get(end + 1).isNoun() && names.hit(end + 1).isEmpty() && !found.isNamed(end + 1);
    if (!use) {
      return end;
    }
    int last = end + 2;
    while (last < tokens.size() && tokens.get(last).isAdjective() && tokens.get(last).isDefinite()) {
      last++;
    }
    return last;
  }

  /** Whether the noun, which may be of many, is of one person here. */
  private boolean isOne(int i, HeadNoun noun) {
    Token.GrammaticalNumber number = tokens.get(i).number();
    return noun.singularPerson() && number != Token.GrammaticalNumber.PLURAL
        && number != Token.GrammaticalNumber.DUAL && !nouns.isCounted(i) && !isMany(i);
  }

  /** العسكريين, مؤيدي الرئيس: a sound plural, whole or before its genitive. */
  private boolean isMany(int i) {
    return tokens.get(i).tag().endsWith("NNS") && tokens.get(i).form().matches(".{3,}(?:ون|ين|و|ي)");
  }

  /**
   * جامعة القاهرة is no place, مقر الأمم المتحدة may stand for the body; مطار صنعاء and كتلة حزب الله are
   * others than the town and the party.
   */
  private static boolean isFitting(HeadNoun noun, EntityKind name) {
    return !noun.part() && !isSite(noun) && switch (name) {
      case COUNTRY, PERSON -> false;
      case PLACE -> noun.kind() == EntityKind.PLACE || isDistrict(noun);
      case ORGANIZATION, GOVERNMENT, MILITARY, ARMED_GROUP, PARTY, INTERNATIONAL, GROUP, OTHER ->
          true;
    };
  }

  /** نقل موقع الجيش: the site that tells what others do is not the army. */
  private static boolean isSite(HeadNoun noun) {
    return noun.kind() == EntityKind.PLACE && TELLING.contains(noun.lemma());
  }

  /** وزراء / خارجية الاتحاد الأوروبي is no name of the union. */
  private static boolean isArm(HeadNoun noun, EntityKind name) {
    return name == EntityKind.INTERNATIONAL && noun.lemma().equals("خارجية");
  }

  /** قضاء الفلوجة is a district; القضاء alone the courts. */
  private static boolean isDistrict(HeadNoun noun) {
    return noun.lemma().equals("قضاء") || noun.lemma().equals("مديرية");
  }

  /** Where the body begins that fighters belong to: عناصر من حزب العمال, مقاتلو جبهة النصرة. */
  private Optional<Integer> fightersOf(int i, DescriptionWalker.Described d) {
    int after = d.end();
    if (d.properBegin() > i && isForce(d.properBegin())) {
      return Optional.of(d.properBegin());
    }
    boolean linked = after + 1 < tokens.size()
        && List.of("من", "في").contains(tokens.get(after).form());
    return linked && after <= i + 2 && isForce(after + 1) ? Optional.of(after + 1) : Optional.empty();
  }

  /** طيران التحالف: who has the aircraft. */
  private boolean isCommand(int at) {
    return names.entry(at, EntityKind.ARMED_GROUP, EntityKind.MILITARY, EntityKind.INTERNATIONAL).isPresent();
  }

  private boolean isForce(int at) {
    return names.entry(at, EntityKind.ARMED_GROUP, EntityKind.PARTY).isPresent();
  }

  private void fightersBody(int i, DescriptionWalker.Described d) {
    int at = fightersOf(i, d).orElseThrow();
    Entry body = names.entry(at, EntityKind.ARMED_GROUP, EntityKind.PARTY).orElseThrow();
    int end = Math.max(d.end(), names.hitEnd(at));
    found.add(TokenMention.known(at, names.hitEnd(at), body).within(i, end));
  }

  private static boolean isPlainTown(HeadNoun noun) {
    return List.of("مدينة", "بلدة", "قرية", "عاصمة", "دولة", "جزيرة").contains(noun.lemma());
  }
}
