package waqai.analyze.arabic;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Span;
import waqai.text.TimeExpression;

/**
 * Finds what is inserted into a sentence between two dashes, brackets or commas, so that the sentence can be parsed
 * without it: فرض الاتحاد، / وهو من حلفاء الحكومة، / حظرا (the Union, one of the allies of the government, imposed a ban).
 */
final class Insertions {
  /** How many words an insertion between commas has at most, and one between dashes or brackets. */
  private static final int LONGEST = 25;
  private static final int LONGEST_MARKED = 40;

  /** How many words in brackets the noun before them may own. */
  private static final int OWNED = 3;

  private static final String DASHES = "-–—";
  private static final String COMMAS = "،,";
  private static final Set<String> OPENING = WordClasses.list().words("opening-insertion");
  private static final Set<String> PERSONAL = WordClasses.list().words("opening-remark");
  private static final Set<String> ASIDES = WordClasses.list().words("aside");
  private static final Set<String> OWN_QUALITIES = WordClasses.list().words("own-quality");
  private static final Set<String> THAT = Set.of("ان", "انه", "انها");

  private final List<CoreLabel> labels;
  private final String text;
  private final int offset;
  private final List<TimeExpression> times;

  /**
   * The insertions of a sentence.
   *
   * @param labels its words
   * @param text the article
   * @param offset where in it the positions of the words begin to count
   * @param times those of the article
   */
  Insertions(List<CoreLabel> labels, String text, int offset, List<TimeExpression> times) {
    this.labels = labels;
    this.text = text;
    this.offset = offset;
    this.times = times;
  }

  /**
   * The words of an insertion, its marks among them.
   *
   * @param marked whether a mark stands at either end
   */
  record Stretch(int begin, int end, boolean marked) {}

  /** The insertions and relative clauses in their order, none inside another. */
  List<Stretch> find(ArabicLemmatizer dictionary) {
    List<Stretch> out = new ArrayList<>(find());
    add(new AmongStretches(labels, this::isTime).find(), out);
    add(new RelativeStretches(labels, dictionary, this::isTime).find(), out);
    add(new BackedStretches(labels).find(), out);
    add(new DateStretches(labels, this::isTime).find(), out);
    add(new ListStretches(labels).find(), out);
    add(new OccasionStretches(labels).find(), out);
    add(new PartnerStretches(labels).find(), out);
    out.sort(Comparator.comparingInt(Stretch::begin));
    return out;
  }

  private static void add(List<Stretch> stretches, List<Stretch> out) {
    stretches.stream().filter(s -> out.stream().noneMatch(o -> o.begin() < s.end() && s.begin() < o.end())).forEach(out::add);
  }

  private List<Stretch> find() {
    List<Stretch> out = new ArrayList<>();
    boolean verb = false;
    int from = 0;
    for (int at = 1; at < labels.size(); at++) {
      verb |= labels.get(at - 1).tag().startsWith("VB") && at > from;
      List<Stretch> found = at > from ? at(at, verb) : List.of();
      out.addAll(found);
      from = found.isEmpty() ? from : found.getLast().end();
    }
    return out;
  }

  private List<Stretch> at(int at, boolean verb) {
    char mark = mark(at);
    if (mark == '(' || mark == '[') {
      return bracketed(at, closing(at, mark == '(' ? ")" : "]", LONGEST_MARKED));
    }
    if (!verb) {
      return List.of();
    }
    int close = DASHES.indexOf(mark) >= 0 ? closing(at, DASHES, LONGEST_MARKED)
        : COMMAS.indexOf(mark) >= 0 ? betweenCommas(at) : -1;
    return close > at + 1 && isWhole(at + 1, close) ? List.of(new Stretch(at, close + 1, true)) : aside(at);
  }

  /** What is told in brackets; of a name that the noun before it owns only the brackets: أبناء (الشهيد). */
  private List<Stretch> bracketed(int at, int close) {
    if (close <= at + 1 || !isWhole(at + 1, close)) {
      return List.of();
    }
    String inside = labels.get(at + 1).tag();
    boolean owned = labels.get(at - 1).tag().equals("NN") && close - at - 1 <= OWNED && inside.matches("DTNN.*|NNP.*")
        && times.stream().noneMatch(t -> t.span().overlaps(span(at + 1)));
    return owned ? List.of(new Stretch(at, at + 1, false), new Stretch(close, close + 1, false))
        : List.of(new Stretch(at, close + 1, true));
  }

  /** Where the insertion ends that a comma opens; none between two numbers (عام 2018، بعين قزام، 24 شخصا) or of a partner (، مع نظيره، فلان). */
  private int betweenCommas(int at) {
    int close = closing(at, COMMAS, LONGEST);
    boolean inserted = close > at + 1 && (opens(at + 1) || isTime(at + 1, close)) && resumes(close + 1);
    boolean numbers = inserted && labels.get(at - 1).tag().equals("CD") && labels.get(close + 1).tag().equals("CD");
    return inserted && !numbers && !word(at + 1).equals("مع") && !(isPrepositional(at + 1) && isPrepositional(close + 1)) ? close : -1;
  }

  /** في بيان، / من باريس: one of two places or occasions side by side is no insertion. */
  private boolean isPrepositional(int at) {
    return labels.get(at).tag().equals("IN") && !THAT.contains(word(at)) || Prepositions.isPrepositional(word(at));
  }

  /** بدوره right behind a verb. */
  private List<Stretch> aside(int at) {
    boolean aside = at + 3 < labels.size() && labels.get(at - 1).tag().startsWith("VB") && labels.get(at).tag().equals("IN")
        && ASIDES.contains(word(at + 1)) && labels.get(at + 2).tag().startsWith("PRP") && Segments.adjacent(labels, at + 2);
    return aside || isApart(at) ? List.of(new Stretch(at, at + 3, false)) : List.of();
  }

  /** كلا على حدة, كل على حدة: one by one. */
  private boolean isApart(int at) {
    return at + 3 < labels.size() && word(at).matches("كلا?") && word(at + 1).equals("علي") && word(at + 2).equals("حدة");
  }

  private char mark(int at) {
    CoreLabel label = labels.get(at);
    boolean one = label.endPosition() == label.beginPosition() + 1;
    return one ? text.charAt(offset + label.beginPosition()) : ' ';
  }

  private int closing(int at, String marks, int longest) {
    for (int end = at + 1; end < labels.size() && end <= at + longest + 1; end++) {
      if (marks.indexOf(mark(end)) >= 0) {
        return end;
      }
    }
    return -1;
  }

  /** Whether every quotation ends that begins in it, and a word of the sentence follows. */
  private boolean isWhole(int begin, int end) {
    List<CoreLabel> inside = labels.subList(begin, end);
    boolean quoted = inside.stream().filter(l -> l.word().equals("\"")).count() % 2 == 1;
    boolean goesOn = end + 1 < labels.size() && Character.isLetterOrDigit(labels.get(end + 1).word().charAt(0));
    return goesOn && !quoted && inside.stream().noneMatch(l -> l.word().matches("[:؛]"));
  }

  /** الذي, وهو, في, خلال, كما. */
  private boolean opens(int at) {
    String tag = labels.get(at).tag();
    String word = word(at);
    return tag.startsWith("W") && word.startsWith("ال")
        || tag.equals("CC") && (PERSONAL.contains(word(at + 1)) || isOwnQuality(at + 1)) || isOwnQuality(at)
        || OPENING.contains(word) || Prepositions.isPrepositional(word) || isApart(at);
  }

  /** قصف، / مصدره مواقع الجيش، / بلدة: what belongs to whoever is told before the comma. */
  private boolean isOwnQuality(int at) {
    return at + 2 < labels.size() && OWN_QUALITIES.contains(word(at)) && labels.get(at + 1).tag().equals("PRP$") && Segments.adjacent(labels, at + 1);
  }

  private boolean isTime(int begin, int end) {
    return labels.subList(begin, end).stream().allMatch(this::isTime);
  }

  private boolean isTime(CoreLabel label) {
    return times.stream().anyMatch(t -> t.span().overlaps(span(label)));
  }

  /** Whether the sentence goes on with a part of it, and not with a new clause. */
  private boolean resumes(int at) {
    String tag = at < labels.size() ? labels.get(at).tag() : "CC";
    if (tag.matches("CC|W.*|VN|DT|JJ")) {
      return false;
    }
    return !tag.equals("IN") || OPENING.contains(word(at)) || THAT.contains(word(at));
  }

  private String word(int at) {
    return Orthography.fold(labels.get(at).word());
  }

  private Span span(int at) {
    return span(labels.get(at));
  }

  private Span span(CoreLabel label) {
    return new Span(offset + label.beginPosition(), offset + label.endPosition());
  }
}
