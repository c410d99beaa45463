package waqai.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * What tells whether somebody does what a noun of action tells: for رفض in أعلنت الحكومة رفضها (the government announced its refusal)
 * that الحكومة is the subject of what the noun hangs on, how far it stands, what it is. Each is one word for {@link DoerModel}.
 */
final class DoerFeatures {
  /** Nouns farther away are not looked at. */
  private static final int FARTHEST = 35;

  /** How far behind the noun an adjective may tell who does it: هجوم / إسرائيلي. */
  private static final int ADJECTIVES = 4;

  /** How many clauses up somebody may be told. */
  private static final int HIGHEST = 4;

  /** The longest stretch of words that is one plain phrase. */
  private static final int PHRASE = 6;

  private static final List<String> RANKS = List.of("subj", "obj", "obj2", "p");

  private final List<Token> tokens;
  private final Map<Integer, Clause> clauses;
  private final Map<Integer, String> roles = new HashMap<>();
  private final Map<Integer, String> kinds = new HashMap<>();
  private final boolean[] inside;
  private final boolean[] free;

  DoerFeatures(Sentence sentence) {
    tokens = sentence.tokens();
    clauses = Clause.byPredicate(sentence.clauses());
    inside = new boolean[tokens.size()];
    free = new boolean[tokens.size()];
    sentence.mentions().forEach(this::note);
    tokens.forEach(t -> free[t.index()] = isNominal(t) && isFree(t.index()));
    sentence.clauses().stream().filter(c -> c.kind() != Clause.Kind.NOUN).forEach(this::note);
  }

  private void note(Mention mention) {
    Phrase phrase = mention.phrase();
    kinds.putIfAbsent(phrase.begin(), mention.kind().name());
    for (int at = phrase.begin() + 1; at < phrase.end(); at++) {
      inside[at] = true;
    }
  }

  private void note(Clause clause) {
    clause.arguments().forEach((slot, phrases) -> {
      String role = RANKS.contains(slot) ? slot : "p";
      phrases.forEach(p -> roles.merge(p.head(), role, DoerFeatures::higher));
    });
  }

  private static String higher(String one, String other) {
    return RANKS.indexOf(one) <= RANKS.indexOf(other) ? one : other;
  }

  private static boolean isNominal(Token token) {
    return token.tag().startsWith("NN") || token.tag().startsWith("DTNN") || token.tag().equals("VN") || token.tag().matches("(DT)?(CD|ADJ_NUM|NOUN_QUANT)");
  }

  /** What stands before a token, quotation marks and brackets passed over. */
  private Optional<Token> before(int token) {
    int at = token - 1;
    while (at >= 0 && tokens.get(at).form().matches("[\"«(»'“”]")) {
      at--;
    }
    return at < 0 ? Optional.empty() : Optional.of(tokens.get(at));
  }

  /** Whether nothing before governs the noun: neither a preposition nor a construct, nor a name that goes on. */
  private boolean isFree(int token) {
    return before(token).filter(b -> b.tag().equals("IN") || isNominal(b) && (tokens.get(token).isName() || !b.isDefinite() && !b.isName())).isEmpty();
  }

  /** Who may do what a noun tells, in order: nouns around it, and the adjectives behind it. */
  List<Integer> candidates(Clause deed) {
    int noun = deed.predicate();
    return IntStream.range(Math.max(0, noun - FARTHEST), Math.min(tokens.size(), noun + FARTHEST + 1))
        .filter(at -> at != noun && tokens.get(at).form().length() > 1
            && (isNominal(tokens.get(at)) || noun < at && at < noun + ADJECTIVES && tokens.get(at).isAdjective()))
        .boxed().toList();
  }

  /** Whether two tokens stand in one plain phrase: عدد / من / الجنود. */
  private boolean isSame(int one, int other) {
    return one == other || Math.abs(one - other) <= PHRASE && tokens.subList(Math.min(one, other), Math.max(one, other) + 1).stream()
        .allMatch(t -> isNominal(t) || t.isAdjective() || t.tag().equals("PRP$") || t.form().equals("من"));
  }

  /** What tells of a noun whose doer is not told. */
  List<String> none(Clause deed) {
    int noun = deed.predicate();
    Token token = tokens.get(noun);
    String has = has(deed);
    String slots = slots(deed);
    String above = above(deed);
    String next = noun + 1 < tokens.size() ? tokens.get(noun + 1).tag() : "-";
    String behind = String.valueOf(Math.min(3, freeBehind(noun)));
    String before = noun == 0 ? "-" : tokens.get(noun - 1).form();
    String tag = noun == 0 ? "-" : tokens.get(noun - 1).tag();
    return new Words("0").add("b").add("h", has).add("l", token.lemma()).add("lh", token.lemma(), has).add("r", deed.link().name(), has)
        .add("x", behind, has).add("w", before, has).add("t", tag, has).add("n", next, has).add("nx", next, behind, deed.kind().name(), has)
        .add("s", slots).add("sl", slots, token.lemma()).add("sw", slots, before)
        .add("u", above).add("ul", above, token.lemma()).add("us", above, slots).all;
  }

  /** What tells of somebody as the doer. */
  List<String> of(Clause deed, int candidate) {
    int noun = deed.predicate();
    Token head = tokens.get(candidate);
    Token token = tokens.get(noun);
    List<Token> between = tokens.subList(Math.min(noun, candidate) + 1, Math.max(noun, candidate));
    String side = candidate > noun ? "A" : "B";
    String place = side + Math.min(4, between.stream().filter(t -> free[t.index()]).count()) + (free[candidate] ? "f" : "-");
    String far = distance(between.size());
    String verbs = String.valueOf(Math.min(3, between.stream().filter(Token::isVerb).count()));
    String stops = String.valueOf(Math.min(3, between.stream().filter(Token::isPunctuation).count()));
    String opened = between.stream().anyMatch(t -> t.tag().startsWith("W") || t.form().matches("أن|إن|ان")) ? "o" : "-";
    String has = has(deed);
    String role = role(deed, candidate);
    String other = roles.getOrDefault(candidate, "-");
    String governor = governor(candidate);
    String kind = kinds.getOrDefault(candidate, inside[candidate] ? "in" : "-");
    String ending = ending(token);
    String number = number(head);
    String next = candidate + 1 < tokens.size() ? tokens.get(candidate + 1).isPunctuation() ? "U" : tokens.get(candidate + 1).tag() : ">";
    String opens = noun == 0 || tokens.get(noun - 1).isPunctuation() || tokens.get(noun - 1).form().matches("و|ف|أن|إن|ما|ثم|قد|لم|لا|س") ? "o" : "-";
    String own = ownSlot(deed, candidate);
    Words out = new Words("").add("b").add("d", side, far).add("p", place).add("g", governor).add("sg", side, governor).add("v", side, verbs)
        .add("u", side, stops).add("op", side, opened, verbs).add("hp", has, place).add("hd", has, side, far, governor.substring(0, 1))
        .add("a", side, ending, number, token.tag()).add("ra", role, ending, number).add("n", number, side, has).add("o", other, role)
        .add("os", other, side, verbs).add("k", kind, side).add("kp", kind, place).add("ki", inside[candidate] ? "i" : "-", role)
        .add("c", head.tag(), side).add("cp", head.tag(), place).add("x", next, side, free[candidate] ? "f" : "-")
        .add("l", token.lemma(), role).add("lp", token.lemma(), free[candidate] ? place : side).add("w", head.lemma()).add("wr", head.lemma(), role, side)
        .add("y", opens, place).add("yh", opens, has, place).add("an", ending, number, place)
        .add("1", own).add("1l", own, token.lemma()).add("1k", own, kind).add("1kl", own, kind, token.lemma());
    addAbove(deed, candidate, out);
    return out.all;
  }

  /** What the nearest clause above that has the candidate for an argument makes of it. */
  private void addAbove(Clause deed, int candidate, Words out) {
    Optional<Integer> at = deed.parent();
    for (int up = 1; up <= HIGHEST && at.filter(clauses::containsKey).isPresent(); up++) {
      Clause clause = clauses.get(at.get());
      String lemma = tokens.get(clause.predicate()).lemma();
      Optional<String> slot = clause.arguments().entrySet().stream()
          .filter(e -> e.getValue().stream().anyMatch(p -> isSame(p.head(), candidate))).map(Map.Entry::getKey).sorted().reduce((a, b) -> b);
      if (slot.isPresent()) {
        String before = governor(deed.predicate());
        out.add("us", slot.get(), String.valueOf(up)).add("ul", slot.get(), lemma).add("ug", slot.get(), before, lemma)
            .add("uh", slot.get(), slots(deed), before);
        return;
      }
      at = clause.parent().filter(p -> p != deed.predicate());
    }
    out.add("us", "-");
  }

  /** Which phrases a noun has beside it. */
  private static String slots(Clause noun) {
    return noun.arguments().keySet().stream().filter(s -> s.matches("gen2?|acc|adj|subj|ل|علي|ضد|من|مع|بين|الي|ب")).sorted().collect(Collectors.joining("+"));
  }

  /** The lemma of what a noun hangs on. */
  private String above(Clause noun) {
    return noun.parent().map(p -> tokens.get(p).lemma()).orElse("-");
  }

  private static String ownSlot(Clause noun, int candidate) {
    return noun.arguments().entrySet().stream().filter(e -> e.getValue().stream().anyMatch(p -> p.head() == candidate)).map(Map.Entry::getKey).sorted()
        .collect(Collectors.joining("+"));
  }

  /** The free nouns between a noun and the next verb. */
  private long freeBehind(int noun) {
    return IntStream.range(noun + 1, tokens.size()).takeWhile(at -> !tokens.get(at).isVerb()).filter(at -> free[at]).count();
  }

  /** Which arguments the noun has already. */
  private String has(Clause noun) {
    return told(noun, "subj") + told(noun, "obj") + (noun.slot("comp").isEmpty() ? "" : "c");
  }

  private String told(Clause noun, String slot) {
    List<Phrase> phrases = noun.slot(slot);
    boolean pronouns = phrases.stream().allMatch(p -> tokens.get(p.head()).isPronoun() || tokens.get(p.head()).tag().startsWith("W"));
    return slot.charAt(0) + (phrases.isEmpty() ? "0" : pronouns ? "p" : "1");
  }

  private static String ending(Token noun) {
    return noun.form().matches(".*(وا|ون)") ? "pl" : noun.gender() == Token.Gender.FEMININE ? "f" : noun.gender() == Token.Gender.MASCULINE ? "m" : "x";
  }

  private static String number(Token noun) {
    String form = noun.form();
    String gender = form.matches(".*(ة|ات)") ? "f" : noun.gender() == Token.Gender.FEMININE ? "w" : noun.gender() == Token.Gender.MASCULINE ? "m" : "x";
    return gender + (form.endsWith("ون") ? "u" : form.endsWith("ين") ? "i" : "-");
  }

  /** What governs a noun from before. */
  private String governor(int candidate) {
    return before(candidate).map(b -> b.tag().equals("IN") ? "P" + b.form() : b.tag().equals("CC") ? "C" : b.isVerb() ? "V"
        : b.isPronoun() ? "R" : b.isPunctuation() ? "U" : b.tag().startsWith("W") ? "W" : b.isDefinite() || b.isName() ? "D"
        : isNominal(b) ? "N" : b.tag()).orElse("<");
  }

  private static String distance(int between) {
    return between <= 2 ? String.valueOf(between) : between <= 4 ? "4" : between <= 8 ? "8" : between <= 15 ? "15" : "16";
  }

  /** What the clause of the noun makes of somebody so far. */
  private String role(Clause deed, int candidate) {
    return List.of("subj", "obj").stream().filter(slot -> deed.slot(slot).stream().anyMatch(p -> isSame(p.head(), candidate)))
        .findFirst().map("~"::concat).orElse("-");
  }

  /** Collects features, each a name with its values: {@code p=A0f}. */
  private record Words(String prefix, List<String> all) {
    Words(String prefix) {
      this(prefix, new ArrayList<>());
    }

    Words add(String name, String... values) {
      all.add(prefix + name + "=" + String.join("|", values));
      return this;
    }
  }
}
