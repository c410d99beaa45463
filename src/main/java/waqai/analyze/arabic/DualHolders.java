package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer.Entry;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.text.Mention.Post;
import waqai.text.Token;

/**
 * Two people whose names stand behind one post in the dual: وزيرا الدفاع والداخلية / سامي حداد / وكريم ناصر, الرئيسان / سامي حداد
 * / وكريم ناصر (the presidents Sami Haddad and Karim Nasser).
 */
final class DualHolders {
  private static final TaggingWords WORDS = TaggingWords.list();

  /** How many words may tell what the post is. */
  private static final int LONGEST = 6;

  private final List<Token> tokens;
  private final SentenceNames names;
  private final HeadNouns headNouns;

  DualHolders(List<Token> tokens, SentenceNames names, HeadNouns headNouns) {
    this.tokens = tokens;
    this.names = names;
    this.headNouns = headNouns;
  }

  /** The two whom the noun here names together, the first with its words; none when they are not two. */
  List<TokenMention> at(int noun) {
    int first = isDual(noun) ? name(noun) : -1;
    if (first < 0) {
      return List.of();
    }
    int end = names.personEnd(first);
    int second = second(end);
    return second < 0 ? List.of()
        : List.of(held(noun, first, first, end).within(noun, end), held(noun, first, second, names.personEnd(second)));
  }

  /** Where the second and last of two names begins, behind the first; -1 for none. */
  int second(int end) {
    boolean two = end + 1 < tokens.size() && tokens.get(end).form().equals("و") && names.startsPerson(end + 1);
    int last = two ? names.personEnd(end + 1) : end;
    boolean more = last < tokens.size() && tokens.get(last).form().equals("و") && names.startsPerson(last + 1);
    return two && !more ? end + 1 : -1;
  }

  private TokenMention held(int noun, int first, int begin, int end) {
    Optional<String> land = IntStream.range(noun + 1, first).boxed()
        .flatMap(at -> names.nisba(at).or(() -> names.entry(at, EntityKind.COUNTRY)).stream())
        .filter(e -> e.kind() == EntityKind.COUNTRY).map(Entry::id).findFirst();
    Post post = new Post(post(noun), noun, first, false, bodies(noun, first));
    return TokenMention.name(begin, end, EntityKind.PERSON).entry(names.entry(begin, EntityKind.PERSON))
        .posts(List.of(post)).of(land);
  }

  /** The heads of the bodies that the words of the post name. */
  private List<Integer> bodies(int noun, int first) {
    List<Integer> out = new ArrayList<>();
    for (int at = noun + 1; at < first; at++) {
      if (names.hit(at).isPresent() || headNouns.find(tokens.get(at).lemma()).isPresent()) {
        out.add(at);
      }
    }
    return out;
  }

  /** الرئيسان, وزيرا, موفدي. */
  private boolean isDual(int noun) {
    String form = Orthography.stripArticle(Orthography.fold(tokens.get(noun).form()));
    boolean dual = tokens.get(noun).isDefinite() ? form.matches(".{3,}(ان|ين)") : form.matches(".{3,}[اي]");
    return dual && tokens.get(noun).isNoun() && form.startsWith(post(noun)) && !form.equals(post(noun)) && !post(noun).isEmpty();
  }

  private String post(int noun) {
    Token token = tokens.get(noun);
    return token.lemmas().stream().filter(WORDS::isPost).findFirst().orElse(names.isTitle(noun) ? token.lemma() : "");
  }

  /** Where the first name begins, behind the words of the post; -1 for none. */
  private int name(int noun) {
    boolean construct = !tokens.get(noun).isDefinite();
    int at = noun + 1;
    while (at < Math.min(tokens.size(), noun + 1 + LONGEST) && !names.startsPerson(at) && isOfPost(at, construct)) {
      at++;
    }
    boolean told = construct ? at > noun + 1 : true;
    return told && at < tokens.size() && names.startsPerson(at) && !tokens.get(at - 1).tag().equals("CC") ? at : -1;
  }

  private boolean isOfPost(int at, boolean construct) {
    Token token = tokens.get(at);
    boolean joined = token.tag().equals("CC") && at + 1 < tokens.size() && tokens.get(at + 1).isDefinite();
    return construct ? token.isNoun() || token.isAdjective() || token.isName() || token.isPronoun() || joined
        : token.isAdjective() && token.isDefinite();
  }
}
