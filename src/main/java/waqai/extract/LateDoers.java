package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.extract.EventPattern.SlotClass;
import waqai.extract.Matcher.Match;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/** Names the doer of a deed that its own clause leaves untold: هجوم على الحاجز نسبته السلطات إلى / النصرة (ascribed to al-Nusra). */
final class LateDoers {
  /** How far behind a word of ascribing or ordering the doer may stand. */
  private static final int NEAR = 9;

  /** How far before it the deed may stand. */
  private static final int FAR = 14;

  /** What a body does to its own members. */
  private static final Set<EntityKind> WITH_MEMBERS =
      Set.of(EntityKind.INTERNATIONAL, EntityKind.PARTY, EntityKind.ORGANIZATION);

  /** Types of which an order is the deed of who gives it. */
  private static final Set<EventType> ORDERED = Set.of(
      EventType.APPOINTMENT, EventType.DISMISSAL, EventType.SANCTION, EventType.RESTRICTION, EventType.RELEASE, EventType.CONCESSION,
      EventType.ARREST, EventType.CONVICTION, EventType.VOTE, EventType.WITHDRAWAL, EventType.MOBILIZATION);

  /** Types that somebody does with something of his own: رفع العقوبات / الأميركية. */
  private static final Set<EventType> WITH_OWN =
      Set.of(EventType.CONCESSION, EventType.SANCTION, EventType.MOBILIZATION, EventType.AID, EventType.RESTRICTION);

  /** What is done with something employed for it. */
  private static final Set<EventType.Root> FORCIBLE = Set.of(EventType.Root.ASSAULT, EventType.Root.COERCE);

  /** Verbs of carrying out an operation. */
  private static final Set<String> WAGING = Set.of("نفذ", "شن", "قاد", "اجري");

  private final Sentence sentence;
  private final FillerReader fillers;
  private final OwnerReader owners;
  private final Set<String> ascribing;
  private final Set<String> orders;
  private final Set<String> membership;
  private final Set<String> own;
  private final OwnFeats feats;
  private final Set<String> employing;
  private final Set<String> operations;

  LateDoers(Sentence sentence, FillerReader fillers, WordClasses classes) {
    this.sentence = sentence;
    this.fillers = fillers;
    owners = new OwnerReader(sentence, fillers);
    ascribing = classes.words("ascribing");
    orders = classes.words("order");
    membership = classes.words("membership");
    own = classes.words("imposed");
    feats = new OwnFeats(sentence, fillers, classes);
    employing = classes.words("employing");
    operations = classes.words("operation");
  }

  /** The matches, those without a doer with him whom other words of the sentence tell. */
  List<Match> name(List<Match> matches) {
    List<Match> out = new ArrayList<>(matches);
    ascribed(out);
    out.replaceAll(m -> m.actors().isEmpty() && m.pattern().type() != EventType.CASUALTY ? named(m) : m);
    return out;
  }

  /** نسبته السلطات إلى / النصرة, المنسوبة إلى / الحوثيين: the last assault before the word is theirs. */
  private void ascribed(List<Match> matches) {
    for (Token token : sentence.tokens()) {
      List<Filler> blamed = isAscribing(token) ? ascribedTo(token.index()) : List.of();
      int deed = blamed.isEmpty() ? -1 : IntStream.range(0, matches.size())
          .filter(i -> isAgentless(matches.get(i), token.index())).reduce((a, b) -> b).orElse(-1);
      if (deed >= 0) {
        matches.set(deed, done(matches.get(deed), blamed));
      }
    }
  }

  private boolean isAscribing(Token token) {
    return token.hasLemmaOf(ascribing) || ascribing.contains(token.form());
  }

  private boolean isAgentless(Match match, int at) {
    return match.actors().isEmpty() && match.pattern().type().root() == EventType.Root.ASSAULT && match.predicate() < at
        && Stream.concat(Stream.of(match.predicate()), match.frame().slots().values().stream().flatMap(List::stream).map(Filler::token))
            .anyMatch(t -> t < at && at - t < FAR);
  }

  private List<Filler> ascribedTo(int word) {
    for (int at = word + 1; at + 1 < Math.min(word + NEAR, sentence.tokens().size()); at++) {
      Token token = sentence.token(at);
      if (token.form().matches("إلى|الى|ل")) {
        return who(owners.at(at + 1));
      }
      if (token.isPunctuation() || token.isVerb()) {
        return List.of();
      }
    }
    return List.of();
  }

  private Match named(Match match) {
    return Stream.<List<Filler>>of(
            who(match.frame().slot("agent")), ordered(match), issued(match), members(match), origin(match), feats.of(match), employer(match), operator(match))
        .map(found -> found.stream().filter(f -> !f.isAmong(match.recipients())).toList())
        .filter(found -> !found.isEmpty())
        .findFirst().map(found -> done(match, found)).orElse(match);
  }

  private static Match done(Match match, List<Filler> doers) {
    return new Match(match.pattern(), match.frame(), doers, match.recipients());
  }

  /** تعيين فلان رئيسا للأركان بقرار من / الرئيس, بمرسوم / ملكي: who orders it. */
  private List<Filler> ordered(Match match) {
    int from = match.predicate() + 1;
    for (int at = from; ORDERED.contains(match.pattern().type()) && at + 2 < Math.min(from + FAR, sentence.tokens().size()); at++) {
      if (sentence.token(at).isVerb()) {
        return List.of();
      }
      if (sentence.token(at).form().equals("ب") && sentence.token(at + 1).hasLemmaOf(orders)) {
        int next = at + 2;
        return who(owners.at(sentence.token(next).form().matches("من|عن") ? next + 1 : next));
      }
    }
    return List.of();
  }

  /** صدر حكم بالسجن على فلان عن / محكمة أمن الدولة. */
  private List<Filler> issued(Match match) {
    return match.frame().support().map(Frame.Support::clause)
        .filter(verb -> sentence.token(verb.predicate()).hasLemma("صدر"))
        .map(verb -> who(fillers.read(verb.slot("عن")))).orElse(List.of());
  }

  /** إبعاد روسيا عن / مجلس أوروبا, تعليق عضوية السودان في / الاتحاد. */
  private List<Filler> members(Match match) {
    int at = match.predicate();
    boolean member = match.pattern().type() == EventType.SANCTION && !match.recipients().isEmpty()
        && (sentence.token(at).hasLemmaOf(membership) || at + 1 < sentence.tokens().size() && sentence.token(at + 1).hasLemmaOf(membership));
    return member ? Stream.of("من", "عن", "في", "ب", "داخل")
        .map(slot -> match.frame().slot(slot).stream().filter(f -> f instanceof Filler.Named n && WITH_MEMBERS.contains(n.mention().kind())).toList())
        .filter(found -> !found.isEmpty()).findFirst().orElse(List.of()) : List.of();
  }

  /** رفع العقوبات / الأميركية, فرض قيود / إسرائيلية: whose that is which is lifted or laid on others. */
  private List<Filler> origin(Match match) {
    if (!WITH_OWN.contains(match.pattern().type()) || !match.frame().isNoun()) {
      return List.of();
    }
    Clause deed = match.frame().clause();
    return deed.slot("gen").stream().map(Phrase::head)
        .filter(head -> sentence.token(head).hasLemmaOf(own))
        .flatMap(head -> sentence.clauses().stream().filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() == head))
        .map(thing -> fillers.origins(thing.slot("adj")))
        .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
  }

  /** مواقع تستخدمها / الميليشيات لقصف المدينة: who employs something for the deed. */
  private List<Filler> employer(Match match) {
    int at = match.predicate();
    boolean purpose = match.frame().isNoun() && at > 1 && sentence.token(at - 1).form().equals("ل")
        && FORCIBLE.contains(match.pattern().type().root());
    return !purpose ? List.of() : sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.VERB && c.predicate() < at)
        .reduce((a, b) -> b)
        .filter(c -> sentence.token(c.predicate()).hasLemmaOf(employing))
        .map(c -> who(fillers.read(c.slot("subj")))).orElse(List.of());
  }

  /** قتل في عملية نفذتها / قوات خاصة, اعتقل في مداهمة شنها / الجيش: who carries out that in which it is done. */
  private List<Filler> operator(Match match) {
    boolean done = FORCIBLE.contains(match.pattern().type().root()) && match.frame().clause().kind() != Clause.Kind.NOUN;
    return !done ? List.of() : match.frame().clause().slot("في").stream().map(Phrase::head)
        .filter(at -> sentence.token(at).hasLemmaOf(operations))
        .flatMap(at -> sentence.clauses().stream()
            .filter(c -> c.link() == Clause.Link.RELATIVE && c.parent().filter(p -> p.equals(at)).isPresent() && c.kind() == Clause.Kind.VERB)
            .filter(c -> sentence.token(c.predicate()).hasLemmaOf(WAGING)))
        .map(c -> who(fillers.read(c.slot("subj")))).filter(found -> !found.isEmpty()).findFirst()
        .filter(found -> found.stream().noneMatch(f -> match.recipients().stream().anyMatch(r -> isOwn(f, r)))).orElse(List.of());
  }

  /** قتل جندي فرنسي في عملية نفذتها القوات الفرنسية: one of those who do it. */
  private static boolean isOwn(Filler doer, Filler victim) {
    return doer instanceof Filler.Named d && victim instanceof Filler.Named v
        && (land(d).isPresent() && land(d).equals(land(v)) || v.mention().name().contains(d.mention().name()) || v.mention().gazetteer().isPresent() && v.mention().gazetteer().equals(d.mention().gazetteer()));
  }

  private static Optional<String> land(Filler.Named named) {
    return named.mention().of().or(() -> named.mention().gazetteer().filter(g -> g.startsWith("country/")));
  }

  private List<Filler> who(List<Filler> found) {
    return found.stream().filter(f -> fillers.is(f, SlotClass.WHO)).toList();
  }
}
