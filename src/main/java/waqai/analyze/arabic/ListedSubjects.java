package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a verb all who do it where commas stand between them, and what stands behind the last comma: شجب المجلس، والحكومة، والنيابة، /
 * الهجمات على (the council, the government and the prosecution have decried the attacks on). The parser begins a sentence at such a comma.
 */
final class ListedSubjects {
  private final List<Token> tokens;
  private final List<Mention> mentions;

  ListedSubjects(List<Token> tokens, List<Mention> mentions) {
    this.tokens = tokens;
    this.mentions = mentions;
  }

  /** The clauses of a sentence, such verbs with all their subjects. */
  List<Clause> join(List<Clause> clauses) {
    List<Clause> out = new ArrayList<>(clauses);
    out.replaceAll(this::joined);
    return out;
  }

  private Clause joined(Clause clause) {
    boolean open = clause.kind() == Clause.Kind.VERB && !clause.slot("subj").isEmpty()
        && clause.slot("subj").getFirst().head() > clause.predicate();
    Optional<Mention> first = open ? covering(clause.slot("subj").getFirst().head()) : Optional.empty();
    List<Mention> all = first.map(this::list).orElse(List.of());
    boolean parted = all.size() > 1 && isComma(all.getFirst().phrase().end()) && isComma(all.getLast().phrase().end());
    return parted ? with(clause, all) : clause;
  }

  /** Whoever و joins, one behind the other. */
  private List<Mention> list(Mention first) {
    List<Mention> out = new ArrayList<>(List.of(first));
    Optional<Mention> next = Optional.of(first).filter(m -> m.kind().isSomebody()).flatMap(this::next);
    while (next.isPresent()) {
      out.add(next.get());
      next = next(next.get());
    }
    return out;
  }

  private Optional<Mention> next(Mention last) {
    int end = last.phrase().end();
    int and = isComma(end) ? end + 1 : end;
    boolean joins = and + 1 < tokens.size() && tokens.get(and).form().equals("و") && tokens.get(and).tag().equals("CC");
    return joins ? mentions.stream()
        .filter(m -> m.phrase().begin() == and + 1 && m.kind().isSomebody())
        .filter(m -> m.phrase().end() < tokens.size() && !tokens.get(m.phrase().end()).isVerb())
        .reduce((a, b) -> b.phrase().end() > a.phrase().end() ? b : a) : Optional.empty();
  }

  private Optional<Mention> covering(int head) {
    return mentions.stream().filter(m -> m.phrase().covers(head)).findFirst();
  }

  private boolean isComma(int at) {
    return at < tokens.size() && tokens.get(at).isComma();
  }

  private Clause with(Clause clause, List<Mention> all) {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
    slots.put("subj", all.stream().map(Mention::phrase).toList());
    int end = all.getLast().phrase().end() + 1;
    for (String slot : List.of("obj", "obj2")) {
      List<Phrase> left = slots.getOrDefault(slot, List.of()).stream().filter(p -> p.head() >= end).toList();
      if (left.isEmpty()) {
        slots.remove(slot);
      } else {
        slots.put(slot, left);
      }
    }
    Optional.ofNullable(slots.get("obj2")).filter(o -> !slots.containsKey("obj")).ifPresent(o -> slots.put("obj", slots.remove("obj2")));
    behind(end, clause, slots);
    return clause.with(slots);
  }

  /** What the parser has begun a sentence with. */
  private void behind(int at, Clause clause, Map<String, List<Phrase>> slots) {
    if (at + 1 >= tokens.size() || slots.containsKey("obj") || clause.content().isPresent()) {
      return;
    }
    Token token = tokens.get(at);
    if (token.tag().equals("IN")) {
      slots.putIfAbsent(Orthography.fold(token.form()), List.of(phrase(at + 1)));
    } else if (token.isNoun() && !Prepositions.isPrepositional(Orthography.fold(token.form())) && !Agreement.DAYS.contains(Orthography.fold(token.form()))) {
      slots.put("obj", List.of(phrase(at)));
    } else if (token.tag().equals("CD") && tokens.get(at + 1).isNoun()) {
      slots.put("obj", List.of(phrase(at + 1)));
    }
  }

  private Phrase phrase(int at) {
    return covering(at).filter(m -> m.phrase().begin() == at).map(Mention::phrase).orElse(new Phrase(at, at, tokens.size()));
  }
}
