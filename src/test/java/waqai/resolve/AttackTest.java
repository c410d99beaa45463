package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import waqai.app.TestPipeline;
import waqai.fact.ArticleFacts;
import waqai.fact.Entity;
import waqai.fact.EventType;

/** One attack is one fact, however often it is told, with who did it, what it hit and where. */
class AttackTest {
  private static List<String> attacks(String text) {
    ArticleFacts facts = TestPipeline.facts(text);
    Map<String, Entity> entities = Told.entities(facts);
    return facts.facts().stream()
        .filter(f -> f.type() == EventType.ATTACK || f.type() == EventType.KILLING || f.type() == EventType.CASUALTY)
        .map(f -> Told.names(f.actors(), entities) + " > " + Told.names(f.recipients(), entities) + " @ " + Told.names(f.places(), entities))
        .map(String::strip)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // a place that is hit is no place beside it
    "قصفت الطائرات الروسية مدينة جسر الشغور في ريف إدلب. | روسيا > جسر الشغور @",
    // the dead are hit, not the town in which they died
    "قتل سبعة جنود في هجوم في مدينة كركوك أمس. | > سبعة جنود @ كركوك",
    // who owns up to an attack did it
    "وقع هجوم في مدينة كيسمايو أمس. وأعلنت حركة الشباب مسؤوليتها عن الهجوم. | حركة الشباب > كيسمايو @",
    "هاجم مسلحون الجيش المالي في تمبكتو. وتبنى تنظيم القاعدة الهجوم. | تنظيم القاعدة > الجيش المالي @ تمبكتو",
    // a noun with the article tells of the attack before; so does the same toll
    "انفجرت عبوة ناسفة في مدينة الرمادي. وقال مصدر أمني إن الانفجار وقع وسط المدينة. | > الرمادي @",
    "لقي تسعة أشخاص مصرعهم في تفجير في مدينة قندهار. وقال مسؤول في الشرطة إن دراجة مفخخة انفجرت قرب السوق"
        + " مما أدى إلى مقتل تسعة أشخاص. | > تسعة أشخاص @ قندهار",
    // the doers with the article are those of before, whoever died is no other target
    "قتل ستة جنود في هجوم شنه مسلحون على ثكنة في مدينة غاو شمال مالي. وقال مصدر عسكري إن المهاجمين استهدفوا الثكنة عند الفجر."
        + " | مسلحون > ثكنة @ مدينة غاو",
    // who dies in a strike is hit, the house is where it happened
    "استشهد أربعة فلسطينيين وأصيب سبعة آخرون في قصف استهدف شقة سكنية في حي الصبرة. | > أربعة فلسطينيين @ حي الصبرة",
    // a clash has no target
    "دارت معارك عنيفة بين فصائل معارضة وبين قوات النظام السوري في مدينة درعا. | فصائل معارضة + قوات النظام السوري >  @ درعا",
    "اندلعت اشتباكات بين الجيش اللبناني ومسلحين في بلدة عرسال. وأسفرت الاشتباكات عن مقتل جنديين."
        + " | الجيش اللبناني + مسلحين >  @ عرسال",
    // what a strike brought about belongs to it
    "قصفت طائرات حربية سوقا في مدينة سراقب أمس. وأدى القصف إلى مقتل 11 مدنيا. | > 11 مدنيا @ سراقب",
    // shots at somebody who was murdered are the murder
    "اغتال مسلحون القاضي كمال منصور في مدينة درنة. وقال شهود إن المسلحين أطلقوا النار على القاضي وهو خارج من المسجد."
        + " | مسلحون > كمال منصور @ مدينة درنة",
    // many strikes told again, with what else they brought about
    "شنت مقاتلات فرنسية غارات على معسكر للمتشددين شمال مدينة كيدال. وأسفرت الغارات عن مقتل 15 مسلحا وتدمير ثلاث عربات."
        + " | فرنسا > 15 مسلحا @ كيدال",
    // in what somebody was hit; who else was
    "أصيب ثلاثة شبان بالرصاص الحي خلال مواجهات مع قوات الاحتلال في بلدة كفر قدوم. | قوات الاحتلال > ثلاثة شبان @ كفر قدوم",
    "قتل شرطيان في انفجار عبوة ناسفة في مدينة سبها. وأصيب أربعة آخرون بجروح. | > شرطيان @ مدينة سبها",
    // one man without a name, then with it
    "قتل صحفي يعمل لدى قناة محلية برصاص مجهولين في مدينة البصرة. ونددت النقابة باغتيال الصحفي هادي المهداوي."
        + " | > هادي المهداوي @",
    // who owns up to it, whatever it is called
    "تعرضت قاعدة عين الأسد غربي العراق لهجوم صاروخي. وأعلنت فصائل عراقية مسلحة مسؤوليتها عن القصف."
        + " | فصائل عراقية مسلحة > قاعدة عين الأسد @",
    "اغتال ملثمون القاضي كمال منصور بإطلاق النار على سيارته في مدينة درنة. | ملثمون > كمال منصور @ مدينة درنة",
  })
  void tells_one_attack_once(String text, String expected) {
    assertThat(attacks(text)).containsExactly(expected.strip());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // whose the arms are
    "قصفت طائرة مسيرة إسرائيلية سيارة في بلدة عيترون جنوب لبنان. | إسرائيل > سيارة @ عيترون",
    "استشهد الشاب أحمد سالم الخطيب برصاص قوات الاحتلال قرب مدينة قلقيلية. | قوات الاحتلال > أحمد سالم الخطيب @ قلقيلية",
    "قتل قيادي بارز في تنظيم القاعدة في غارة لطائرة أمريكية بدون طيار على سيارة كانت تقله. | الولايات المتحدة > قيادي بارز في تنظيم القاعدة @",
    // of two that are joined by و the second tells by whom
    "استشهد شاب فلسطيني وأصيب ثلاثة برصاص قوات الاحتلال في بلدة سلواد. | قوات الاحتلال > شاب فلسطيني @ سلواد",
    // who occupies, where the article is about Palestine
    "استشهد فتى فلسطيني برصاص الاحتلال قرب طولكرم. | إسرائيل > فتى فلسطيني @ طولكرم",
    // two countries of one deed
    "أدى القصف الأمريكي البريطاني على مدينة الحديدة إلى مقتل ثلاثة جنود. | الولايات المتحدة + بريطانيا > الحديدة @",
    "قال المرصد إن طائرات سورية وروسية استهدفت مشفى في مدينة معرة النعمان. | سوريا + روسيا > مشفى @ معرة النعمان",
    // what an adjective leads to is whose position it is
    "قتل 30 مسلحا في قصف شنه الجيش التركي على مواقع تابعة للتنظيم شمال مدينة حلب. | الجيش التركي > التنظيم @ مدينة حلب",
    // who killed attacked; a number after a sound plural counts others
    "قتل مسلحون خمسة من رجال الشرطة في هجوم على مركز أمني في البصرة. | مسلحون > مركز أمني @ البصرة",
    // whose fire it is when nobody else is told
    "قتل طفلان في القصف المدفعي لقوات النظام في بلدة سرمين. | قوات النظام > طفلان @ سرمين",
    // who does something after a clash with somebody took part in it
    "دخلت القوات العراقية المدينة بعد معارك مع مسلحي داعش. | القوات العراقية + داعش >  @",
    // several people of a body stand for it
    "قتلت القوات العراقية خمسة من عناصر داعش في عملية أمنية جنوب كركوك. | القوات العراقية > عناصر داعش @ كركوك",
    // a plural verb, a counted and an indefinite object
    "وكان مسلحون قد قتلوا الأسبوع الماضي ضابطا في الجيش اليمني برتبة عقيد في مدينة عدن. | مسلحون > ضابطا في الجيش اليمني @ مدينة عدن",
    "هاجم مسلحون حافلة في ولاية زابل وقتلوا سبعة ركاب. | مسلحون > حافلة @ ولاية زابل",
    // what condemns an attack did not do it
    "أدان الأمين العام للأمم المتحدة الهجوم الذي استهدف قافلة إنسانية في شمال دارفور. | > قافلة إنسانية @ شمال دارفور",
    // who fired what fell, who laid an ambush: the pronoun on the verb is that
    "أصيب خمسة مدنيين إثر سقوط قذيفة هاون أطلقتها قوات سوريا الديمقراطية على حي سكني. | قوات سوريا الديمقراطية > خمسة مدنيين @ حي سكني",
    "لقي ثلاثة من رجال الدرك مصرعهم في كمين نصبه إرهابيون قرب البويرة. | إرهابيون > ثلاثة من رجال الدرك @ البويرة",
    // a clause without الذي is about the indefinite noun before it
    "تصدت الدفاعات الجوية السورية لصواريخ إسرائيلية استهدفت مطار دمشق الدولي. | إسرائيل > مطار دمشق الدولي @",
    "أطلق مسلحون يستقلون دراجة نارية النار على حافلة في مدينة كويتا. | مسلحون > حافلة @ كويتا",
    "استهدفت طائرة مسيرة سيارة في بلدة الناقورة. | > سيارة @ الناقورة",
    "قال متحدث عسكري صومالي إن الجيش قتل أكثر من 30 من مقاتلي حركة الشباب في عملية جرت في إقليم هيران. | الجيش > حركة الشباب @ إقليم هيران",
    "هاجم مسلحون مجهولون دورية للجيش في منطقة ميناكا. | مسلحون مجهولون > دورية للجيش @ منطقة ميناكا",
    "كان التنظيم يخطط لشن هجمات على كنائس ومنشآت سياحية. | التنظيم > كنائس + منشآت سياحية @",
  })
  void tells_who_did_it(String text, String expected) {
    assertThat(attacks(text)).containsExactly(expected.strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "ومنذ الهجوم على القاعدة الجوية كثفت القوات الأمريكية دورياتها في المنطقة.",
    "حذرت منظمة الصحة العالمية من استمرار الهجمات على المرافق الطبية في السودان.",
    "أجرى الوزيران محادثات في عمان.\nوتناولت المحادثات أوضاع المنطقة.\nوعقدت بعدها مأدبة غداء.\n"
        + "وأضاف وزير الخارجية أيمن الصفدي أن تداعيات الحرب على اليمن خطيرة.",
  })
  void leaves_out_background_without_a_doer(String text) {
    assertThat(attacks(text)).isEmpty();
  }

  /** The words of the attack are not those of the sentence that tells of the dead. */
  @Test
  void the_dead_of_a_later_sentence_are_not_told_first() {
    assertThat(attacks("وقالت مصادر أمنية عراقية لوكالة الأنباء صباح يوم الثلاثاء في مدينة الموصل إن طائرات حربية مجهولة قصفت قرية الزاب. وقتل سبعة آخرون."))
        .containsExactly("> الزاب @");
  }

  @Test
  void the_air_force_is_none_of_the_gunmen_told_before() {
    String text = "لقي 28 شخصا مصرعهم، في هجوم شنه مسلحون ملثمون على حافلة تقل أقباطا بمحافظة المنيا.\n"
        + "وأعلن التلفزيون المصري أن القوات الجوية نفذت ست غارات على مواقع بمدينة درنة الليبية.";
    assertThat(attacks(text)).hasSize(2);
    assertThat(TestPipeline.recipients(text + "\nمن جانبه، أدان شيخ الأزهر أحمد الطيب الهجوم.", EventType.CONDEMNATION)).containsExactly("مسلحون ملثمون");
  }
}
