package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Gives a verb in the dual or plural all who stand before it: وزير الخارجية / وتوماس غيلر كشفا عن خطة (the foreign minister and Thomas Geiler have
 * presented a plan), of whom the parser takes one for the genitive of the other.
 */
final class SubjectsOfMany {
  private static final Set<String> OPENERS = Set.of("ان", "لكن", "بينما", "فيما", "حيث", "اذ", "كان", "كانت", "كما", "و", "وان");

  private final List<Token> tokens;
  private final List<Mention> mentions;

  SubjectsOfMany(List<Token> tokens, List<Mention> mentions) {
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
    boolean many = clause.kind() == Clause.Kind.VERB && isOfMany(tokens.get(clause.predicate()))
        && clause.slot("subj").stream().allMatch(p -> p.head() < clause.predicate());
    List<Mention> all = many ? before(clause.predicate()) : List.of();
    return all.size() > 1 && all.size() > clause.slot("subj").size() ? with(clause, all) : clause;
  }

  private static boolean isOfMany(Token verb) {
    String form = verb.form();
    return verb.tag().equals("VBD") ? form.length() > 3 && form.endsWith("ا") : form.endsWith("ان") || form.endsWith("ون");
  }

  /** Those whom و joins, up to the verb; none where something else stands before them. */
  private List<Mention> before(int verb) {
    LinkedList<Mention> out = new LinkedList<>();
    int end = verb > 0 && tokens.get(verb - 1).tag().equals("RP") ? verb - 1 : verb;
    Optional<Mention> last = ending(end);
    while (last.isPresent()) {
      out.addFirst(last.get());
      end = begin(last.get());
      last = end > 1 && isForm(end - 1, "و") ? ending(isForm(end - 2, "،") ? end - 2 : end - 1) : Optional.empty();
    }
    return opens(end) ? out : List.of();
  }

  /** Whether the list begins here: at the beginning of the sentence, behind أن, a comma or كان. */
  private boolean opens(int at) {
    return at == 0 || tokens.get(at - 1).isPunctuation() || OPENERS.contains(Orthography.fold(tokens.get(at - 1).form()));
  }

  private Optional<Mention> ending(int end) {
    return mentions.stream().filter(m -> m.phrase().end() == end && m.kind().isSomebody())
        .min(Comparator.comparingInt(m -> m.phrase().begin()));
  }

  /** Where a mention begins, with the number before it. */
  private int begin(Mention mention) {
    int begin = mention.phrase().begin();
    return begin > 0 && tokens.get(begin - 1).tag().equals("CD") ? begin - 1 : begin;
  }

  private boolean isForm(int at, String form) {
    return at >= 0 && tokens.get(at).form().equals(form);
  }

  private static Clause with(Clause clause, List<Mention> all) {
    Map<String, List<Phrase>> slots = new LinkedHashMap<>(clause.arguments());
    slots.put("subj", all.stream().map(Mention::phrase).toList());
    return clause.with(slots);
  }
}
