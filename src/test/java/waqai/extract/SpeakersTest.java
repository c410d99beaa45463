package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.actors;

import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.fact.ArticleFacts;
import waqai.fact.EventType;

/** Who goes on speaking, and which words are no event: the prose of parliaments and parties. */
class SpeakersTest {
  @Test
  void a_participle_belongs_to_the_speaker_of_the_sentence_not_to_whom_he_speaks_of() {
    assertThat(
            actors(
                "شدد زعيم المعارضة كمال درويش على أن \"رئيس الحكومة سامي الأحمد أكد عجزه عن الإصلاح\" "
                    + "داعيا النقابات إلى الإضراب.",
                EventType.DEMAND))
        .containsExactly("كمال درويش");
  }

  @Test
  void lafata_without_a_subject_goes_on_for_a_man() {
    assertThat(
            actors(
                "قال النائب وليد الخوري إن الموازنة لن تقر هذا الشهر.\n"
                    + "ولفت إلى أن اللجنة لم تنه عملها بعد.\n"
                    + "وأوضح أن الأرقام غير دقيقة.",
                EventType.STATEMENT))
        .containsExactly("وليد الخوري");
  }

  @Test
  void the_medium_to_which_somebody_speaks_is_not_the_speaker() {
    assertThat(
            actors(
                "أكد النائب وليد الخوري أن التكتل سيحضر الجلسة.\n"
                    + "وفي حديث لصحيفة النهار، أشار إلى أن المواقف واضحة للجميع.",
                EventType.STATEMENT))
        .doesNotContain("النهار", "صحيفة النهار");
  }

  @Test
  void who_says_what_he_did_himself_is_the_source_of_it() {
    ArticleFacts facts = TestPipeline.facts("أعلنت وزارة الداخلية التونسية أنها أوقفت عشرة أشخاص.");
    assertThat(facts.facts().stream().filter(f -> f.type() == EventType.ARREST))
        .allMatch(f -> !f.actors().isEmpty() && f.sources().equals(f.actors()));
  }

  @Test
  void what_is_said_of_the_speaker_does_not_take_his_words() {
    assertThat(
            actors(
                "قال سالم حداد، خبير العلاقات الدولية، إن الأزمة الحالية ستطول بسبب غياب الثقة بين الأطراف.",
                EventType.STATEMENT))
        .containsExactly("سالم حداد");
  }

  @Test
  void who_speaks_demands_where_what_he_speaks_of_cannot() {
    assertThat(
            actors(
                "شدد وزير الداخلية سامر الحلبي على أن التهريب يعد تهديدا لأمن بلاده، مطالبا بمعاقبة المهربين.",
                EventType.DEMAND))
        .containsExactly("سامر الحلبي");
  }

  @Test
  void what_somebody_wishes_did_not_happen() {
    assertThat(TestPipeline.facts("عبر رئيس الحكومة عن أمنيته بفتح الحدود بين البلدين.").facts())
        .noneMatch(f -> f.type() == EventType.CONCESSION);
  }

  @Test
  void what_is_told_aside_in_a_quotation_is_the_speakers() {
    ArticleFacts facts = TestPipeline.facts(
        "قال النائب إيلي سمعان: \"الحكومة التي تطالب بضبط الحدود لا تشوه سمعة الجيش\".");
    assertThat(facts.facts().stream().filter(f -> f.type() == EventType.DEMAND))
        .isNotEmpty().allMatch(f -> !f.sources().isEmpty());
  }

  @Test
  void the_agency_that_tells_it_is_not_condemned() {
    assertThat(
            TestPipeline.facts("نددت وزارة الخارجية، في بيان، بالهجوم على السفارة، بحسب وكالة الأنباء القطرية.")
                .facts().stream().filter(f -> f.type() == EventType.CONDEMNATION))
        .isNotEmpty().allMatch(f -> f.recipients().isEmpty());
  }

  @Test
  void words_about_a_known_event_are_a_statement() {
    assertThat(
            actors(
                "أوضح الخبير سامي داود أن زيارة الرئيس الفرنسي إلى بغداد تعكس عمق العلاقات.",
                EventType.STATEMENT))
        .containsExactly("سامي داود");
  }

  @Test
  void a_visit_that_is_named_again_stays_planned() {
    assertThat(
            TestPipeline.facts(
                    "يصل الرئيس الصيني شي جين بينغ غدا إلى الرياض في زيارة للسعودية.\n"
                        + "وتناولت الصحف زيارة الرئيس الصيني إلى السعودية باهتمام كبير.")
                .facts().stream().filter(f -> f.type() == EventType.VISIT))
        .hasSize(1);
  }

  @Test
  void who_points_at_something_is_no_marshal() {
    assertThat(
            actors("قالت الصحيفة إن الحكومة أدت اليمين أمام الرئيس، مشيرة إلى أن الرئيس طالبها بحل الأزمة.",
                EventType.DEMAND))
        .doesNotContain("مشيرة");
  }

  @Test
  void what_is_called_a_name_is_no_demand() {
    assertThat(TestPipeline.facts("قرب الحدود بلدة تدعى القصر وشاب يدعى خالد قال إنه رأى كل شيء.").facts())
        .noneMatch(f -> f.type() == EventType.DEMAND);
  }

  @Test
  void a_vote_that_nobody_holds_hides_no_statement() {
    assertThat(
            actors(
                "رأى رئيس الكتلة ماجد سليمان أن سحب الثقة من الوزير ليس حلا للأزمة.",
                EventType.STATEMENT))
        .containsExactly("ماجد سليمان");
  }

  @Test
  void the_head_of_a_party_is_not_the_president() {
    assertThat(
            actors(
                "قال رئيس حزب السعادة التركي إن الاقتراع المقبل سيكون صعبا.\n"
                    + "وكان الرئيس التركي رجب طيب أردوغان زار إزمير.",
                EventType.STATEMENT))
        .doesNotContain("رجب طيب أردوغان");
  }

  @Test
  void a_demand_may_be_for_the_holding_of_a_session() {
    assertThat(
            actors("انتقد نواب المعارضة أداء الحكومة، مطالبين بعقد جلسة خاصة.", EventType.DEMAND))
        .isNotEmpty();
  }

  @Test
  void what_a_president_dissolves_after_a_session_of_others_is_dissolved_by_him() {
    assertThat(
            actors("أعلن الرئيس التونسي قيس سعيد حل البرلمان بعد جلسة افتراضية للنواب.", EventType.VOTE))
        .containsExactly("قيس سعيد");
  }

  @Test
  void who_did_what_is_called_a_name_is_condemned() {
    ArticleFacts facts =
        TestPipeline.facts("استهجنت الحكومة الليبية ما وصفته بالحملة التي شنتها حركة النهضة ضدها.");
    assertThat(facts.facts())
        .anyMatch(f -> f.type() == EventType.CONDEMNATION && !f.recipients().isEmpty());
  }

  @Test
  void who_makes_words_public_is_who_judges_and_demands_in_them() {
    assertThat(actors("أصدر حزب الأمة بيانا أدان فيه الهجوم على المطار.", EventType.CONDEMNATION)).containsExactly("حزب الأمة");
    assertThat(actors("أصدرت نقابة المحامين تقريرا دعت فيه الحكومة إلى الإفراج عن الموقوفين.", EventType.DEMAND))
        .containsExactly("نقابة المحامين");
    assertThat(actors("أصدر مجلس التعاون الخليجي بيانا يستنكر فيه القصف الإسرائيلي.", EventType.CONDEMNATION))
        .containsExactly("مجلس التعاون الخليجي");
    assertThat(actors("نشرت الصحيفة مقالا انتقد فيه النائب وليد الخوري سياسة الحكومة.", EventType.CONDEMNATION))
        .containsExactly("وليد الخوري");
  }

  @Test
  void a_noun_of_judging_behind_a_verb_that_says_little_is_its_object_and_no_purpose() {
    assertThat(actors("قدمت باريس احتجاجا رسميا إلى السلطات التركية.", EventType.CONDEMNATION)).hasSize(1);
    assertThat(actors("رفع المتظاهرون أعلاما احتجاجا على القرار.", EventType.CONDEMNATION)).isEmpty();
  }

  @Test
  void what_the_body_that_a_speaker_calls_his_own_will_do_is_promised() {
    assertThat(
            TestPipeline.facts("قال رئيس الوزراء الأردني بشر الخصاونة إن حكومته ستواصل توسيع المدارس.")
                .facts())
        .anyMatch(f -> f.type() == EventType.PLEDGE);
  }

  @Test
  void a_comma_behind_the_subject_of_anna_does_not_give_its_verb_to_who_speaks() {
    String text = "وأوضح السفير علي العايد، الناطق باسم الحكومة، بأن الدكتور بشر الخصاونة، وصل إلى الدوحة في زيارة رسمية.";
    assertThat(actors(text, EventType.VISIT)).containsExactly("بشر الخصاونة");
    assertThat(TestPipeline.facts(text).facts()).noneMatch(f -> f.type() == EventType.STATEMENT);
    assertThat(actors("وقال الوزير إن الأمر واضح، ودعا إلى الحوار مع سوريا.", EventType.DEMAND)).hasSize(1);
  }

  @Test
  void behind_a_rank_two_words_are_a_name_whatever_else_they_mean() { // ساهر: wakeful; الحربي: the military
    assertThat(TestPipeline.facts("وأوضح الناطق الإعلامي لحرس الحدود العقيد ساهر الحربي أن الدوريات أوقفت المهربين.").entities())
        .anyMatch(e -> e.name().equals("ساهر الحربي"));
  }
}
