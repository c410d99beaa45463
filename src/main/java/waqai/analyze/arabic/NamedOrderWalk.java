package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.TimeExpression;
import waqai.text.Token;

/**
 * Goes through the words behind a verb up to the next one: who does it, whom or what it concerns, who stands behind a
 * preposition. Posts, times, places and insertions are passed over.
 */
final class NamedOrderWalk {
  private static final TaggingWords WORDS = TaggingWords.list();
  private static final Set<EntityKind> PEOPLE = Set.of(EntityKind.PERSON, EntityKind.GROUP);
  private static final Set<EntityKind> HOSTS = Set.of(EntityKind.PERSON, EntityKind.GROUP, EntityKind.COUNTRY,
      EntityKind.GOVERNMENT, EntityKind.INTERNATIONAL, EntityKind.PARTY);
  private static final Set<String> EACH = Set.of("كل", "كلا", "كلّ");

  private final List<Token> tokens;
  private final List<Mention> mentions;
  private final List<TimeExpression> times;
  private final List<Mention> host = new ArrayList<>();
  private final List<Mention> guests = new ArrayList<>();
  private final Map<String, List<Mention>> linked = new LinkedHashMap<>();
  private Optional<Phrase> noun = Optional.empty();

  /** Where the host ends, with his posts. */
  private int end;

  /** What a comma, و or a new preposition goes on with. */
  private List<Mention> open = host;

  NamedOrderWalk(List<Token> tokens, List<Mention> mentions, List<TimeExpression> times, int from) {
    this.tokens = tokens;
    this.mentions = mentions;
    this.times = times;
    int at = from;
    for (int next = step(at); next > at; next = step(at)) {
      at = next;
    }
  }

  /** Who does it, first the one right behind the verb. */
  List<Mention> host() {
    return host;
  }

  /** Who stands free behind the host. */
  List<Mention> guests() {
    return guests;
  }

  /** People behind a preposition. */
  Map<String, List<Mention>> linked() {
    return linked;
  }

  /** The first indefinite noun that is nobody. */
  Optional<Phrase> noun() {
    return noun;
  }

  /** The first word behind what stands here; the same place where the walk ends. */
  private int step(int at) {
    if (at >= tokens.size()) {
      return at;
    }
    Token token = tokens.get(at);
    Optional<TimeExpression> time = times.stream().filter(t -> t.span().overlaps(token.span())).findFirst();
    if (time.isPresent()) {
      return endOf(time.get(), at);
    }
    if (isEnd(at) || token.isPunctuation()) {
      return isEnd(at) ? at : at + 1;
    }
    Optional<Mention> mention = mention(at);
    if (mention.isPresent()) {
      return take(mention.get(), at) ? mention.get().phrase().end() : at;
    }
    if (token.tag().equals("CC")) {
      return joins(at + 1) ? at + 1 : at;
    }
    if (token.tag().equals("IN") || Prepositions.isPrepositional(Orthography.fold(token.form()))) {
      return EACH.contains(before(at)) ? at + 1 : preposition(at);
    }
    if (EACH.contains(Orthography.fold(token.form())) || token.isAdjective() || token.isPronoun()) {
      return at + 1;
    }
    return thing(at);
  }

  private String before(int at) {
    return Orthography.fold(tokens.get(at - 1).form());
  }

  private boolean isEnd(int at) {
    Token token = tokens.get(at);
    return token.isVerb() || token.tag().startsWith("W") || token.form().matches("[.!؟?؛:]");
  }

  private int endOf(TimeExpression time, int at) {
    int end = at + 1;
    while (end < tokens.size() && time.span().overlaps(tokens.get(end).span())) {
      end++;
    }
    return end;
  }

  private Optional<Mention> mention(int at) {
    return mentions.stream().filter(m -> m.phrase().begin() == at)
        .max(Comparator.comparingInt(m -> m.phrase().end()));
  }

  /** The next of the host or guests, or a post of the one before; false where it fits nowhere. */
  private boolean take(Mention mention, int at) {
    boolean joined = at > 0 && tokens.get(at - 1).tag().equals("CC");
    if (joined && !open.isEmpty()) {
      open.add(mention);
      return true;
    }
    if (host.isEmpty()) {
      host.add(mention);
      end = mention.phrase().end();
      return HOSTS.contains(mention.kind());
    }
    if (!PEOPLE.contains(mention.kind())) {
      return false;
    }
    if (guests.isEmpty() && noun.isEmpty()) {
      if (isPostOf(host.getLast(), mention) && followed(mention)) {
        end = mention.phrase().end();
        return true;
      }
      guests.add(mention);
      open = guests;
    }
    return true;
  }

  /** رئيس المجلس right behind a name or a comma: a post of the one who is named before. */
  private boolean isPostOf(Mention person, Mention post) {
    int gap = post.phrase().begin() - end;
    return person.kind() == EntityKind.PERSON && post.kind() == EntityKind.PERSON && !post.named()
        && (gap == 0 || gap == 1 && tokens.get(post.phrase().begin() - 1).isPunctuation());
  }

  /** Whether somebody else, or something, stands free behind a mention, before the next verb. */
  private boolean followed(Mention post) {
    NamedOrderWalk rest = new NamedOrderWalk(tokens, mentions, times, post.phrase().end());
    return rest.noun.isPresent() || !rest.linked.isEmpty()
        || !rest.host.isEmpty() && PEOPLE.contains(rest.host.getFirst().kind());
  }

  private boolean joins(int at) {
    return mention(at).filter(m -> HOSTS.contains(m.kind())).isPresent();
  }

  /** A preposition with those behind it, or the place up to a comma, a time, a preposition or somebody who stands free. */
  private int preposition(int at) {
    int from = at + 1;
    String slot = Orthography.fold(tokens.get(at).form());
    boolean brother = from + 1 < tokens.size() && tokens.get(from).isNoun() && tokens.get(from + 1).isPronoun();
    int first = brother && mention(from).isEmpty() ? from + 2 : from;
    while (first < tokens.size() && EACH.contains(Orthography.fold(tokens.get(first).form()))) {
      first += first + 1 < tokens.size() && tokens.get(first + 1).form().equals("من") ? 2 : 1;
    }
    Optional<Mention> person = mention(first).filter(m -> HOSTS.contains(m.kind()) && m.kind() != EntityKind.COUNTRY);
    if (person.isPresent() && !slot.equals("في")) {
      open = linked.computeIfAbsent(slot, s -> new ArrayList<>());
      open.add(person.get());
      return person.get().phrase().end();
    }
    open = List.of();
    int end = from;
    while (end < tokens.size() && !isEnd(end) && !endsPlace(end, from)) {
      end = mention(end).map(m -> m.phrase().end()).orElse(end + 1);
    }
    return Math.max(end, from);
  }

  private boolean endsPlace(int at, int from) {
    Token token = tokens.get(at);
    boolean timed = times.stream().anyMatch(t -> t.span().overlaps(token.span()));
    if (timed || token.isPunctuation() || at > from && (token.tag().equals("IN") || token.tag().equals("CC"))) {
      return true;
    }
    Token last = tokens.get(at - 1);
    boolean free = at > from && (last.isDefinite() || last.isName() || last.isAdjective() || last.isPronoun());
    return free && (isThing(at) || mention(at).filter(m -> PEOPLE.contains(m.kind())).isPresent());
  }

  private int thing(int at) {
    if (!isThing(at)) {
      return noun.isPresent() && tokens.get(at).isNoun() ? at + 1 : at;
    }
    if (noun.isPresent()) {
      return at + 1;
    }
    noun = Optional.of(new Phrase(at, at, at + 1));
    open = List.of();
    return at + 1;
  }

  private boolean isThing(int at) {
    Token token = tokens.get(at);
    return token.isNoun() && !token.isDefinite() && !token.isName() && mention(at).isEmpty()
        && token.lemmas().stream().anyMatch(WORDS::isConferred);
  }
}
