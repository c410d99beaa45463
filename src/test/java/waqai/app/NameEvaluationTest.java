package waqai.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import waqai.fact.EntityKind;
import waqai.fact.EntityMention;
import waqai.lexicon.Gazetteer;

/**
 * Measures the names found against ANERcorp (PERS, LOC, ORG; a span counts only when it is exact),
 * which is for testing only and lies beside the project; without it the test is skipped.
 *
 * <p>The text is rebuilt by joining the tokens of a sentence with blanks, a sentence a line, {@value
 * #GROUP} sentences an article. Our spans are laid onto its tokens, and onto its habits: it marks no
 * ministries, armies and other organs of states, leaves out what kind of place or company it is
 * (قطاع غزة: غزة), of which country a club is (يوفنتوس الإيطالي), and titles before names. By default one article in {@value #PARTS} is read; {@code
 * -Dwaqai.names.parts=1} reads all.
 */
class NameEvaluationTest {
  private static final Path CORPUS = Path.of(System.getProperty("shared", "../shared"), "eval", "ner", "anercorp-dev.txt");
  private static final int GROUP = 20;
  private static final int PARTS = 8;
  private static final Gazetteer GAZETTEER = new Gazetteer();

  private static final Set<String> PLACE_NOUNS =
      Set.of(("مدينة منطقة إقليم اقليم قطاع ولاية محافظة بلدة قرية نهر جزيرة حي دولة مطار ميناء مخيم شارع"
          + " سوق معسكر جبل وادي جنوب شمال شرق غرب وسط شمالي جنوبي شرقي غربي العاصمة مملكة إمبراطورية"
          + " جمهورية ساحل أحياء ملعب معبر قاعدة مضيق ضاحية قضاء ناحية بلاد حدود سجن مقاطعة طريق بحيرة"
          + " مرفأ جبال ساحة ميدان مستوطنة هضبة").split(" "));
  private static final Set<String> BODY_NOUNS =
      Set.of(("شركة صحيفة مجلة وكالة شبكة قناة محطة تلفزيون نادي فريق منتخب حركة موقع جماعة فضائية إذاعة"
          + " جريدة نادى يومية أسبوعية مجموعة").split(" "));
  private static final Set<String> TITLES =
      Set.of(("الملك الملكة الأمير الأميرة الشيخ الشيخة السيد الرئيس البابا الإمام النبي الجنرال الدكتور آية"
          + " سيدي مولاي السلطان الحاج").split(" "));

  private record Word(String form, String tag) {}

  private record Named(int sentence, int begin, int end, String kind) {
    boolean overlaps(Named other) {
      return sentence == other.sentence && begin < other.end && other.begin < end;
    }
  }

  /** Right, wrong and missed names of one kind. */
  private static final class Score {
    private int right;
    private int wrong;
    private int missed;

    double f1() {
      return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
    }
  }

  @Test
  void finds_the_names_of_a_corpus() throws IOException {
    Assumptions.assumeTrue(Files.exists(CORPUS), "skipped: no " + CORPUS);
    Map<String, Score> scores = new TreeMap<>();
    List.of("PERS", "LOC", "ORG").forEach(kind -> scores.put(kind, new Score()));
    List<List<Word>> sentences = sentences();
    int parts = Integer.getInteger("waqai.names.parts", PARTS);
    for (int begin = 0; begin < sentences.size(); begin += GROUP * parts) {
      score(sentences.subList(begin, Math.min(sentences.size(), begin + GROUP)), scores);
    }
    scores.forEach((kind, score) ->
        System.out.printf(Locale.ROOT, "names %s F1 %.3f (right %d, wrong %d, missed %d)%n",
            kind, score.f1(), score.right, score.wrong, score.missed));
    assertThat(scores.get("PERS").f1()).isGreaterThan(0.80);
    assertThat(scores.get("LOC").f1()).isGreaterThan(0.86);
    assertThat(scores.get("ORG").f1()).isGreaterThan(0.65);
  }

  private static List<List<Word>> sentences() throws IOException {
    List<List<Word>> out = new ArrayList<>();
    List<Word> current = new ArrayList<>();
    for (String line : Files.readAllLines(CORPUS)) {
      if (line.isBlank()) {
        out.add(List.copyOf(current));
        current.clear();
      } else {
        String[] cells = line.split(" ");
        current.add(new Word(cells[0], cells[1]));
      }
    }
    out.add(List.copyOf(current));
    out.removeIf(List::isEmpty);
    return out;
  }

  private static void score(List<List<Word>> sentences, Map<String, Score> scores) {
    StringBuilder text = new StringBuilder();
    List<int[]> places = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      for (int w = 0; w < sentences.get(s).size(); w++) {
        places.add(new int[] {text.length(), s, w});
        text.append(sentences.get(s).get(w).form())
            .append(w + 1 < sentences.get(s).size() ? ' ' : '\n');
      }
    }
    List<Named> found = new ArrayList<>();
    for (EntityMention each : TestPipeline.get().mentions(TestPipeline.article(text.toString()))) {
      if (each.named()) {
        named(each, places, sentences).ifPresent(found::add);
      }
    }
    Set<Named> ours = withoutNested(found);
    Set<Named> gold = gold(sentences);
    ours.forEach(n -> count(scores.get(n.kind()), gold.contains(n), true));
    gold.stream().filter(n -> !ours.contains(n)).forEach(n -> scores.get(n.kind()).missed++);
  }

  private static void count(Score score, boolean right, boolean ours) {
    score.right += right && ours ? 1 : 0;
    score.wrong += !right && ours ? 1 : 0;
  }

  private static Set<Named> withoutNested(List<Named> found) {
    List<Named> longest = new ArrayList<>(found);
    longest.sort(Comparator.comparingInt(n -> n.begin() - n.end()));
    Set<Named> out = new HashSet<>();
    longest.stream().filter(n -> out.stream().noneMatch(n::overlaps)).forEach(out::add);
    return out;
  }

  private static java.util.Optional<Named> named(
      EntityMention mention, List<int[]> places, List<List<Word>> sentences) {
    String kind = kind(mention.entity().kind());
    int[] first = at(places, mention.begin());
    int[] last = at(places, mention.end() - 1);
    if (kind.isEmpty() || first[1] != last[1]) {
      return java.util.Optional.empty();
    }
    List<Word> words = sentences.get(first[1]);
    int begin = first[2];
    int end = last[2] + 1;
    while (end - begin > 1 && isOutside(words.get(begin).form(), kind)) {
      begin++;
      begin += end - begin > 1 && "\"«“".contains(words.get(begin).form()) ? 1 : 0;
    }
    end -= end - begin > 1 && "\"»”".contains(words.get(end - 1).form()) ? 1 : 0;
    boolean shortened = begin > first[2] && kind.equals("ORG");
    boolean origin = kind.equals("ORG") && (shortened && end - begin > 1 || end - begin == 2)
        && isOrigin(words.get(end - 1).form());
    boolean team = shortened && bare(words.get(first[2]).form(), Set.of("منتخب"));
    return java.util.Optional.of(
        new Named(first[1], begin, origin ? end - 1 : end, team ? "LOC" : kind));
  }

  /** الإيطالي, الأمريكية: an adjective of a country, not الإسلامي. */
  private static boolean isOrigin(String word) {
    return word.startsWith("ال")
        && GAZETTEER.nisba(word).filter(e -> e.kind() == EntityKind.COUNTRY).isPresent();
  }

  private static boolean isOutside(String word, String kind) {
    return bare(word, switch (kind) {
      case "PERS" -> TITLES;
      case "LOC" -> PLACE_NOUNS;
      default -> BODY_NOUNS;
    });
  }

  private static boolean bare(String word, Set<String> nouns) {
    return nouns.contains(word)
        || word.length() > 1 && "وفبلك".indexOf(word.charAt(0)) >= 0 && nouns.contains(word.substring(1));
  }

  private static String kind(EntityKind kind) {
    return switch (kind) {
      case PERSON -> "PERS";
      case COUNTRY, PLACE -> "LOC";
      case ORGANIZATION, INTERNATIONAL, PARTY, ARMED_GROUP -> "ORG";
      case GOVERNMENT, MILITARY, GROUP, OTHER -> "";
    };
  }

  private static int[] at(List<int[]> places, int position) {
    int low = 0;
    int high = places.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (places.get(middle)[0] <= position) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return places.get(low);
  }

  private static Set<Named> gold(List<List<Word>> sentences) {
    Set<Named> out = new HashSet<>();
    for (int s = 0; s < sentences.size(); s++) {
      List<Word> words = sentences.get(s);
      for (int w = 0; w < words.size(); w++) {
        String tag = words.get(w).tag();
        if (tag.startsWith("B-") && !tag.equals("B-MISC")) {
          int end = w + 1;
          while (end < words.size() && words.get(end).tag().equals("I-" + tag.substring(2))) {
            end++;
          }
          out.add(new Named(s, w, end, tag.substring(2)));
        }
      }
    }
    return out;
  }
}
