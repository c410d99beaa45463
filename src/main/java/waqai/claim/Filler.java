package waqai.claim;

import java.util.List;
import java.util.Set;
import waqai.fact.EventType;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token.Gender;
import waqai.text.Token.GrammaticalNumber;

/** What stands in a role of a claim, before it is known who that is. */
public sealed interface Filler {
  /** Index of the sentence. */
  int sentence();

  /** The token that stands for it: for a subject left out, the verb. */
  int token();

  /** Whether one of these, of the same sentence, is told by the same token. */
  default boolean isAmong(List<? extends Filler> others) {
    return others.stream().anyMatch(o -> o.token() == token());
  }

  /** A name or description. */
  record Named(Mention mention) implements Filler {
    @Override
    public int sentence() {
      return mention.sentence();
    }

    @Override
    public int token() {
      return mention.phrase().head();
    }
  }

  /** A country told by an adjective only: غارة أمريكية. */
  record Origin(int sentence, int token, String gazetteer) implements Filler {}

  /** A pronoun, or a subject that the verb's form alone tells. */
  record Pronoun(
      int sentence, int token, Gender gender, GrammaticalNumber number, boolean dropped)
      implements Filler {}

  /**
   * البلاد: the country that the text speaks of; بلاده: the country of him whom the pronoun means.
   *
   * @param owner the pronoun, if there is one
   */
  record Homeland(int sentence, int token, java.util.Optional<Pronoun> owner) implements Filler {}

  /** اللقاء, الوفد: those who take part in the meeting that the text told last. */
  record Occasion(int sentence, int token) implements Filler {}

  /**
   * القرار, الخطة: whoever has made the document or taken the step that the text has told; الهجوم: whoever has done it.
   *
   * @param deeds what the noun tells of, if it is no mere document
   */
  record Authored(int sentence, int token, Set<EventType> deeds) implements Filler {
    public Authored {
      deeds = Set.copyOf(deeds);
    }
  }

  /** Words that name nobody who is known to act: المقترح, قافلة. */
  record Words(int sentence, Phrase phrase, String text) implements Filler {
    @Override
    public int token() {
      return phrase.head();
    }
  }
}
