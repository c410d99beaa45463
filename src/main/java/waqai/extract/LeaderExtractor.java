package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.claim.Claim;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.lexicon.WordClasses;
import waqai.text.Mention;
import waqai.text.Sentence;
import waqai.text.Token;

/** Finds who leads a body that is named right before: حزب الأمة بقيادة فلان, الحركة، التي يتزعمها فلان. */
final class LeaderExtractor {
  private static final String RULE = "ar-position-leader";
  private static final Set<EntityKind> LED =
      Set.of(EntityKind.PARTY, EntityKind.ARMED_GROUP, EntityKind.MILITARY, EntityKind.ORGANIZATION);
  private static final Set<String> LEADERS = Set.of("رئيس", "زعيم", "قائد");
  private static final String CLOSING = ")»”\"'";

  private final Sentence sentence;
  private final String text;
  private final Set<String> nouns;
  private final Set<String> verbs;

  LeaderExtractor(Sentence sentence, String text, WordClasses classes) {
    this.sentence = sentence;
    this.text = text;
    nouns = classes.words("leadership");
    verbs = classes.words("leading");
  }

  List<Claim> claims() {
    List<Claim> out = new ArrayList<>();
    for (Mention body : sentence.mentions()) {
      if (LED.contains(body.kind()) && body.named()) {
        int at = body.phrase().end();
        while (at < sentence.tokens().size() && CLOSING.contains(sentence.token(at).form())) {
          at++;
        }
        boolean apart = at + 1 < sentence.tokens().size() && sentence.token(at).form().equals("،") && sentence.token(at + 1).tag().startsWith("W");
        int from = apart ? at + 1 : at;
        title(from).ifPresent(end -> leader(end).filter(p -> !isToldLeader(body, p)).ifPresent(person -> out.add(claim(body, person, from, end))));
      }
    }
    return out;
  }

  /** One past the words that tell of leading: بقيادة, الذي يتزعمه. */
  private Optional<Integer> title(int at) {
    if (at + 3 >= sentence.tokens().size()) {
      return Optional.empty();
    }
    Token first = sentence.token(at);
    Token second = sentence.token(at + 1);
    if (first.form().equals("ب") && second.hasLemmaOf(nouns)) {
      return Optional.of(at + 2);
    }
    boolean led = first.tag().startsWith("W") && second.isVerb() && second.hasLemmaOf(verbs)
        && sentence.token(at + 2).isPronoun();
    return led ? Optional.of(at + 3) : Optional.empty();
  }

  private Optional<Mention> leader(int at) {
    return sentence.mentions().stream()
        .filter(m -> m.kind() == EntityKind.PERSON && m.named() && m.phrase().begin() == at)
        .findFirst();
  }

  /** وفد الحزب برئاسة رئيس الحزب فلان: the post is told beside the name. */
  private boolean isToldLeader(Mention body, Mention person) {
    String head = sentence.token(body.phrase().begin()).lemma();
    return person.posts().stream().anyMatch(p -> LEADERS.stream().anyMatch(l -> p.lemma().equals(l + " " + head)));
  }

  private Claim claim(Mention body, Mention person, int begin, int end) {
    return new Claim(
        EventType.POSITION,
        List.of(new Filler.Named(person)),
        List.of(new Filler.Named(body)),
        List.of(),
        Optional.empty(),
        FactStatus.HAPPENED,
        List.of(),
        List.of(),
        sentence.index(),
        person.phrase().head(),
        sentence.span(body.phrase().begin(), person.phrase().end()),
        sentence.heading(),
        RULE,
        Optional.of(sentence.span(begin, end).in(text)),
        false);
  }
}
