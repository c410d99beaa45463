package waqai.extract;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import waqai.claim.Filler;
import waqai.extract.EventPattern.Pos;
import waqai.extract.EventPattern.Slot;
import waqai.fact.EventType;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Tells whether a noun that no list has names a thing that is hit, taken or closed: سيطرت القوات على / هضبتين ("the forces took two
 * hills"), قصفت / حانة, غارة على / تجمع لوجهاء. What is abstract is none: سيطر على / مجريات اللقاء.
 */
record ThingsHit(Sentence sentence, Patterns patterns, Set<String> abstracts, Set<String> positions) {
  private static final Set<EventType> DONE_TO_THINGS = EnumSet.of(EventType.ATTACK, EventType.CAPTURE, EventType.RESTRICTION);

  private static final String ON = "علي";

  /** Shapes of nouns of action: إنتاج, انتشار, تصدير, مطالبة. */
  private static final Pattern ACTION = Pattern.compile("[إا].{2,4}ا.ة?|ت.{2}ي(?<!تي).|م.ا..ة");

  /** Whether the words in a slot of a row are such a thing. */
  boolean is(EventPattern row, Slot slot, Filler.Words words) {
    boolean noun = row.pos() == Pos.NOUN;
    return DONE_TO_THINGS.contains(row.type()) && (slot.name().equals(ON) || !noun && slot.name().equals("obj"))
        && isThing(words.token());
  }

  private boolean isThing(int at) {
    Token token = sentence.token(at);
    boolean own = at + 1 < sentence.tokens().size() && sentence.token(at + 1).tag().equals("PRP$");
    boolean noun = token.tag().matches("NNS?") && !token.isDefinite() && token.form().length() > 2 && !own;
    return noun && !sentence.isTime(token) && !token.hasLemmaOf(abstracts)
        && !TaggingWords.list().isManner(Orthography.fold(token.form()))
        && token.lemmas().stream().noneMatch(TaggingWords.list()::isPost)
        && (token.hasLemmaOf(positions) || !isDeed(token));
  }

  /** Whether the noun tells what is done, by its shape or as an event of some type. */
  private boolean isDeed(Token noun) {
    return ACTION.matcher(noun.form()).matches() || noun.lemmas().stream().anyMatch(l -> !patterns.of(Pos.NOUN, l).isEmpty());
  }
}
