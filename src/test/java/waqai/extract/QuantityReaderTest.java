package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.fact.EventType;
import waqai.fact.Fact;
import waqai.fact.Quantity;
import waqai.fact.Quantity.Bound;
import waqai.fact.Quantity.What;

class QuantityReaderTest {
  /** The numbers of the only event of this type in a text. */
  private static List<Quantity> counted(EventType type, String text) {
    List<Fact> facts =
        TestPipeline.facts(text + ".").facts().stream().filter(f -> f.type() == type).toList();
    assertThat(facts).as(text).hasSize(1);
    return facts.getFirst().quantities();
  }

  private static void assertCounts(
      Quantity quantity, What what, double value, Bound bound) {
    assertThat(quantity.what()).isEqualTo(what);
    assertThat(quantity.value()).isEqualTo(value);
    assertThat(quantity.bound()).isEqualTo(bound);
  }

  /** "An attack on a bus resulted in the killing of fourteen soldiers and the wounding of three." */
  @Test
  void gives_the_dead_and_the_injured_to_the_attack() {
    List<Quantity> found = counted(EventType.ATTACK,
        "أسفر هجوم لتنظيم داعش على حافلة عسكرية في دمشق عن مقتل أربعة عشر جنديا وإصابة ثلاثة آخرين");
    assertCounts(found.get(0), What.DEAD, 14, Bound.EXACT);
    assertCounts(found.get(1), What.INJURED, 3, Bound.EXACT);
  }

  /** "The police arrested about 44 suspects." */
  @Test
  void keeps_the_bound_of_a_number() {
    List<Quantity> found =
        counted(EventType.ARREST, "اعتقلت الشرطة التركية نحو 44 مشتبها بهم في إسطنبول");
    assertCounts(found.getFirst(), What.ARRESTED, 44, Bound.ABOUT);
    assertThat(found.getFirst().unit()).contains("مشتبها");
  }

  /** "The United States sent three thousand soldiers." */
  @Test
  void reads_numbers_in_words_as_troops_that_are_moved() {
    assertCounts(
        counted(EventType.MOBILIZATION, "أرسلت الولايات المتحدة ثلاثة آلاف جندي إلى الكويت").getFirst(),
        What.TROOPS, 3000, Bound.EXACT);
  }

  /** "The Emirates gave aid worth 100 million dollars." */
  @Test
  void reads_money() {
    assertCounts(
        counted(EventType.AID, "قدمت الإمارات مساعدات بقيمة 100 مليون دولار إلى السودان").getFirst(),
        What.MONEY, 100_000_000, Bound.EXACT);
  }

  /** "Parliament voted by a majority of 170 votes against 20." */
  @Test
  void tells_votes_for_from_votes_against() {
    List<Quantity> found = counted(EventType.VOTE,
        "صوت مجلس النواب العراقي على القانون بأغلبية 170 صوتا مقابل 20 صوتا");
    assertCounts(found.get(0), What.VOTES_FOR, 170, Bound.EXACT);
    assertCounts(found.get(1), What.VOTES_AGAINST, 20, Bound.EXACT);
  }

  /** "Tens of migrants died." */
  @Test
  void counts_tens_as_at_least_twenty() {
    assertCounts(
        counted(EventType.CASUALTY, "لقي عشرات المهاجرين حتفهم غرقا قبالة سواحل ليبيا").getFirst(),
        What.DEAD, 20, Bound.AT_LEAST);
  }

  /** "Two Lebanese soldiers were killed": a dual has no number word. */
  @Test
  void counts_two_for_a_dual() {
    assertCounts(
        counted(EventType.ATTACK, "مقتل جنديين لبنانيين بانفجار لغم في عرسال").getFirst(),
        What.DEAD, 2, Bound.EXACT);
  }

  /** "Israel destroyed eight houses"; a year, an age and a share count nothing. */
  @Test
  void counts_other_things_with_their_unit_but_no_years_or_ages() {
    List<Quantity> found = counted(EventType.RESTRICTION,
        "هدمت الجرافات الإسرائيلية ثمانية منازل في قرية العراقيب عام 2014");
    assertThat(found).hasSize(1);
    assertCounts(found.getFirst(), What.OTHER, 8, Bound.EXACT);
    assertThat(counted(EventType.ARREST, "اعتقلت الشرطة المصرية الناشط أحمد دومة البالغ من العمر 32 عاما"))
        .isEmpty();
  }
}
