package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.actors;
import static waqai.app.TestPipeline.recipients;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Deeds that a participle tells of the noun before it, meetings that speak as bodies do, and needs that are demands. */
class AttributesAndMeetingsTest {
  @Test
  void what_the_noun_before_a_participle_does() {
    assertThat(actors("هدد البرلمان جماعة فجر ليبيا المسيطرة على العاصمة طرابلس.", EventType.CAPTURE)).containsExactly("جماعة فجر ليبيا");
    assertThat(actors("حذر الوزير من دعم الحوثيين المسيطرين على الحديدة منذ سنوات.", EventType.CAPTURE)).containsExactly("الحوثيين");
    assertThat(actors("وصل الأسير الفلسطيني خليل العواودة المضرب عن الطعام منذ ثمانين يوما إلى المستشفى.", EventType.PROTEST)).containsExactly("خليل العواودة");
    assertThat(recipients("أعلنت واشنطن أن الطيار المحتجز في كوريا الشمالية بصحة جيدة.", EventType.ARREST)).containsExactly("الطيار المحتجز");
  }

  @Test
  void nothing_by_what_cannot_act() {
    assertThat(actors("هو الموقع المسيطر على التلة.", EventType.CAPTURE)).isEmpty();
    assertThat(actors("التقى الوفد المعتصمين في ساحة التحرير.", EventType.PROTEST)).doesNotContain("الوفد");
  }

  @Test
  void a_meeting_that_calls_on_somebody_or_decides() {
    assertThat(actors("ودعا الاجتماع الوزاري العربي إسرائيل إلى وقف الاستيطان.", EventType.DEMAND)).containsExactly("الاجتماع الوزاري العربي");
    assertThat(actors("دعت قمة جدة إلى وقف القتال في السودان.", EventType.DEMAND)).containsExactly("قمة جدة");
    assertThat(actors("أشار إلى مبادرة السلام التي صادقت عليها القمة العربية في بيروت.", EventType.VOTE)).containsExactly("القمة العربية");
    assertThat(actors("رفض الوزير الاجتماع بالسفير.", EventType.REJECTION)).containsExactly("الوزير");
  }

  @Test
  void a_need_that_the_speaker_tells_as_everybodys() {
    assertThat(actors("قال المبعوث إن هناك حاجة لوقف القتال فورا.", EventType.DEMAND)).containsExactly("المبعوث");
    assertThat(actors("قال الوزير إنه ليست هناك حاجة لقوات أجنبية.", EventType.DEMAND)).isEmpty();
    assertThat(actors("قالت المنظمة إن ملايين اليمنيين بحاجة إلى مساعدات.", EventType.DEMAND)).isEmpty();
  }

  @Test
  void a_refusal_that_is_affirmed_behind_an_insertion() {
    assertThat(actors("أكد وزير الخارجية السوداني، خلال اجتماعه مع غوتيريش، رفض السودان لقرار مجلس الأمن.", EventType.REJECTION)).containsExactly("السودان");
  }

  @Test
  void who_attends_a_meeting_or_stays_away_behind_it() {
    assertThat(actors("قاطعت الانتخابات أحزاب المعارضة الرئيسية.", EventType.REJECTION)).containsExactly("أحزاب المعارضة الرئيسية");
    assertThat(actors("ترأس الاجتماع رئيس الوزراء نواف سلام.", EventType.MEETING)).containsExactly("نواف سلام");
  }

  @Test
  void what_two_have_done() {
    assertThat(actors("قال الناطق إن مصر والسودان توصلا إلى اتفاق بشأن السد.", EventType.AGREEMENT)).containsExactly("مصر", "السودان");
    assertThat(actors("روسيا وأوكرانيا تبادلا مئات الأسرى.", EventType.RELEASE)).containsExactly("روسيا", "أوكرانيا");
  }
}
