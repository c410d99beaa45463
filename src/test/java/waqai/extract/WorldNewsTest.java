package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.joined;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Leads as international agencies write them. */
class WorldNewsTest {
  @Test
  void who_is_counted_by_more_than_is_no_doer() {
    assertThat(joined("خطفت جماعة بوكو حرام أكثر من 200 تلميذة في شيبوك.", EventType.ABDUCTION))
        .containsExactly("جماعة بوكو حرام > أكثر من 200 تلميذة");
    assertThat(joined("قتل متمردون أقل من عشرة جنود في كمين.", EventType.ATTACK)).containsExactly("متمردون > أقل من عشرة جنود");
  }

  @Test
  void a_creed_before_a_name_belongs_to_it() {
    assertThat(joined("فاز اليساري غوستافو بيترو برئاسة كولومبيا.", EventType.ELECTION)).containsExactly("غوستافو بيترو > ");
    assertThat(joined("هاجم الحزب الديمقراطي دونالد ترامب بشدة.", EventType.ATTACK)).containsExactly("الحزب الديمقراطي > دونالد ترامب");
  }

  @Test
  void wounds_behind_a_name_are_no_part_of_it() {
    assertThat(joined("أصيب رئيس الوزراء السلوفاكي روبرت فيكو بجروح خطيرة.", EventType.CASUALTY)).containsExactly(" > روبرت فيكو");
  }

  @Test
  void what_one_tells_another_is_ones_own() {
    assertThat(joined("أبلغت واشنطن أنقرة رفضها لأي هجوم على الأكراد.", EventType.REJECTION)).containsExactly("الولايات المتحدة > ");
  }

  @Test
  void soldiers_are_hit_where_they_are_gathered() {
    assertThat(joined("استهدف مقاتلو الحزب تجمعا لجنود إسرائيليين في المطلة.", EventType.ATTACK))
        .containsExactly("الحزب > جنود إسرائيليين");
  }

  @Test
  void aircraft_under_a_command_are_the_doers() {
    assertThat(joined("شنت طائرات التحالف الدولي بقيادة الولايات المتحدة 23 غارة على مواقع لتنظيم الدولة الإسلامية.", EventType.ATTACK))
        .containsExactly("طائرات التحالف الدولي > تنظيم الدولة الإسلامية");
  }

  @Test
  void who_carries_out_an_operation_kills_in_it() {
    assertThat(joined("قتل زعيم التنظيم أبو بكر البغدادي في عملية نفذتها قوات أميركية خاصة.", EventType.KILLING))
        .containsExactly("قوات أميركية خاصة > أبو بكر البغدادي");
    assertThat(joined("أعلن حزب الله اغتيال القيادي فؤاد شكر في غارة.", EventType.KILLING)).containsExactly(" > فؤاد شكر");
    assertThat(joined("قتل جندي فرنسي في عملية نفذتها القوات الفرنسية في مالي.", EventType.KILLING)).allMatch(k -> k.startsWith(" > "));
  }

  @Test
  void a_shell_kills_whom_a_number_counts() {
    assertThat(joined("سقطت قذيفة على منزل في حلب فقتلت ثلاثة أطفال.", EventType.DISMISSAL)).isEmpty();
    assertThat(joined("قضى 43 شخصا غرقا عندما انقلب زورق كان يقلهم إلى إيطاليا.", EventType.DISMISSAL)).isEmpty();
  }

  @Test
  void what_is_suspended_is_not_given() {
    assertThat(joined("علقت الولايات المتحدة مساعداتها العسكرية للغابون.", EventType.AID)).isEmpty();
  }

  @Test
  void sanctions_imposed_on_a_land_hit_it() {
    assertThat(joined("مددت الولايات المتحدة العقوبات المفروضة على ميانمار عاما آخر.", EventType.SANCTION))
        .containsExactly("الولايات المتحدة > ميانمار");
  }

  @Test
  void as_long_as_it_is_necessary_asks_nobody() {
    assertThat(joined("وأضاف بلينكن أن واشنطن ستواصل دعم كييف ما دام ذلك ضروريا.", EventType.DEMAND)).isEmpty();
  }

  @Test
  void what_is_opposed_is_no_event() {
    assertThat(joined("أبلغ الرئيس جو بايدن بنيامين نتنياهو معارضته لاجتياح رفح.", EventType.ATTACK)).isEmpty();
  }

  @Test
  void an_airliner_stands_for_its_land() {
    assertThat(joined("أسقطت الدفاعات الجوية الإيرانية طائرة ركاب أوكرانية.", EventType.ATTACK)).containsExactly("الدفاعات الجوية الإيرانية > أوكرانيا");
  }

  @Test
  void who_oversees_a_test_is_named_before_the_verb() {
    assertThat(joined("قالت الوكالة إن الزعيم كيم جونغ أون أشرف على اختبار صاروخ جديد.", EventType.MOBILIZATION))
        .containsExactly("كيم جونغ أون > ");
  }

  @Test
  void a_network_goes_by_one_word_beside_its_men() {
    assertThat(joined("قتل زعيم القاعدة أسامة بن لادن في باكستان.", EventType.KILLING)).containsExactly(" > أسامة بن لادن");
    assertThat(joined("قصفت الطائرات القاعدة الجوية في الحبانية.", EventType.ATTACK)).allMatch(t -> t.contains("القاعدة الجوية"));
  }

  @Test
  void a_land_is_no_adjective() {
    assertThat(joined("علقت مجموعة إيكواس عضوية مالي.", EventType.SANCTION)).containsExactly("مجموعة إيكواس > مالي");
  }

  @Test
  void who_storms_is_not_stormed() {
    assertThat(joined("نددت باريس بخطف مسلحين مهندسا فرنسيا في النيجر.", EventType.ABDUCTION)).containsExactly("مسلحين > مهندسا فرنسيا");
    assertThat(joined("اختطف قراصنة ناقلة نفط قبالة سواحل الصومال.", EventType.ABDUCTION)).allMatch(t -> t.startsWith("قراصنة > "));
  }

  @Test
  void a_capital_behind_its_word_is_nobody_struck() {
    assertThat(joined("اغتيل الرئيس الأنغولي في ضواحي العاصمة لواندا.", EventType.KILLING)).containsExactly(" > الرئيس الأنغولي");
    assertThat(joined("قتل وزير الدفاع الأفغاني في كابول.", EventType.KILLING)).containsExactly(" > وزير الدفاع الأفغاني");
  }

  @Test
  void after_a_move_of_ones_own_one_is_meant_oneself() {
    assertThat(joined("غادر الرئيس إيفو موراليس إلى المكسيك بعد استقالته.", EventType.RESIGNATION)).containsExactly("إيفو موراليس > ");
  }

  @Test
  void with_whose_support_between_commas_the_deed_keeps_its_doer() {
    assertThat(joined("سيطرت القوات الحكومية، مدعومة بمليشيات، على بلدة خان شيخون.", EventType.CAPTURE))
        .containsExactly("القوات الحكومية > خان شيخون");
  }

  @Test
  void who_comes_in_anothers_place_is_appointed() {
    assertThat(joined("أقال الرئيس الأوكراني قائد الجيش فاليري زالوجني وعين مكانه أولكسندر سيرسكي.", EventType.APPOINTMENT))
        .containsExactly("الرئيس الأوكراني > أولكسندر سيرسكي");
  }

  @Test
  void troops_that_nobody_owns_are_sent_by_who_acted_before() {
    assertThat(joined("سحبت فرنسا سفيرها وأرسلت قوات إضافية إلى مالي.", EventType.MOBILIZATION)).allMatch(t -> t.startsWith("فرنسا > "));
  }
}
