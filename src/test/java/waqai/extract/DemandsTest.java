package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.joined;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Who demands something, of whom, and who promises in whose name. */
class DemandsTest {
  @Test
  void the_world_at_large_is_asked_and_asks_nobody() {
    assertThat(joined("ندد الرئيس الصومالي حسن شيخ محمود بالهجوم.\nوطالب المجتمع الدولي بالتحرك العاجل.", EventType.DEMAND))
        .containsExactly("حسن شيخ محمود > المجتمع الدولي");
  }

  @Test
  void a_participle_behind_a_comma_is_what_the_subject_does() {
    assertThat(
            joined(
                "دعا رئيس الوزراء الليبي عبد الحميد الدبيبة البلديات إلى الاجتماع في قصر الحكومة غدا الأربعاء، "
                    + "مؤكدا ضرورة وقف الاقتتال وإفساح المجال للوساطة.",
                EventType.DEMAND))
        .contains("عبد الحميد الدبيبة > ");
  }

  @Test
  void whoever_is_to_be_called_to_account_is_not_asked() {
    assertThat(joined("طالب نقيب المحامين كمال درويش بمحاسبة المهربين واستعادة الأموال المنهوبة.", EventType.DEMAND))
        .containsExactly("كمال درويش > ");
  }

  @Test
  void the_words_of_a_statement_are_those_of_who_issues_it() {
    assertThat(joined("أصدر الحزب الاشتراكي بيانا طالب فيه بوقف فوري للقتال.", EventType.DEMAND))
        .containsExactly("الحزب الاشتراكي > ");
  }

  @Test
  void a_minister_promises_for_his_country() {
    assertThat(joined("أكد وزير الخارجية الألماني أن ألمانيا ستواصل دعم أوكرانيا.", EventType.PLEDGE))
        .hasSize(1).allMatch(p -> p.startsWith("ألمانيا > "));
  }

  @Test
  void another_country_promises_nothing_by_a_ministers_word() {
    assertThat(joined("قال وزير الخارجية الألماني إن الصين ستواصل شراء الغاز.", EventType.PLEDGE)).isEmpty();
  }

  @Test
  void who_is_on_the_alert_to_help_is_ready() {
    assertThat(joined("قال وزير الصحة القطري إن قطر على أتم الاستعداد لاستقبال الجرحى.", EventType.PLEDGE))
        .hasSize(1).allMatch(p -> p.startsWith("قطر > "));
  }

  @Test
  void who_is_to_do_what_is_demanded_in_a_clause_is_asked() {
    assertThat(joined("شدد الوزير الأردني على ضرورة أن توقف إسرائيل عدوانها على غزة.", EventType.DEMAND))
        .containsExactly("الوزير الأردني > إسرائيل");
    assertThat(joined("واشترط الوزير الروسي أن ترفع واشنطن العقوبات أولا.", EventType.DEMAND))
        .containsExactly("الوزير الروسي > الولايات المتحدة");
  }

  @Test
  void who_is_to_get_what_is_demanded_is_not_asked() {
    assertThat(joined("أكد الرئيس التونسي ضرورة أن ينال الشعب الفلسطيني حقوقه.", EventType.DEMAND))
        .containsExactly("الرئيس التونسي > ");
  }

  @Test
  void who_is_called_upon_stands_before_what_for() {
    assertThat(joined("وجددت الجامعة العربية دعوتها إلى المجتمع الدولي للاعتراف بدولة فلسطين.", EventType.DEMAND))
        .containsExactly("الجامعة العربية > المجتمع الدولي");
  }

  @Test
  void somebody_is_refused_what_a_clause_tells() {
    assertThat(joined("ورفضت السلطات الفرنسية أن تسلم المتهم إلى الجزائر.", EventType.REJECTION))
        .containsExactly("السلطات الفرنسية > الجزائر");
    assertThat(joined("لكن الرئيس الأرميني يرفض أن يعتذر لتركيا.", EventType.REJECTION))
        .containsExactly("الرئيس الأرميني > تركيا");
  }

  @Test
  void what_a_speaker_will_do_is_for_somebody() {
    assertThat(joined("قال الرئيس البولندي أندريه دودا إن بلاده ستواصل دعم أوكرانيا حتى النهاية.", EventType.PLEDGE))
        .containsExactly("بولندا > أوكرانيا");
    assertThat(joined("ووعدت المفوضية الأوروبية بتقديم خمسين مليون يورو إلى تونس.", EventType.PLEDGE))
        .containsExactly("المفوضية الأوروبية > تونس");
  }

  @Test
  void what_a_speaker_will_not_do_is_refused_to_somebody() {
    assertThat(joined("وأعلنت ميليشيات الزاوية أنها لن تسلمه إلى السلطات الليبية.", EventType.REJECTION))
        .containsExactly("ميليشيات الزاوية > السلطات الليبية");
  }

  @Test
  void whoever_must_is_asked_though_more_stands_between() {
    assertThat(joined("وقال المبعوث الأممي إن على الأطراف الليبية الاتفاق على قاعدة دستورية.", EventType.DEMAND))
        .containsExactly("المبعوث الأممي > الأطراف الليبية");
    assertThat(joined("وأكد وزير البيئة المصري أن على الدول الغنية، وفي مقدمتها الصين والهند، خفض الانبعاثات.", EventType.DEMAND))
        .containsExactly("وزير البيئة المصري > الدول الغنية");
    assertThat(joined("وأضاف الوزير أن على الرغم من الخلاف يستمر الحوار.", EventType.DEMAND)).isEmpty();
  }

  @Test
  void the_subject_of_a_passive_participle_is_asked() {
    assertThat(joined("قال أردوغان إن إيران مطالبة بوقف دعم الجماعات المسلحة.", EventType.DEMAND))
        .containsExactly("أردوغان > إيران");
  }
}
