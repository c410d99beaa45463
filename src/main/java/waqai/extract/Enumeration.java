package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.text.Mention;
import waqai.text.Sentence;
import waqai.text.Token;

/** Names told one by one after the noun that sums them up: ثلاث مدن هي نيالا وزالنجي, الدول الثلاث (مصر والسودان). */
final class Enumeration {
  private static final Set<String> PRONOUNS = Set.of("هم", "هي", "هما", "هن", "وهم", "وهي", "وهما");

  private static final Set<EntityKind> SUMMED = Set.of(EntityKind.GROUP, EntityKind.PLACE, EntityKind.COUNTRY,
      EntityKind.ORGANIZATION, EntityKind.PARTY, EntityKind.ARMED_GROUP, EntityKind.OTHER);

  private static final int BRACKET = 8;

  private static final Set<String> SELECTING = Set.of("بين", "أبرز", "ابرز", "أهم");

  private final Sentence sentence;

  Enumeration(Sentence sentence) {
    this.sentence = sentence;
  }

  /** The names that a noun sums up; empty when they are not at least two. */
  List<Mention> of(Mention sum) {
    if (sum.named() || !SUMMED.contains(sum.kind())) {
      return List.of();
    }
    List<Mention> out = new ArrayList<>();
    Optional<Mention> next = first(sum.phrase().end(), isTitle(sum)).flatMap(this::nameAt);
    while (next.isPresent()) {
      out.add(next.get());
      next = after(next.get().phrase().end()).flatMap(this::nameAt);
    }
    return out.size() > 1 ? out : List.of();
  }

  /** النواب / سامي حداد ورامي عوض: the post of all whose names follow. */
  private boolean isTitle(Mention sum) {
    return sum.kind() == EntityKind.GROUP && !sum.posts().isEmpty() && sentence.token(sum.phrase().head()).isDefinite();
  }

  /** Those among people who are named: 11 متهما بينهم محمد بديع, وفدا من أبرز أعضائه ... */
  List<Mention> among(Mention group) {
    if (group.named() || group.kind() != EntityKind.GROUP) {
      return List.of();
    }
    List<Mention> out = new ArrayList<>();
    Optional<Mention> next = amongFirst(group.phrase().end()).flatMap(this::nameAt);
    while (next.isPresent() && next.get().kind() == EntityKind.PERSON) {
      out.add(next.get());
      next = after(next.get().phrase().end()).flatMap(this::nameAt);
    }
    return out;
  }

  /** One past بينهم, من بينهم, منهم, أبرزهم. */
  private Optional<Integer> amongFirst(int end) {
    int at = end;
    while (at < size() && at < end + 2 && sentence.token(at).isAdjective()) {
      at++;
    }
    at = isForm(at, "،") ? at + 1 : at;
    at = isForm(at, "و") ? at + 1 : at;
    boolean from = isForm(at, "من");
    int noun = from && at + 2 < size() && !isPossessor(at + 1) ? at + 1 : at;
    boolean selects = from || noun < size() && SELECTING.contains(sentence.token(noun).form());
    return selects && isPossessor(noun + 1) ? Optional.of(isForm(noun + 2, ":") ? noun + 3 : noun + 2) : Optional.empty();
  }

  private boolean isPossessor(int at) {
    return at < size() && sentence.token(at).isPronoun() && sentence.token(at).form().matches("هم|هما|ها|هن");
  }

  /** Where the first name begins after the noun with its adjectives and its number. */
  private Optional<Integer> first(int end, boolean titled) {
    int at = end;
    while (at < size() && at < end + 2 && (sentence.token(at).isAdjective() || sentence.token(at).tag().endsWith("CD"))) {
      at++;
    }
    if (isForm(at, "(")) {
      return Optional.of(at + 1);
    }
    if (titled && nameAt(at).filter(m -> m.kind() == EntityKind.PERSON).isPresent()) {
      return Optional.of(at);
    }
    if (isForm(at, ":") && at > 1 && sentence.token(at - 1).tag().endsWith("NNS") && sentence.token(at - 2).isVerb()) {
      return Optional.of(at + 1);
    }
    at = isForm(at, "،") ? at + 1 : at;
    at = isForm(at, "و") ? at + 1 : at;
    if (at >= size() || !isPronoun(sentence.token(at))) {
      return Optional.empty();
    }
    return Optional.of(isForm(at + 1, ":") ? at + 2 : at + 1);
  }

  private static boolean isPronoun(Token token) {
    return token.tag().equals("PRP") && PRONOUNS.contains(token.form());
  }

  private Optional<Integer> after(int person) {
    int end = behindBracket(person);
    int at = isForm(end, "،") ? end + 1 : end;
    at = isForm(at, "و") ? at + 1 : at;
    return at > end ? Optional.of(at) : Optional.empty();
  }

  /** ميشال عون (رئيس الجمهورية) / ونبيه بري. */
  private int behindBracket(int at) {
    if (isForm(at, ")")) {
      return at + 1;
    }
    int close = at;
    while (isForm(at, "(") && close < size() && close < at + BRACKET && !isForm(close, ")")) {
      close++;
    }
    return close > at && isForm(close, ")") ? close + 1 : at;
  }

  private Optional<Mention> nameAt(int token) {
    return sentence.mentionsAt(token).filter(Mention::named).findFirst();
  }

  private boolean isForm(int at, String form) {
    return at < size() && sentence.token(at).form().equals(form);
  }

  private int size() {
    return sentence.tokens().size();
  }
}
