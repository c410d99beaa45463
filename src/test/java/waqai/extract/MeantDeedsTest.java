package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.joined;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waqai.app.TestPipeline;
import waqai.fact.EventType;

/** What is done to people, and what is only meant to be done to them. */
class MeantDeedsTest {
  @ParameterizedTest
  @ValueSource(strings = {
      "بذلت الحكومة جهودا كبيرة لاعتقال زعيم التنظيم.",
      "اقتحم الجنود القرية لاعتقال ناشطين."
  })
  void who_is_to_be_arrested_has_not_been(String text) {
    assertThat(joined(text, EventType.ARREST)).isEmpty();
  }

  @Test
  void a_release_that_is_agreed_is_to_come() {
    assertThat(TestPipeline.facts("توصل الطرفان إلى اتفاق لإطلاق سراح 50 رهينة.").facts())
        .anySatisfy(f -> assertThat(f.type() + " " + f.status()).isEqualTo(EventType.RELEASE + " PLANNED"));
  }

  @Test
  void who_undergoes_an_arrest_has_been() {
    assertThat(joined("أدت الحملة لاعتقال العشرات من المتظاهرين.", EventType.ARREST)).hasSize(1);
    assertThat(joined("في اليوم التالي لاختطاف الجنود قصفت إسرائيل بيروت.", EventType.ABDUCTION)).hasSize(1);
    assertThat(joined("تعرض الصحفي سامي الحاج لاعتقال تعسفي.", EventType.ARREST)).containsExactly(" > سامي الحاج");
  }

  @Test
  void a_demand_closes_over_a_long_list() {
    assertThat(joined("دعا الأمين العام إلى وقف القتال على الحدود ووضع حد لإطلاق القذائف على المدن من الريف ووقف القصف والإفراج عن المعتقلين.",
        EventType.RELEASE)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
      "احتجزت قوات الأمن المصرية عشرة من المتظاهرين أمام السفارة., ARREST, قوات الأمن المصرية > عشرة من المتظاهرين",
      "خطف مسلحون ثلاثة من موظفي الأمم المتحدة., ABDUCTION, مسلحون > ثلاثة من موظفي الأمم المتحدة",
      "أعلنت الشرطة قتل تسعة واعتقال مسلحين آخرين في الموصل., ARREST, الشرطة > مسلحين آخرين",
      "جددت النيابة حبس الناشط علاء عبد الفتاح 15 يوما., ARREST, النيابة > علاء عبد الفتاح"
  })
  void a_number_behind_the_doer_counts_others(String text, EventType type, String who) {
    assertThat(joined(text, type)).containsExactly(who);
  }

  @ParameterizedTest
  @CsvSource({
      "جرى حصار المبنى من القوات الخاصة ساعات طويلة., القوات الخاصة > المبنى",
      "يعاني السكان من الحصار الإسرائيلي المفروض على القطاع., إسرائيل > القطاع"
  })
  void a_siege_has_its_doer_and_its_place(String text, String who) {
    assertThat(joined(text, EventType.RESTRICTION)).containsExactly(who);
  }

  @ParameterizedTest
  @ValueSource(strings = {
      "وقع صندوق الإيداع والتدبير عقدا مع الشركة الفرنسية.",
      "وهو ملاحق من مكتب التحقيقات الفدرالي الأميركي."
  })
  void a_body_that_is_called_by_a_deed_does_none(String text) {
    assertThat(joined(text, EventType.ARREST)).isEmpty();
    assertThat(joined(text, EventType.INVESTIGATION)).isEmpty();
  }
}
