package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.actors;
import static waqai.app.TestPipeline.recipients;
import static waqai.app.TestPipeline.told;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** The West, which is a direction too; places by which those are meant who sit there; names whose words look like verbs. */
class SeatsAndPartsOfTheWorldTest {
  @Test
  void the_west_acts_and_is_acted_upon() {
    assertThat(told("فرض الغرب عقوبات على روسيا.", EventType.SANCTION)).containsExactly("[الغرب] -> [روسيا]");
    assertThat(recipients("اتهم لافروف الغرب بإشعال الحرب.", EventType.ACCUSATION)).containsExactly("الغرب");
    assertThat(recipients("ندد الكرملين بالعقوبات الغربية الجديدة.", EventType.CONDEMNATION)).containsExactly("الغرب");
  }

  @Test
  void the_west_is_a_direction_elsewhere() {
    assertThat(actors("استهدف قصف غربي حلب مستودعا للأسلحة.", EventType.ATTACK)).isEmpty();
    assertThat(told("اعتقل الجيش شابا في الضفة الغربية.", EventType.ARREST)).containsExactly("[الجيش] -> [شابا]");
    assertThat(actors("توجه الوزير إلى الغرب لبحث الأزمة.", EventType.VISIT)).doesNotContain("الغرب");
    assertThat(recipients("أشاد الوزير بالإصلاحات المالية في الفلبين.", EventType.PRAISE)).doesNotContain("مالي");
  }

  @Test
  void a_place_speaks_for_those_who_sit_there() {
    assertThat(actors("دعت معراب إلى انتخاب رئيس.", EventType.DEMAND)).containsExactly("معراب");
    assertThat(told("اتهمت غزة إسرائيل بخرق الهدنة.", EventType.ACCUSATION)).containsExactly("[غزة] -> [إسرائيل]");
    assertThat(actors("قصفت غزة ليلا.", EventType.ATTACK)).isEmpty();
  }

  @Test
  void a_country_is_no_noun_with_a_genitive() {
    assertThat(told("اتهمت تركيا نظام الأسد بالتصعيد.", EventType.ACCUSATION)).containsExactly("[تركيا] -> [نظام الأسد]");
    assertThat(told("طالبت تركيا الأزهر بالاعتذار.", EventType.DEMAND)).containsExactly("[تركيا] -> [الأزهر]");
  }

  @Test
  void a_word_within_a_known_name_is_no_verb() {
    assertThat(actors("دعت حركة حسم إلى وقف القتال في سيناء.", EventType.DEMAND)).containsExactly("حركة حسم");
    assertThat(actors("دعا مجلس يشع إلى وقف المحادثات.", EventType.DEMAND)).hasSize(1);
  }

  @Test
  void the_field_of_a_ministry_stands_for_it() {
    assertThat(told("طالبت التربية المغربية المضربين بالعودة إلى الأقسام.", EventType.DEMAND)).containsExactly("[التربية المغربية] -> [المضربين]");
    assertThat(told("اتهمت الدفاع الروسية أوكرانيا بقصف بيلغورود.", EventType.ACCUSATION)).containsExactly("[الدفاع الروسية] -> [أوكرانيا]");
    assertThat(told("قالت العدل التركية إنها طلبت من اليونان تسليم ثمانية عسكريين.", EventType.DEMAND)).containsExactly("[العدل التركية] -> [اليونان]");
    assertThat(actors("أعلنت شركة النفط العراقية توقيع عقد مع شركة فرنسية.", EventType.AGREEMENT)).doesNotContain("النفط العراقية");
  }

  @Test
  void an_organ_has_the_name_of_its_body_and_a_body_two_fields() {
    assertThat(actors("رحب المكتب السياسي لحماس بقرار محكمة العدل الدولية.", EventType.PRAISE)).containsExactly("المكتب السياسي لحماس");
    assertThat(told("اتهمت الكتلة النيابية للقوات اللبنانية حزب الله بتعطيل الانتخابات.", EventType.ACCUSATION)).containsExactly("[الكتلة النيابية للقوات اللبنانية] -> [حزب الله]");
    assertThat(told("دعا المجلس الاقتصادي والاجتماعي الحكومة إلى سحب المشروع.", EventType.DEMAND)).containsExactly("[المجلس الاقتصادي والاجتماعي] -> [الحكومة]");
    assertThat(recipients("سلم رئيس اللجنة رسالة لحماس.", EventType.CALL)).containsExactly("حماس");
  }
}
