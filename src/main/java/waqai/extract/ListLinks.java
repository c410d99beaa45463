package waqai.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import waqai.lexicon.Orthography;
import waqai.text.Sentence;

/** Words by which a list goes on: المجلس، / إلى جانب / الحكومة (the council, along with the government), فضلا عن, وكذلك. */
final class ListLinks {
  private final Sentence sentence;
  private final List<String[]> links;

  /** Reads links, each with blanks between its words as they are cut. */
  ListLinks(Sentence sentence, Set<String> links) {
    this.sentence = sentence;
    this.links = links.stream().map(link -> link.split(" ")).toList();
  }

  /** One past the longest link that begins at a word; the word itself where none does. */
  int behind(int at) {
    return at + links.stream().filter(link -> begins(link, at)).mapToInt(link -> link.length).max().orElse(0);
  }

  private boolean begins(String[] link, int at) {
    return at + link.length < sentence.tokens().size() && Arrays.equals(link,
        IntStream.range(at, at + link.length).mapToObj(i -> Orthography.fold(sentence.token(i).form())).toArray(String[]::new));
  }
}
