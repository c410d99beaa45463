package waqai.extract;

import java.util.Set;
import java.util.stream.Stream;
import waqai.extract.EventPattern.SlotClass;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/** Tells of what class a mention is, above all whether it is somebody who can act. */
final class MentionKinds {
  /** Words for bodies that are as often nouns of action: إدارة الصراع, حركة الطيران, قوة الهجوم. */
  private static final Set<String> AMBIGUOUS =
      Set.of("قوة", "ادارة", "قيادة", "حركة", "تنظيم", "مقاومة");

  /** إدارة الأمن العام, قيادة الشرطة: before what offices are for they are bodies. */
  private static final Set<String> HEADED = Set.of("ادارة", "قيادة");

  private final Sentence sentence;
  private final Gazetteer gazetteer;
  private final Set<String> bystanders;
  private final Set<String> bareBystanders;
  private final Set<String> quantifiers;
  private final Set<String> ranks;
  private final Set<String> offices;
  private final Set<String> moved;

  MentionKinds(Sentence sentence, Gazetteer gazetteer, WordClasses classes) {
    this.sentence = sentence;
    this.gazetteer = gazetteer;
    bystanders = classes.words("private");
    bareBystanders = classes.words("private-bare");
    quantifiers = classes.words("quantifier");
    ranks = classes.words("rank");
    offices = classes.words("administration");
    moved = classes.words("moved-things");
  }

  /** Whether a mention is of a class. */
  boolean is(Mention mention, SlotClass wanted) {
    EntityKind kind = mention.kind();
    return switch (wanted) {
      case ANY -> true;
      case WHO, TOLD -> isWho(mention);
      case PERSON -> kind == EntityKind.PERSON || kind == EntityKind.GROUP || isServing(mention) || isSome(mention);
      case LEADER -> kind == EntityKind.PERSON && (mention.named() || !mention.posts().isEmpty());
      case NAMED -> kind == EntityKind.GROUP || kind == EntityKind.PERSON && mention.named();
      case COUNTRY ->
          kind == EntityKind.COUNTRY || kind == EntityKind.GOVERNMENT || isCapital(mention);
      case PLACE -> kind.isSomewhere();
    };
  }

  /** Whether it is somebody who can act. */
  boolean isWho(Mention mention) {
    return switch (mention.kind()) {
      case PLACE -> isCapital(mention);
      case OTHER -> false;
      case PERSON, GROUP -> mention.named() || !isBystander(mention.phrase());
      default -> mention.named() || !isAction(mention);
    };
  }

  /** عناصر داعش, جنود الاحتلال: people who bear the name of their body. */
  private boolean isServing(Mention mention) {
    return sentence.token(mention.phrase().head()).hasLemmaOf(ranks);
  }

  /** ثلاثة من / الشرطة, اثنان من / القوات الأوغندية: so many of those who serve. */
  private boolean isSome(Mention mention) {
    int from = mention.phrase().begin() - 1;
    boolean counted = from > 0 && sentence.token(from).form().equals("من")
        && (sentence.token(from - 1).tag().equals("CD") || sentence.token(from - 1).form().matches("اثن(ا|ي)ن"));
    return counted && !mention.kind().isSomewhere() && mention.kind() != EntityKind.OTHER;
  }

  /** لاعب، سائح: who does nothing political as long as no name is told. */
  private boolean isBystander(Phrase phrase) {
    Token head = sentence.token(phrase.head());
    boolean counted = quantifiers.contains(Orthography.fold(head.form()))
        && head.index() + 1 < phrase.end();
    Token noun = counted ? sentence.token(head.index() + 1) : head;
    boolean bare = phrase.end() == phrase.begin() + 1;
    String form = Orthography.fold(noun.form());
    return noun.lemmas().stream()
        .filter(l -> l.length() > 2 || form.equals(l) || form.equals("ال" + l)) // أمين is no dual of أم
        .anyMatch(l -> bystanders.contains(l) || bare && !isProfession(noun) && bareBystanders.contains(l));
  }

  /** المعلمون, الأساتذة: many of one profession, who may strike. */
  private static boolean isProfession(Token noun) {
    return Orthography.fold(noun.form()).matches("(ال)?(معلمون|معلمين|اساتذة)");
  }

  /** Whether the words name a doing rather than a body. */
  private boolean isAction(Mention mention) {
    int head = mention.phrase().head();
    if (head + 1 >= sentence.tokens().size() || Orthography.fold(sentence.token(head).form()).startsWith("ال")
        || !AMBIGUOUS.contains(Orthography.stripArticle(Orthography.fold(sentence.token(head).form())))) {
      return false;
    }
    Token next = sentence.token(head + 1);
    boolean office = next.hasLemmaOf(offices) && sentence.token(head).hasLemmaOf(HEADED);
    boolean body = office || next.hasLemma("عملية") || next.hasLemma("عمليات")
        || sentence.mentionsAt(next.index()).findAny().isPresent() || isOfTwoIdeas(mention);
    return next.isNoun() && next.isDefinite() && !body;
  }

  /** حركة العدل والمساواة: two ideas joined make a name; but حركة البضائع والأفراد. */
  private boolean isOfTwoIdeas(Mention mention) {
    int first = mention.phrase().begin() + 1;
    return mention.phrase().end() == first + 3 && sentence.token(first - 1).hasLemma("حركة") && sentence.token(first + 1).form().equals("و")
        && Stream.of(first, first + 2).map(sentence::token).allMatch(t -> t.isNoun() && t.isDefinite() && !t.hasLemmaOf(moved));
  }

  private boolean isCapital(Mention mention) {
    return gazetteer.countryOfCapital(mention.name()).isPresent();
  }
}
