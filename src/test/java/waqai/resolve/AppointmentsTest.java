package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waqai.app.TestPipeline;
import waqai.fact.EventType;

/** Who appoints, dismisses, elects and trusts whom, in sentences as agencies write them. */
class AppointmentsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // a decree and what it decides
    "أمضى الرئيس مرسوما رئاسيا أنهى بموجبه مهام الوزير الأول سمير بلحاج. | Dismissal الرئيس > سمير بلحاج",
    "قرر الرئيس نبيل كرم إعفاء كل من وزير الاقتصاد والمالية، ووزير العدل من مهامهم."
        + " | Dismissal نبيل كرم > وزير الاقتصاد والمالية + وزير العدل",
    // who becomes something between the body and the post, or behind a title
    "انتخب المؤتمر الخامس لحزب العمل ماجد الطيب أمينا عاما. | Election ماجد الطيب > ",
    "كلف الرئيس التونسي علي بن مراد بتسيير وزارة الصحة. | Appointment الرئيس التونسي > علي بن مراد",
    "نال حزب الوئام عشرة مقاعد في البرلمان. | Election حزب الوئام > ",
    // whose trust it is
    "نالت الحكومة الكويتية ثقة مجلس النواب بأغلبية 90 صوتا. | Vote مجلس النواب > الحكومة الكويتية",
    "وافق مجلس الشورى في جلسته العادية التي عقدها أمس الاثنين على تعديل نظام المرور. | Vote مجلس الشورى > ",
    // several who are put into posts one after the other, one put in another's place
    "قرر رئيس الوزراء تعيين سامي المراكشي مديرا للديوان، وهدى الفاسي مستشارة للشؤون القانونية، وعمر بنعلي ناطقا باسم الحكومة."
        + " | Appointment رئيس الوزراء > سامي المراكشي + هدى الفاسي + عمر بنعلي",
    "أقال الرئيس وزير الداخلية، وعين خلفا له اللواء سامي الفاضل. | Appointment الرئيس > سامي الفاضل",
    "أقال الرئيس التونسي سمير كرم مدير جهاز الأمن العام وقائد الحرس الرئاسي ومحافظ الأنبار."
        + " | Dismissal سمير كرم > مدير جهاز الأمن العام + قائد الحرس الرئاسي + محافظ الأنبار",
    "وكان الوزير الأول سمير كرم، قد عزل مدير الأمن هشام بنعلي. | Dismissal سمير كرم > هشام بنعلي",
    "أعلن الرئيس سمير كرم إقالة وزير الدفاع مارك هيل، وتعيين مدير المركز الوطني وليد الراجي قائما بأعماله. | Appointment سمير كرم > وليد الراجي",
    "أعلن الرئيس سمير كرم إقالته لوزير الدفاع مارك هيل. | Dismissal سمير كرم > مارك هيل",
    // who goes, whatever he goes from; who stands, leads and is many
    "قدم نواب حزب الوئام استقالاتهم من البرلمان. | Resignation نواب حزب الوئام > ",
    "أعلن النائب سامي الراوي، اليوم، ترشحه لرئاسة البلدية. | Election سامي الراوي > ",
    "نال المرشح سامي الراوي 37 بالمئة من الأصوات. | Election سامي الراوي > ",
    "تظاهر عشرات الآلاف في العاصمة صنعاء في مسيرة حاشدة. | Protest عشرات الآلاف > ",
    // a post whose holders are named behind it; whom tear gas is to disperse
    "قدّم النواب سامر السويط وبدر الداهوم وخالد العتيبي استجواباً إلى رئيس مجلس الوزراء."
        + " | Investigation سامر السويط + بدر الداهوم + خالد العتيبي > رئيس مجلس الوزراء",
    "أطلقت الشرطة الغاز المسيل للدموع لتفريق متظاهرين في الخرطوم. | Attack الشرطة > متظاهرين"
  })
  void who_puts_whom_into_office(String text, String expected) {
    assertThat(Told.facts(text).stream().map(String::strip)).contains(expected.strip());
  }

  @Test
  void members_who_are_counted_cast_no_vote_of_their_own() {
    List<String> told = Told.facts("منح البرلمان الثقة للحكومة الجديدة. وصوت 61 نائبا لصالح الحكومة فيما عارضها 59 نائبا.");
    assertThat(told).noneMatch(f -> f.contains("نائبا"));
  }

  @Test
  void an_appointment_that_ends_is_none() {
    assertThat(TestPipeline.facts("تم إنهاء تكليف سعد آدم بابكر من مهام والي الولاية.").facts())
        .noneMatch(f -> f.type() == EventType.APPOINTMENT);
  }
}
