package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.fact.ArticleFacts;
import waqai.fact.EventType;

/** Passives without their vowels: who is told suffers it, and whoever stands behind من قبل does it. */
class UnmarkedPassivesTest {
  private static String told(String text, EventType type) {
    ArticleFacts facts = TestPipeline.facts(text);
    List<String> out = facts.facts().stream().filter(f -> f.type() == type)
        .map(f -> TestPipeline.names(facts, f.actors()) + " -> " + TestPipeline.names(facts, f.recipients())).distinct().toList();
    return String.join("; ", out);
  }

  @Test
  void a_thing_beside_a_transitive_verb_is_what_it_is_done_to() {
    // A tanker was held in the strait.
    assertThat(told("كما احتجزت ناقلة نفط قرب مضيق هرمز.", EventType.RESTRICTION)).startsWith("[] -> [ناقلة");
  }

  @Test
  void the_doer_follows_behind_min_qibal() {
    // Refugees were expelled by the police towards the river.
    assertThat(told("وطرد لاجئون سوريون من قبل الشرطة اليونانية نحو النهر.", EventType.RESTRICTION))
        .startsWith("[الشرطة اليونانية] -> [لاجئون سوريون]");
  }

  @Test
  void an_indefinite_noun_without_the_ending_of_an_object_is_none() {
    // A house was demolished by the forces.
    assertThat(told("وهدم منزل من قبل القوات الإسرائيلية في بلدة بيتا.", EventType.RESTRICTION))
        .startsWith("[القوات الإسرائيلية] -> [منزل");
  }

  @Test
  void a_spelling_that_only_a_passive_has_is_one() {
    // The town of Douma was besieged for years.
    assertThat(told("ويذكر أن المنطقة شهدت معارك، حيث حوصرت بلدة دوما سنوات.", EventType.RESTRICTION)).startsWith("[] -> [");
  }

  @Test
  void forces_alone_beside_such_a_verb_go_on_doing_it() {
    // The police arrested, without saying whom.
    assertThat(told("اعتقلت الشرطة الألمانية في برلين.", EventType.ARREST)).doesNotContain("-> [الشرطة");
  }

  @Test
  void who_is_told_beside_a_blow_alone_is_struck_by_it() {
    // Gunmen were killed in a raid; the president was killed in a crash.
    assertThat(told("قتل مسلحون في غارة.", EventType.ATTACK)).startsWith("[] -> [مسلحون]");
    assertThat(told("قتل الرئيس الإيراني في تحطم مروحية.", EventType.CASUALTY)).startsWith("[] -> [الرئيس الإيراني]");
    assertThat(told("قتل الجيش السوري مدنيين في غارة.", EventType.ATTACK)).startsWith("[الجيش السوري] -> [مدنيين]");
  }

  @Test
  void a_number_after_those_who_are_many_counts_others() {
    // Gunmen abducted 20 pupils from a school.
    assertThat(told("اختطف مسلحون 20 تلميذة من مدرسة في ولاية كيبي.", EventType.ABDUCTION)).startsWith("[مسلحون] -> [20 تلميذة]");
    assertThat(told("قتل مسلحون 20 جنديا.", EventType.ATTACK)).startsWith("[مسلحون] -> [20 جنديا]");
  }

  @Test
  void a_seat_of_power_is_no_plural() {
    // The Kremlin criticized the Turkish sanctions.
    assertThat(told("انتقد الكرملين العقوبات التركية.", EventType.CONDEMNATION)).startsWith("[الكرملين] -> ");
  }

  @Test
  void a_calling_with_its_origin_behind_a_name_is_an_object() {
    // Turkey arrested a Swedish journalist.
    assertThat(told("اعتقلت تركيا صحفيا سويديا.", EventType.ARREST)).startsWith("[تركيا] -> [صحفيا سويديا]");
  }
}
