package waqai.analyze.arabic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import waqai.fact.EntityKind;
import waqai.lexicon.Titles;
import waqai.lexicon.Titles.Title;
import waqai.text.Token;

/** Finds titles and names of posts in a sentence: وزير, المتحدث باسم, رئيس مجلس النواب. */
final class TitleFinder {
  private final List<Token> tokens;
  private final SentenceNames names;
  private final Titles titles;

  /** What was found at each token; the walkers ask for it again and again. */
  private final Map<Integer, Optional<Found>> known = new HashMap<>();

  TitleFinder(List<Token> tokens, SentenceNames names, Titles titles) {
    this.tokens = tokens;
    this.names = names;
    this.titles = titles;
  }

  /** A title and one past its last token. */
  record Found(Title title, int end) {}

  /** The longest title that begins at a token. */
  Optional<Found> titleAt(int i) {
    return known.computeIfAbsent(i, this::find);
  }

  private Optional<Found> find(int i) {
    if (i >= tokens.size() || Units.end(tokens, names, i) > i || tokens.get(i).isVerb() || tokens.get(i).isPunctuation()
        || Prepositions.isPrepositional(names.folded(i)) && !tokens.get(i).form().startsWith("إم")
        || isCommand(i) || isOfCouncil(i) || AskingTags.isCalling(tokens, i) || tokens.get(i).form().length() == 1 && !names.startsName(i + 1) && tokens.get(i).form().equals("د")) {
      return Optional.empty();
    }
    boolean isDefinite = names.folded(i).startsWith("ال");
    int longest = titles.isBeginning(Titles.key(names.folded(i))) ? titles.longest() : 1;
    for (int n = Math.min(longest, tokens.size() - i); n > 0; n--) {
      int end = i + n;
      StringBuilder words = new StringBuilder();
      for (int k = i; k < end; k++) {
        words.append(k > i ? " " : "").append(names.folded(k));
      }
      Optional<Title> title = titles.find(Titles.key(words.toString()), isDefinite)
          .or(() -> owned(i, end));
      if (title.isEmpty() && n == 1 && !tokens.get(i).isName()) {
        title = titles.find(tokens.get(i).lemma(), isDefinite).or(() -> accusative(i));
      }
      if (title.isPresent() && !(n > 1 && isDefinite && isNoun(i + 1) && title.get().kind() != Titles.Kind.RANK) && !isOfLand(title.get(), end)
          && !isOfBody(title.get(), i)) {
        return Optional.of(new Found(title.get(), end));
      }
    }
    return Optional.empty();
  }

  /** أمينه العام, ناطقها الرسمي, سكرتيره الأول: a title of two words with whose it is between them. */
  private Optional<Title> owned(int i, int end) {
    boolean between = end == i + 3 && tokens.get(i + 1).tag().equals("PRP$")
        && (tokens.get(i + 2).isAdjective() || TitleComplement.isOrdinal(names.folded(i + 2)));
    return between
        ? titles.find(Titles.key("ال" + names.folded(i) + " " + names.folded(i + 2)), true)
        : Optional.empty();
  }

  /** سيادة المغرب, دولة أخرى: an honour belongs to a person, sovereignty to a country. */
  private boolean isOfLand(Title title, int end) {
    boolean state = title.kind() == Titles.Kind.HONORIFIC && end > 0 && names.folded(end - 1).equals("دولة");
    if (state && !names.startsPerson(end) && !(end < tokens.size() && names.isTitle(end))) {
      return true;
    }
    return title.kind() == Titles.Kind.HONORIFIC && end < tokens.size()
        && names.entry(end, EntityKind.COUNTRY, EntityKind.PLACE).isPresent() && !names.startsPerson(end);
  }

  /** انتقد الرئيس / الحكومة: after a noun with its article comes no genitive. */
  private boolean isNoun(int i) {
    return tokens.get(i).isNoun() && !tokens.get(i).isAdjective() && !TitleComplement.isOrdinal(names.folded(i));
  }

  /** الحزب / الديمقراطي: what tells of a noun with the article is nobody's calling. */
  private boolean isOfBody(Title title, int i) {
    return i > 0 && title.kind() == Titles.Kind.ROLE && tokens.get(i).tag().equals("DTJJ")
        && tokens.get(i - 1).isNoun() && tokens.get(i - 1).isDefinite() && !tokens.get(i - 1).isName();
  }

  /** قياديا: the ending of the accusative, where the dictionary has the word without it only. */
  private Optional<Title> accusative(int i) {
    String folded = names.folded(i);
    return folded.length() > 4 && folded.endsWith("ا") && !tokens.get(i).isName()
        ? titles.find(folded.substring(0, folded.length() - 1), false)
        : Optional.empty();
  }

  /** انتخب مجلس / النواب محمد الحلبوسي: of those who sit in a council nobody is called so. */
  private boolean isOfCouncil(int i) {
    return i > 0 && tokens.get(i - 1).hasLemma("مجلس") && !tokens.get(i - 1).isDefinite() && tokens.get(i).isDefinite() && names.startsName(i + 1);
  }

  /** أمر is a command or a matter; a commander is آمر. */
  private boolean isCommand(int i) {
    String folded = names.folded(i);
    return (folded.equals("امر") || folded.equals("امرا") || folded.equals("الامر")) && tokens.get(i).form().indexOf('آ') < 0;
  }
}
