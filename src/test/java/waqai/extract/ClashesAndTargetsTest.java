package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.actors;
import static waqai.app.TestPipeline.facts;
import static waqai.app.TestPipeline.recipients;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Clashes of two, whose dead are only counted, and what a blow was aimed at. */
class ClashesAndTargetsTest {
  @Test
  void who_died_in_a_clash_of_two_is_only_counted() { // في اشتباكات بين: in clashes between
    String text = "وقتل ستة أشخاص على الأقل وأصيب العشرات في اشتباكات بين قوات الأمن ومحتجين في العاصمة داكار.";
    assertThat(recipients(text, EventType.ATTACK)).isEmpty();
    assertThat(actors(text, EventType.ATTACK)).containsExactly("قوات الأمن", "محتجين");
  }

  @Test
  void a_vehicle_behind_the_blow_is_hit() { // حافلة تقل جنودا: a bus that carries soldiers
    assertThat(recipients("استهدف هجوم انتحاري حافلة تقل جنودا في كابول.", EventType.ATTACK)).containsExactly("حافلة");
    assertThat(recipients("استهدف انفجار قافلة للقوات الأمريكية غرب بغداد.", EventType.ATTACK)).containsExactly("قافلة للقوات الأمريكية");
    assertThat(facts("استهدفت جماعة مسلحة بقذيفة حافلة تقل موظفين على طريق بغداد.").facts())
        .noneMatch(f -> f.type() == EventType.DISMISSAL);
  }

  @Test
  void a_bomb_behind_its_blast_is_not_hit() { // انفجار سيارة مفخخة: the blast of a car bomb
    assertThat(recipients("استهدف انفجار سيارة مفخخة سوقا في بغداد.", EventType.ATTACK)).noneMatch(r -> r.startsWith("سيارة"));
  }

  @Test
  void who_was_hurt_by_what_fell_is_hit() { // جراء سقوط قذائف أطلقها: by shells that they fired
    String text = "أصيب خمسة مدنيين بجروح جراء سقوط قذائف أطلقها مسلحو المعارضة على حي المزة.";
    assertThat(recipients(text, EventType.ATTACK)).containsExactly("خمسة مدنيين");
    assertThat(actors(text, EventType.ATTACK)).containsExactly("المعارضة");
  }

  @Test
  void joined_nouns_of_violence_share_their_doer() { // اقتحام ... واعتقال: storming ... and arresting
    assertThat(actors("شاهد الصحفيون اقتحام الجيش الإسرائيلي لمخيم جنين واعتقال عشرة شبان.", EventType.ARREST))
        .containsExactly("الجيش الإسرائيلي");
    assertThat(facts("أدى هجوم تنظيم داعش على القرية ومقتل عشرة من عناصره إلى توتر.").facts())
        .noneMatch(f -> f.type() == EventType.KILLING && !f.actors().isEmpty());
  }

  @Test
  void the_second_of_them_is_nobody_who_strikes() {
    assertThat(actors("هز المدينة انفجاران، استهدف الأول مقر القطاع العسكري فيما استهدف الثاني حافلة كانت تقل عمالا.", EventType.ATTACK)).isEmpty();
    assertThat(actors("دعا الملك عبد الله الثاني إسرائيل إلى وقف الحرب.", EventType.DEMAND)).containsExactly("عبد الله الثاني");
  }
}
