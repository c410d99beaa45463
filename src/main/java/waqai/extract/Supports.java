package waqai.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.extract.Frame.Support;
import waqai.lexicon.LightVerbs;
import waqai.lexicon.LightVerbs.LightVerb;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/** The verbs that lend nouns of action what those cannot have: شن غارة, أعلن انسحاب بلاده. */
final class Supports {
  private final Sentence sentence;
  private final FillerReader fillers;
  private final IdiomReader idioms;
  private final VerbFrames verbs;
  private final Set<String> doing;
  private final Set<String> issuing;
  private final Set<String> assaults;
  private final Map<Integer, List<Support>> supports = new HashMap<>();

  Supports(Sentence sentence, FillerReader fillers, IdiomReader idioms, VerbFrames verbs, Knowledge knowledge) {
    this.sentence = sentence;
    this.fillers = fillers;
    this.idioms = idioms;
    this.verbs = verbs;
    doing = knowledge.patterns().classes().words("doing");
    issuing = knowledge.patterns().classes().words("issuing");
    assaults = knowledge.patterns().classes().words("assault");
    for (Clause clause : sentence.clauses()) {
      if (clause.kind() != Clause.Kind.NOUN) {
        findSupported(clause, knowledge.lightVerbs());
      } else {
        Undergone.asVerb(sentence, clause, knowledge.lightVerbs()).ifPresent(c -> findSupported(c, knowledge.lightVerbs()));
      }
    }
  }

  /** The verbs that support the noun at this token. */
  List<Support> of(int token) {
    return supports.getOrDefault(token, List.of());
  }

  private void findSupported(Clause verb, LightVerbs lightVerbs) {
    if (isDisowned(verb)) {
      return;
    }
    for (String lemma : sentence.token(verb.predicate()).lemmas()) {
      for (LightVerb row : lightVerbs.of(lemma)) {
        if (!row.object().isEmpty() && !idioms.noun(verb, row.object()).isPresent()) {
          continue;
        }
        for (Phrase phrase : supportedBy(verb, row)) {
          add(described(phrase.head()), new Support(verb, row));
          carriedOut(phrase.head()).forEach(deed -> add(deed.head(), new Support(verb, row)));
        }
      }
    }
  }

  /** المحادثات / غير المباشرة التي عقدت: the noun before the word of not being so. */
  private int described(int head) {
    return head > 0 && sentence.token(head).form().equals("غير") && sentence.token(head - 1).isNoun() ? head - 1 : head;
  }

  /** لم تعلن أي جهة مسؤوليتها عن الهجوم: nobody has owned to it, which does not deny it. */
  private boolean isDisowned(Clause verb) {
    Token token = sentence.token(verb.predicate());
    return StatusReader.isNegated(verb)
        && (token.hasLemma("اعلن") && idioms.noun(verb, "مسؤولية").isPresent() || token.hasLemma("تبني"));
  }

  /** فرض حزمة من العقوبات: the noun, or that of which there are many; that beside the subject of what is no passive. */
  private List<Phrase> supportedBy(Clause verb, String slot) {
    List<Phrase> out = new ArrayList<>(verb.slot(slot));
    if (slot.equals("obj") && !out.isEmpty() && sentence.token(verb.predicate()).hasLemmaOf(issuing)) {
      out.addAll(joinedDeeds(verb, out.getLast().head()));
    }
    if (slot.equals("obj") && verb.kind() == Clause.Kind.PASSIVE && !verb.slot("obj2").isEmpty()
        && !verbs.of(verb).slot("subj").isEmpty()) {
      out.addAll(verb.slot("obj2"));
    }
    if (slot.equals("obj") && verb.kind() == Clause.Kind.VERB && (isOfSubject(verb) || isListed(verb))) {
      out.addAll(verb.slot("obj2"));
    }
    if (slot.equals("obj") && verb.kind() == Clause.Kind.VERB) {
      out.addAll(behindSubject(verb));
    }
    verb.slot(slot).forEach(p -> out.addAll(idioms.many(verb, p)));
    if (slot.equals("obj") && out.isEmpty() && verb.kind() == Clause.Kind.VERB && !verb.slot("subj").isEmpty()) {
      verbs.of(verb).slot("obj").stream().filter(Filler.Words.class::isInstance)
          .map(f -> new Phrase(f.token(), f.token(), f.token() + 1)).forEach(out::add);
    }
    return out;
  }

  /** أعلن الرئيس إقالة الوزير، / وتعيين خلف له: the nouns joined to the object, which the parser hangs on the verb alone. */
  private List<Phrase> joinedDeeds(Clause verb, int object) {
    return sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() > object + 1 && c.parent().filter(p -> p == verb.predicate()).isPresent())
        .filter(c -> sentence.token(c.predicate() - 1).form().equals("و") && !sentence.token(c.predicate()).isDefinite())
        .filter(c -> verb.arguments().values().stream().flatMap(List::stream).noneMatch(p -> p.head() == c.predicate()))
        .map(c -> new Phrase(c.predicate(), c.predicate(), c.predicate() + 1))
        .toList();
  }

  /** قرر قاضي محكمة قصر / النيل: the words of the subject that the parser takes for the object. */
  private boolean isOfSubject(Clause verb) {
    List<Phrase> subjects = fillers.read(verb.slot("subj")).stream()
        .flatMap(f -> f instanceof Filler.Named n ? Stream.of(n.mention().phrase()) : Stream.empty()).toList();
    return !verb.slot("obj").isEmpty()
        && verb.slot("obj").stream().allMatch(o -> subjects.stream().anyMatch(s -> s.covers(o.head())));
  }

  /** عقد الرؤساء A، B / اجتماعا: of those who do it the parser takes some for the object. */
  private boolean isListed(Clause verb) {
    return !verb.slot("obj").isEmpty() && !verb.slot("subj").isEmpty() && verb.slot("obj").stream().allMatch(o ->
        o.begin() > 0 && !sentence.token(o.begin() - 1).isVerb() && fillers.person(o.head()).isPresent());
  }

  /** قرر رئيس الوزراء / تعيين فلان: what the parser hangs on the last word of the subject's title. */
  private List<Phrase> behindSubject(Clause verb) {
    List<Integer> ends = fillers.read(verb.slot("subj")).stream()
        .flatMap(f -> f instanceof Filler.Named n ? Stream.of(n.mention().phrase().end()) : Stream.empty()).toList();
    return verb.slot("subj").stream()
        .flatMap(s -> sentence.clauses().stream().filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() == s.head()))
        .flatMap(c -> c.slot("acc").stream())
        .filter(p -> ends.contains(p.head()) && !sentence.token(p.head()).isDefinite())
        .toList();
  }

  /** أعلن مسؤوليته / عن الهجوم عبر وكالة: what the parser hangs on the noun that the verb must have. */
  private List<Phrase> supportedBy(Clause verb, LightVerb row) {
    List<Phrase> out = supportedBy(verb, row.slot());
    if (!row.object().isEmpty() && out.isEmpty()) {
      int object = idioms.noun(verb, row.object()).orElse(-1);
      sentence.clauses().stream()
          .filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() == object)
          .forEach(c -> out.addAll(c.slot(row.slot())));
    }
    boolean again = out.stream().anyMatch(p -> sentence.token(p.head()).isPronoun());
    boolean resumes = again && verb.link() == Clause.Link.RELATIVE;
    verb.parent().filter(antecedent -> resumes).ifPresent(antecedent -> out.add(new Phrase(antecedent, antecedent, antecedent + 1)));
    if (again && !resumes && !row.object().isEmpty()) {
      lastAssault(verb.predicate()).ifPresent(at -> out.add(new Phrase(at, at, at + 1)));
    }
    return out;
  }

  /** وقع انفجار، وأعلنت الحركة مسؤوليتها / عنه: the assault told last. */
  private Optional<Integer> lastAssault(int verb) {
    return sentence.tokens().subList(0, verb).stream()
        .filter(t -> t.isNoun() && t.hasLemmaOf(assaults)).map(Token::index).reduce((a, b) -> b);
  }

  private void add(int noun, Support support) {
    supports.computeIfAbsent(noun, head -> new ArrayList<>()).add(support);
  }

  /** أعلن الجيش تنفيذ / غارات: the deed that a noun of carrying out has beside it. */
  private List<Phrase> carriedOut(int noun) {
    return sentence.token(noun).lemmas().stream().noneMatch(doing::contains)
        ? List.of()
        : sentence.clauses().stream()
            .filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() == noun)
            .flatMap(c -> c.slot("gen").stream())
            .toList();
  }
}
