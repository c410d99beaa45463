package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import waqai.claim.Claim;
import waqai.claim.Claims;
import waqai.fact.Refusal;
import waqai.text.AnalyzedText;
import waqai.text.Interruption;
import waqai.text.Sentence;

/** Matches patterns: an analyzed text comes in, its claims go out. Safe for use by many threads. */
public final class FactExtractor {
  private final Knowledge knowledge;
  private final TopicFilter topics;

  /** An extractor with these patterns and words. */
  public FactExtractor(Knowledge knowledge) {
    this.knowledge = knowledge;
    topics = new TopicFilter(knowledge.patterns().classes());
  }

  /** All claims of a text, in the order of their predicates. */
  public Claims extract(AnalyzedText text) {
    List<Claim> claims = new ArrayList<>();
    List<Refusal> refusals = new ArrayList<>();
    Conversation conversation = new Conversation();
    boolean calamity = Calamities.tells(text, knowledge.patterns().classes());
    String words = text.article().text();
    int end = 0;
    for (Sentence sentence : text.sentences()) {
      Interruption.check();
      if (words.substring(end, sentence.span().begin()).indexOf('\n') >= 0) {
        conversation.paragraph();
      }
      end = sentence.span().end();
      List<Refusal> refused = new ArrayList<>();
      List<Claim> second = sentence.second().map(s -> read(s, text, conversation.copy(), new ArrayList<>(), calamity)).orElse(List.of());
      List<Claim> first = read(sentence, text, conversation, refused, calamity);
      claims.addAll(new SecondReading(sentence, refused).join(first, second));
      refusals.addAll(refused);
      claims.addAll(new PostExtractor(sentence, words, knowledge.patterns().classes()).claims());
      claims.addAll(new LeaderExtractor(sentence, words, knowledge.patterns().classes()).claims());
      claims.addAll(new LocationExtractor(sentence, knowledge.gazetteer(), knowledge.patterns().classes()).claims());
    }
    return new Claims(text, claims, refusals);
  }

  private List<Claim> read(Sentence sentence, AnalyzedText text, Conversation conversation, List<Refusal> refusals, boolean calamity) {
    return topics.keep(sentence, new SentenceExtractor(sentence, text.article(), knowledge, calamity).claims(conversation, refusals));
  }
}
