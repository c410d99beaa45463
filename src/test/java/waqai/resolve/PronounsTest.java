package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the pronouns on verbs, prepositions and nouns stand for. */
class PronounsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // a verb with its object that looks like a noun with its owner
    "أمضى المعتصمون ليلتهم في الساحة. وأبعدتهم الشرطة إلى خارج المدينة. | Restriction الشرطة > المعتصمون",
    "ما زال الجيش الإثيوبي في الإقليم، حيث حاربته حركة الشباب الصومالية. | Attack حركة الشباب الصومالية > الجيش الإثيوبي",
    "تأخر العمال في الحضور، لكن الرئيس الكيني وليام روتو حضهم على الصبر. | Demand وليام روتو > العمال",
    // a clause joined with قد behind a time
    "يواجه الصحفي اللبناني كريم البستاني ضغوطا منذ أسابيع، وقد أوقفه مسلحون قرب منزله."
        + " | Arrest مسلحون > كريم البستاني",
    // somebody who is no subject of the sentence before, when no other fits
    "وصلت النائبة ليلى الحداد إلى مقر حزب العدالة والتنمية. واتهمته وزيرة العدل بالتقصير."
        + " | Accusation وزيرة العدل > حزب العدالة والتنمية",
    "بحث مجلس الأمن أمس ملف إيران. وفرض عقوبات جديدة عليها. | Sanction مجلس الأمن > إيران",
    // nobody who stands in the clause of the same verb
    "غاب كريم البستاني عن الجلسة، وقد اعتدى أفراد من الجيش اللبناني عليه. | Attack الجيش اللبناني > كريم البستاني",
    // the people of him who is not told again; whose deed it is that is welcomed, no subject by the form of the verb
    "وزار رئيس حزب الأمة سامي الحداد المدينة أمس. ودعا أنصاره إلى الاعتصام. | Demand سامي الحداد > أنصاره",
    "فاز كريم البستاني برئاسة الاتحاد. ورحبت فرنسا بانتخابه. | Praise فرنسا > كريم البستاني",
    // two of whom one is an agency that tells nothing
    "أعلنت إيران والوكالة الدولية للطاقة الذرية أنهما توصلتا إلى اتفاق بشأن التفتيش. | Agreement إيران + الوكالة الدولية للطاقة الذرية > ",
    // the outcome of his talks is that of who tells it; mines do nothing
    "أطلع الملك سلمان المجلس على نتائج استقباله رئيس الوزراء اللبناني تمام سلام، ومباحثاته مع الرئيس المصري عبدالفتاح السيسي."
        + " | Meeting الملك سلمان + تمام سلام > ",
    "أطلع الملك سلمان المجلس على نتائج استقباله رئيس الوزراء اللبناني تمام سلام، ومباحثاته مع الرئيس المصري عبدالفتاح السيسي."
        + " | Negotiation الملك سلمان + عبدالفتاح السيسي > ",
    "وأكد المتحدث باسم التحالف تركي المالكي أن الميليشيات زرعت مئات الألغام في محيط المطار، متهما إياها باستخدام المدنيين دروعا بشرية."
        + " | Accusation تركي المالكي > الميليشيات",
    // what befalls a person; whom the clause beside tells, and whom a clause is opposed to
    "حل الرئيس التشادي سامي الحداد البرلمان، لكن النواب ردوا بعزله. | Dismissal النواب > سامي الحداد",
    "ينتقد القاضي سامي الحداد تدخل الحزب في عمل القضاء، لكن النائب وليد قاسم يتهمه بالانحياز. | Accusation وليد قاسم > سامي الحداد",
    // what a threat with ب needs is no object
    "تعقد اللجنة جلسة غدا. وهدد الائتلاف السوري بمقاطعتها. | Threat الائتلاف السوري > ",
  })
  void finds_whom_a_pronoun_stands_for(String text, String told) {
    assertThat(Told.facts(text)).anyMatch(f -> f.strip().equals(told.strip()));
  }
}
