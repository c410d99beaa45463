package waqai.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Mention;
import waqai.text.Sentence;
import waqai.text.Token;

/** Reads who takes part from a list in the words themselves: اجتماعا ضم A، B وC, مع A (رئيس الحزب)، وB، إضافة إلى C. */
record Rosters(Sentence sentence) {
  private static final Set<String> INCLUDES = Set.of("ضم", "جمع");
  private static final Set<String> AMONG = Set.of("بين", "ابرز", "اهم", "من");
  private static final Set<String> TAKES_PLACE = Set.of("عقد", "انعقد", "جري", "تم", "اقيم", "استضاف");
  private static final List<String> TOLD = List.of("subj", "obj", "مع", "بين", "ب");
  private static final Set<String> EACH = Set.of("كل", "كلا", "كلٍّ");

  private static final Set<String> LINKS = WordClasses.list().union("list-link", "list-side");

  /** How many words a bracket or a place between two of a list may have. */
  private static final int REACH = 8;

  /** The frame with all who stand in the lists behind مع and بين. */
  Frame complete(Frame frame) {
    Frame out = frame;
    for (String slot : List.of("مع", "بين", "obj")) {
      List<Filler> told = frame.slot(slot);
      Optional<Integer> first = told.stream().map(Rosters::begin).min(Comparator.naturalOrder()).map(at -> opening(slot, at, frame));
      boolean met = slot.equals("obj") && !frame.isNoun() && first.isPresent() && first.get() > frame.predicate();
      if (first.isPresent() && (met || isBehind(slot, first.get()))) {
        out = with(out, slot, from(first.get()));
      }
    }
    return out;
  }

  /** الاتفاقية التي وقعها لبنان / والأمم المتحدة بشأن المحكمة: nobody signs or meets alone, so that who is joined to him does it as well. */
  Frame withSecond(Frame frame) {
    List<Filler> told = TOLD.stream().flatMap(slot -> frame.slot(slot).stream()).filter(f -> f instanceof Filler.Named n && n.mention().kind().isSomebody()).toList();
    boolean alone = told.size() == 1 && told.getFirst().token() > frame.predicate() && told.equals(frame.slot("subj"));
    return alone ? with(frame, "subj", from(begin(told.getFirst()))) : frame;
  }

  /** مناورات بمشاركة قوات من دول بينها مصر وقطر: those who take part, and those named among them. */
  Frame taking(Frame frame) {
    List<Integer> with = IntStream.range(frame.predicate() + 1, size() - 1).boxed()
        .takeWhile(at -> !sentence.token(at).isVerb())
        .filter(at -> form(at).equals("مشاركة") && isForm(at - 1, "ب")).limit(1).toList();
    if (with.isEmpty()) {
      return frame;
    }
    int from = with.getFirst() + 1;
    Frame out = with(frame, "مع", from(from));
    return IntStream.range(from + 1, Math.min(size() - 2, from + 2 * REACH)).boxed()
        .takeWhile(at -> !sentence.token(at).isVerb())
        .filter(at -> AMONG.contains(form(at)) && sentence.token(at + 1).isPronoun())
        .findFirst()
        .map(at -> with(out, "مع", from(at + 2)))
        .orElse(out);
  }

  /** التقى (على حدة) كل من فلان وفلان: those whom a verb of meeting has one by one. */
  Frame each(Frame frame) {
    int verb = frame.predicate();
    return IntStream.range(verb + 1, Math.min(size(), verb + REACH)).boxed()
        .takeWhile(at -> !sentence.token(at).isVerb())
        .filter(at -> EACH.contains(form(at)) && isForm(at + 1, "من"))
        .findFirst()
        .map(at -> with(frame, "مع", from(at)))
        .orElse(frame);
  }

  /** The frame of a meeting with those whom a clause about it names: اجتماعا ضم A وB. */
  Frame included(Frame frame, Set<String> occasions) {
    Optional<Integer> occasion = frame.isNoun()
        ? Optional.of(frame.predicate())
        : frame.slot("obj").stream().map(Filler::token).findFirst();
    return occasion.filter(at -> sentence.token(at).hasLemmaOf(occasions) && !sentence.token(at).isDefinite())
        .flatMap(this::including)
        .map(verb -> from(verb + 1))
        .map(all -> isUntold(frame) && !all.isEmpty() ? frame.with("subj", all) : with(frame, "مع", all))
        .orElse(frame);
  }

  /** عقد اجتماع ضم: nobody holds it, for the verb is in the passive. */
  private boolean isUntold(Frame frame) {
    return frame.slot("subj").stream().allMatch(f -> f instanceof Filler.Pronoun p && p.dropped())
        && (frame.slot("subj").isEmpty() || frame.isNoun() && isNominative(sentence.token(frame.predicate())));
  }

  /** Whether a noun can be no object of its verb: اجتماع, but اجتماعا, لقاء, جلسة. */
  static boolean isNominative(Token noun) {
    return !noun.isDefinite() && noun.form().matches(".*[بتجحدرسطعفقكلمن]");
  }

  /** Those of a delegation: وفدا من الحزب يضم A وB. */
  List<Filler> members(int delegation) {
    return including(delegation).map(verb -> from(verb + 1)).orElse(List.of());
  }

  /** The verb of the clause that tells who is in it, if no other verb but one of taking place stands before. */
  private Optional<Integer> including(int noun) {
    return IntStream.range(noun + 1, size()).boxed()
        .takeWhile(at -> !sentence.token(at).form().equals("."))
        .filter(at -> !sentence.token(at).hasLemmaOf(TAKES_PLACE))
        .filter(at -> sentence.token(at).isVerb() || form(at).equals("ضم") && party(at + 1).filter(Mention::named).isPresent())
        .findFirst()
        .filter(at -> sentence.token(at).hasLemmaOf(INCLUDES) && !isForm(at - 1, "و"));
  }

  private static Frame with(Frame frame, String slot, List<Filler> roster) {
    List<Filler> all = new ArrayList<>(frame.slot(slot));
    roster.stream()
        .filter(r -> TOLD.stream().flatMap(told -> frame.slot(told).stream()).noneMatch(f -> isSame(f, r)))
        .forEach(all::add);
    return all.size() > frame.slot(slot).size() ? frame.with(slot, all) : frame;
  }

  private static boolean isSame(Filler one, Filler other) {
    return one.token() == other.token() || one instanceof Filler.Named a && other instanceof Filler.Named b
        && a.mention().phrase().begin() < b.mention().phrase().end() && b.mention().phrase().begin() < a.mention().phrase().end();
  }

  private static int begin(Filler filler) {
    return filler instanceof Filler.Named n ? n.mention().phrase().begin() : filler.token();
  }

  /** بين فلان وبين / فلان: the list begins behind the first of two. */
  private int opening(String slot, int at, Frame frame) {
    boolean again = slot.equals("بين") && isForm(at - 1, slot) && isForm(at - 2, "و");
    return again
        ? IntStream.range(frame.predicate() + 1, at - 2).filter(i -> isForm(i, slot) && !isForm(i - 1, "و"))
            .map(i -> i + 1).reduce((a, b) -> b).orElse(at)
        : at;
  }

  /** Whether the preposition stands before: مع فلان, بين كل من فلان. */
  private boolean isBehind(String preposition, int at) {
    return isForm(at - 1, preposition) || isForm(at - 1, "من") && EACH.contains(form(at - 2)) && isForm(at - 3, preposition);
  }

  /** The people and parties in the list that begins here. */
  List<Filler> from(int start) {
    List<Filler> out = new ArrayList<>();
    int at = EACH.contains(form(start)) && isForm(start + 1, "من") ? start + 2 : start;
    Optional<Mention> next = party(at);
    while (next.isPresent()) {
      out.add(new Filler.Named(next.get()));
      next = following(next.get().phrase().end());
    }
    return out;
  }

  private Optional<Mention> following(int end) {
    int at = behindAside(end);
    int comma = isForm(at, "،") || isForm(at, ",") ? at + 1 : at;
    int and = isForm(comma, "و") ? comma + 1 : comma;
    int more = behindMore(and);
    int each = EACH.contains(form(more)) && isForm(more + 1, "من") ? more + 2 : more;
    int item = isForm(each, "بين") && and > comma ? each + 1 : each;
    boolean joined = and > comma || more > and;
    return item == end ? Optional.empty()
        : party(item).filter(m -> joined ? !isSubject(m) : comma > at && m.kind() == EntityKind.PERSON && m.named());
  }

  /** وقال الوزير: no verb may follow whoever is joined by و, unless a comma parts them. */
  private boolean isSubject(Mention mention) {
    int end = mention.phrase().end();
    return end < size() && (sentence.token(end).isVerb() || sentence.token(end).tag().equals("RP"));
  }

  private int behindMore(int at) {
    int end = new ListLinks(sentence, LINKS).behind(at);
    return end > at && isForm(end, "و") ? end + 1 : end > at && isForm(end, "،") && isForm(end + 1, "و") ? end + 2 : end;
  }

  /** Behind a bracket, and behind the town where somebody sits: الحكومة المالية (في باماكو) / والجماعات. */
  private int behindAside(int end) {
    if (isForm(end, ")")) {
      return end + 1;
    }
    if (isForm(end, "(")) {
      return IntStream.range(end, Math.min(size(), end + REACH)).filter(at -> isForm(at, ")")).map(at -> at + 1).findFirst().orElse(end);
    }
    Optional<Mention> town = isForm(end, "في") ? mention(end + 1).filter(m -> m.kind().isSomewhere()) : Optional.empty();
    return town.map(m -> m.phrase().end()).filter(at -> isForm(at, "و")).orElse(end);
  }

  private Optional<Mention> party(int at) {
    int item = form(at).equals("عدد") && isForm(at + 1, "من") ? at + 2 : at;
    return mention(item).filter(m -> m.kind().isSomebody())
        .filter(m -> m.named() || m.kind() != EntityKind.PERSON || !m.posts().isEmpty());
  }

  private Optional<Mention> mention(int at) {
    return sentence.mentionsAt(at)
        .max(Comparator.comparingInt(m -> m.phrase().end()));
  }

  private String form(int at) {
    return at >= 0 && at < size() ? Orthography.fold(sentence.token(at).form()) : "";
  }

  private boolean isForm(int at, String form) {
    return at >= 0 && at < size() && sentence.token(at).form().equals(form);
  }

  private int size() {
    return sentence.tokens().size();
  }
}
