package waqai.analyze.arabic;

import java.util.List;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.PersonNames;
import waqai.lexicon.Titles;
import waqai.lexicon.WordClasses;
import waqai.text.Interruption;
import waqai.text.Mention;
import waqai.text.Token;

/**
 * Finds who and what a sentence names or describes: gazetteer names, titles with the names beside
 * them, runs of unknown names, and phrases whose head noun tells what they are.
 */
final class MentionFinder {
  private final PersonNames people;
  private final GazetteerMatcher matcher;
  private final MentionWords words;

  MentionFinder(
      Gazetteer gazetteer, PersonNames people, Titles titles, HeadNouns headNouns) {
    this.people = people;
    this.matcher = new GazetteerMatcher(gazetteer);
    this.words = new MentionWords(gazetteer, titles, headNouns, WordClasses.list());
  }

  /** What the sentences of an article tell of names. */
  NameMemory learn(String text, List<ArabicAnalyzer.Draft> drafts) {
    List<Mention> all =
        drafts.stream().flatMap(d -> find(text, d, NameMemory.EMPTY).stream()).toList();
    return new NameMemory(all, people, new QuotedBodies(all, words.gazetteer()), isOnSport(drafts));
  }

  /** Whether one sentence in four or more is on sport. */
  private boolean isOnSport(List<ArabicAnalyzer.Draft> drafts) {
    return drafts.stream().filter(d -> words.isOnSport(d.tokens())).count() * 4 > drafts.size();
  }

  /** The mentions of one sentence, in the order of their first token, longer ones first. */
  List<Mention> find(String text, ArabicAnalyzer.Draft draft, NameMemory memory) {
    Interruption.check();
    List<Token> tokens = draft.tokens();
    SentenceNames names =
        new SentenceNames(
            tokens,
            matcher.match(text, draft.span(), new NameContext(memory.countries(), memory.sport() || words.isOnSport(tokens))),
            new KnownNames(words.gazetteer(), people, memory),
            words);
    NamedSentence sentence = NamedSentence.of(text, draft, names, words);
    return new MentionSearch(sentence, words, memory.bodies()).run().stream()
        .filter(m -> draft.times().stream().noneMatch(t -> t.span().overlaps(m.nameSpan())))
        .toList();
  }
}
