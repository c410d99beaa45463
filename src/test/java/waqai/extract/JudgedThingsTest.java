package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.actors;
import static waqai.app.TestPipeline.recipients;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Who praises, condemns or rejects whom, where the parser hangs the thing that is judged elsewhere. */
class JudgedThingsTest {
  @Test
  void a_thing_describes_nothing_so_it_is_what_is_described() {
    String words = "قال المندوب الياباني إن المفاوضات فشلت، ووصف شروط كوريا الشمالية بأنها ابتزاز.";
    assertThat(actors(words, EventType.CONDEMNATION)).containsExactly("المندوب الياباني");
    assertThat(recipients(words, EventType.CONDEMNATION)).containsExactly("كوريا الشمالية");
  }

  @Test
  void whoever_writes_it_rejects_what_the_text_rejects() {
    assertThat(actors("أصدر حزب الأمة بيانا رفض فيه تشكيل الحكومة الجديدة.", EventType.REJECTION)).containsExactly("حزب الأمة");
    assertThat(actors("علق النائب سالم حداد في تغريدة ندد فيها بسياسة الحكومة الفرنسية.", EventType.CONDEMNATION)).containsExactly("سالم حداد");
  }

  @Test
  void what_is_expressed_stands_behind_what_is_told_of_the_speaker() {
    String words = "أعربت الرئيسة التايوانية التي كانت تشغل منصب رئيسة الحزب سابقا عن شكرها للولايات المتحدة.";
    assertThat(recipients(words, EventType.PRAISE)).containsExactly("الولايات المتحدة");
  }

  @Test
  void terms_that_a_side_rejected_are_rejected_by_it() {
    assertThat(actors("طرحت إسرائيل شروطا رفضها الجانب اللبناني بسرعة.", EventType.REJECTION)).containsExactly("لبنان");
  }

  @Test
  void a_body_is_not_praised_by_itself() {
    assertThat(actors("تمسك الوزير كمال درويش بالحكومة التي أثنى على أدائها خلال الأزمة.", EventType.PRAISE)).containsExactly("كمال درويش");
  }

  @Test
  void the_owner_of_what_is_judged_stands_behind_all_its_qualities() {
    assertThat(recipients("رحبت بريطانيا بالدور البناء والمهم للحكومة العراقية في المفاوضات.", EventType.PRAISE)).containsExactly("الحكومة العراقية");
    assertThat(recipients("أعرب الملك عن تقديره للجهد الكبير والمخلص الذي تبذله مصر في خدمة القضية.", EventType.PRAISE)).containsExactly("مصر");
    assertThat(recipients("أشاد الوزير بالالتزامات التي أعلنتها مؤخرا عدة دول أوروبية.", EventType.PRAISE)).hasSize(1);
  }

  @Test
  void support_may_take_an_accusative() {
    assertThat(recipients("أكدت المبعوثة الأممية دعمها الجهود المصرية لإنهاء النزاع.", EventType.PRAISE)).containsExactly("مصر");
    assertThat(recipients("أكد الرئيس اللبناني رفض بلاده \"مزاعم إسرائيل\" بشأن الحدود البحرية.", EventType.REJECTION)).containsExactly("إسرائيل");
  }

  @Test
  void a_headline_tells_by_a_noun_who_judges() {
    assertThat(recipients("ترحيب عربي بقرار مجلس الأمن.", EventType.PRAISE)).containsExactly("مجلس الأمن");
    assertThat(actors("غضب تركي من تصريحات ماكرون.", EventType.CONDEMNATION)).containsExactly("تركيا");
    assertThat(actors("قتل فلسطيني برصاص الجيش الإسرائيلي.", EventType.CONDEMNATION)).isEmpty();
  }

  @Test
  void who_professes_a_faith_condemns_nobody() {
    assertThat(actors("يدين سكان الجزيرة بالديانة المسيحية.", EventType.CONDEMNATION)).isEmpty();
    assertThat(actors("أكد راخوي: لا ندين لهم بشيء.", EventType.CONDEMNATION)).isEmpty();
  }

  @Test
  void whom_somebody_refuses_to_meet_stands_behind_the_meeting() {
    assertThat(recipients("رفضت رئيسة الحكومة كريمة درويش لقاء المتظاهرين.", EventType.REJECTION)).containsExactly("المتظاهرين");
    assertThat(actors("رفض زعيم المعارضة كمال درويش لقاء الرئيس.", EventType.REJECTION)).containsExactly("كمال درويش");
  }

  @Test
  void a_masculine_participle_is_no_word_of_a_paper() {
    assertThat(actors("قالت الصحيفة إن الوزير كمال درويش التقى الوفد، مؤكدا أن الأزمة انتهت.", EventType.STATEMENT)).containsExactly("كمال درويش");
    assertThat(actors("قالت وزيرة العدل كريمة درويش إن الاتفاق مهم، مشيرة إلى أن الحوار مستمر.", EventType.STATEMENT)).containsExactly("كريمة درويش");
  }

  @Test
  void somebody_with_an_adjective_like_ending_refuses() {
    assertThat(actors("رفض قيادي بحماس التعليق على الخبر.", EventType.REJECTION)).containsExactly("قيادي بحماس");
  }

  @Test
  void to_whom_a_letter_goes_does_not_write_it() {
    assertThat(actors("نشر الوزير رسالة لمجلس الأمن اتهم فيها إسرائيل بارتكاب جرائم.", EventType.ACCUSATION)).containsExactly("الوزير");
  }

  @Test
  void a_project_that_promises_is_described_by_nobody() {
    assertThat(actors("يعد المشروع بتوفير آلاف الوظائف للشباب.", EventType.PLEDGE)).isEmpty();
  }

  @Test
  void a_refusal_behind_a_word_of_manner_is_a_noun() {
    assertThat(actors("أكد الوزير مجددا رفضه المقترح الإسرائيلي.", EventType.REJECTION)).containsExactly("الوزير");
  }

  @Test
  void who_does_it_stands_in_the_relative_clause() {
    assertThat(recipients("أشاد السفير بالدور المهم الذي لعبته تونس في الوساطة.", EventType.PRAISE)).containsExactly("تونس");
    assertThat(recipients("رحب الوزير بالاتفاق الذي وقعته كينيا والصومال.", EventType.PRAISE)).containsExactly("كينيا", "الصومال");
    assertThat(recipients("رحب الوزير بالاتفاق الذي رفضته كينيا.", EventType.PRAISE)).isEmpty();
  }

  @Test
  void whose_a_target_is_has_not_hit_it() {
    assertThat(recipients("أدانت النقابة مداهمة دار المحامي.", EventType.CONDEMNATION)).isEmpty();
  }
}
