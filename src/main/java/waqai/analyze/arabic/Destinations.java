package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a verb of going the place behind ل that the parser hangs on whoever goes: وصل وزير الخارجية المصري / لبيروت (the minister
 * arrived in Beirut), unless the place belongs to his post (المبعوث الأممي لليمن).
 */
final class Destinations {
  private static final Set<String> GOING = WordClasses.list().words("going");
  private static final Set<String> POSTED = WordClasses.list().words("posted-to");

  private final List<Token> tokens;
  private final List<Mention> mentions;

  Destinations(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** The clauses of a sentence, such a verb with the place. */
  List<Clause> read(List<Clause> clauses) {
    return clauses.stream().map(c -> place(c).map(p -> with(c, p)).orElse(c)).toList();
  }

  private Optional<Phrase> place(Clause clause) {
    List<Phrase> subject = clause.slot("subj");
    boolean goes = clause.kind() == Clause.Kind.VERB && tokens.get(clause.predicate()).hasLemmaOf(GOING)
        && clause.slot("الي").isEmpty() && clause.slot("obj").isEmpty();
    if (!goes || subject.size() != 1 || subject.getFirst().head() < clause.predicate()
        || tokens.get(subject.getFirst().head()).hasLemmaOf(POSTED)) {
      return Optional.empty();
    }
    OptionalInt to = IntStream.range(subject.getFirst().head() + 1, tokens.size())
        .takeWhile(i -> !tokens.get(i).isVerb() && !tokens.get(i).isPunctuation() && !tokens.get(i).hasLemmaOf(POSTED) && !tokens.get(i).isParticiple()
            && (!tokens.get(i).tag().equals("IN") || Orthography.fold(tokens.get(i).form()).equals("ل")))
        .filter(i -> Orthography.fold(tokens.get(i).form()).equals("ل")).findFirst();
    return to.isEmpty() ? Optional.empty() : mentions.stream()
        .filter(m -> m.kind().isSomewhere() && m.phrase().begin() == to.getAsInt() + 1)
        .map(Mention::phrase).findFirst();
  }

  private static Clause with(Clause clause, Phrase place) {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
    List<Phrase> all = new ArrayList<>(List.of(place));
    all.addAll(clause.slot("ل"));
    slots.put("ل", all);
    return clause.with(slots);
  }
}
