package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.actors;
import static waqai.app.TestPipeline.places;
import static waqai.app.TestPipeline.told;

import org.junit.jupiter.api.Test;
import waqai.fact.EventType;

/** Marches, votes, courts and waves of arrests. */
class BallotsAndCampaignsTest {
  @Test
  void aVerbOfVotingBehindAndIsNoVoice() {
    assertThat(told("عقد مجلس النواب اللبناني جلسة عامة الثلاثاء وصوت على مشروع قانون العفو العام.", EventType.VOTE))
        .containsExactly("[مجلس النواب اللبناني] -> []");
    assertThat(told("علا صوت المعارضة على صوت الحكومة في الجلسة.", EventType.VOTE)).isEmpty();
  }

  @Test
  void aBillThatGetsSupportIsVotedOn() {
    assertThat(told("ونال الاتفاق موافقة الكونغرس الأمريكي الأربعاء.", EventType.VOTE)).containsExactly("[الكونغرس الأمريكي] -> []");
    assertThat(told("نال الطالب موافقة والده على السفر.", EventType.VOTE)).isEmpty();
  }

  @Test
  void whatACourtHoldsIsItsDecision() {
    assertThat(told("ورأت محكمة العدل الأوروبية أن الاتفاق لا يسري على إقليم الصحراء الغربية.", EventType.VOTE)).hasSize(1);
    assertThat(told("ورأت الصحيفة أن الاتفاق لا يسري على الإقليم.", EventType.VOTE)).isEmpty();
  }

  @Test
  void aCampaignOfArrestsReachesPeople() {
    assertThat(told("ونفذت الشرطة التركية حملة اعتقالات واسعة شملت صحفيين ومحامين في ديار بكر.", EventType.ARREST))
        .containsExactly("[الشرطة التركية] -> [صحفيين, محامين]");
    assertThat(told("شنت قوات الاحتلال الإسرائيلي فجر الأحد حملة اعتقالات في الضفة الغربية طالت 23 فلسطينيا.", EventType.ARREST))
        .singleElement().asString().endsWith("فلسطينيا]");
    assertThat(told("شنت السلطات الإيرانية موجة اعتقالات استهدفت صحفيين في طهران.", EventType.ARREST))
        .containsExactly("[السلطات الإيرانية] -> [صحفيين]");
  }

  @Test
  void peopleGoOutToProtest() {
    assertThat(told("خرج آلاف المغاربة للتنديد بالتطبيع في الرباط والدار البيضاء.", EventType.PROTEST)).hasSize(1);
    assertThat(told("نظمت أحزاب المعارضة الجورجية تجمعا حاشدا أمام مبنى البرلمان في تبليسي.", EventType.PROTEST)).hasSize(1);
    assertThat(told("خرج الوزير من الاجتماع للإدلاء بتصريح.", EventType.PROTEST)).isEmpty();
  }

  @Test
  void aPronounIsDescribedByNothing() {
    assertThat(told("أصيب عشرات المصلين في هجوم نفذه انتحاري في مسجد بكابل.", EventType.ATTACK)).singleElement().asString().startsWith("[انتحاري]");
  }

  @Test
  void sentencesOnForeignersAreNotTheirCountrys() {
    assertThat(told("ونددت المنظمة بالأحكام الصادرة بحق الناشطات السعوديات.", EventType.CONVICTION)).containsExactly("[] -> [الناشطات السعوديات]");
  }

  @Test
  void whoBecomesAHolderOfAPostIsAppointed() {
    assertThat(told("وأصبح عبد الفتاح البرهان قائدا للجيش السوداني بعد الإطاحة بالبشير.", EventType.APPOINTMENT)).hasSize(1);
    assertThat(told("أصبح الجيش قوة كبيرة في المنطقة.", EventType.APPOINTMENT)).isEmpty();
  }

  @Test
  void a_post_that_is_yet_to_be_filled_is_nobody_elected() {
    assertThat(actors("رأى النائب أن تعطيل جلسات انتخاب الرئيس جريمة.", EventType.ELECTION)).isEmpty();
    assertThat(actors("جاء انتخاب الرئيس الأميركي جو بايدن بعد أزمة.", EventType.ELECTION)).containsExactly("جو بايدن");
  }

  @Test
  void where_a_protest_stands_is_nobody_against_whom_it_goes() {
    assertThat(told("اعتصم موظفون أمام مبنى وزارة المالية احتجاجا على تأخر الرواتب.", EventType.PROTEST)).containsExactly("[موظفون] -> []");
    assertThat(told("تظاهر آلاف ضد الحكومة في تونس.", EventType.PROTEST)).containsExactly("[آلاف] -> [الحكومة]");
  }

  @Test
  void what_troops_leave_is_where_they_were() {
    assertThat(told("سحبت فرنسا قواتها من مالي.", EventType.WITHDRAWAL)).containsExactly("[فرنسا] -> []");
    assertThat(places("سحبت فرنسا قواتها من مالي.", EventType.WITHDRAWAL)).containsExactly("مالي");
    assertThat(told("انسحبت الولايات المتحدة من منظمة اليونسكو.", EventType.WITHDRAWAL)).containsExactly("[الولايات المتحدة] -> [منظمة اليونسكو]");
  }
}
