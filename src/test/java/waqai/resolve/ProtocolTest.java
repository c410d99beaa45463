package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waqai.app.TestPipeline;
import waqai.fact.ArticleFacts;
import waqai.fact.Entity;

/** Receptions, calls, letters and aid in the prose of state agencies: who takes part. */
class ProtocolTest {
  private static List<String> facts(String text) {
    ArticleFacts facts = TestPipeline.facts(text);
    Map<String, Entity> entities =
        facts.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    Function<List<String>, String> names =
        ids -> ids.stream().map(id -> entities.get(id).name()).collect(Collectors.joining(" + "));
    return facts.facts().stream()
        .map(f -> f.type().code() + " " + names.apply(f.actors()) + " > " + names.apply(f.recipients()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // the host, his posts, a time, a place between commas: then the guest
    "استقبل معالي رئيس مجلس النواب أحمد الصفدي، اليوم الثلاثاء، في مكتبه بدار المجلس، سفير مملكة النرويج لدى المملكة إسبن ليندبيك."
        + " | Meeting أحمد الصفدي + إسبن ليندبيك > ",
    "عقد صاحب السمو الملكي الأمير عبدالعزيز بن سلمان بن عبدالعزيز آل سعود، وزير الطاقة رئيس مجلس الإدارة، ظهر اليوم الأحد، مباحثات رسمية مع وزير الطاقة الأميركي كريس رايت."
        + " | Negotiation عبدالعزيز بن سلمان بن عبدالعزيز آل سعود + كريس رايت > ",
    "أجرى معالي الشيخ محمد بن عبدالرحمن آل ثاني، رئيس مجلس الوزراء وزير الخارجية، اليوم الأحد، اتصالا هاتفيا مع وزير خارجية الهند سوبرامانيام جايشانكار."
        + " | Call محمد بن عبدالرحمن آل ثاني + سوبرامانيام جايشانكار > ",
    // a blessing between marks is passed over, a brother is who is named behind him
    "بعث السلطان هيثم بن طارق \u0640 حفظه الله ورعاه \u0640 رسالة خطية لأخيه صاحب السمو الشيخ مشعل الأحمد أمير دولة الكويت."
        + " | Call هيثم بن طارق > مشعل الأحمد",
    // those abroad are part of the post; who heads a delegation takes part
    "استقبل رئيس الجمهورية قيس سعيد، أمس، بقصر قرطاج، وزير الشؤون الخارجية والتونسيين بالخارج محمد علي النفطي."
        + " | Meeting قيس سعيد + محمد علي النفطي > ",
    "استقبل رئيس الجمهورية عبد المجيد تبون، اليوم الاثنين، وفدا عن الكونغرس الأمريكي برئاسة السيناتور جيمس إنهوف."
        + " | Meeting عبد المجيد تبون + وفدا + جيمس إنهوف > ",
    "وكان الرئيس العراقي عبد اللطيف رشيد قد التقى، على هامش القمة، نظيره المصري عبد الفتاح السيسي."
        + " | Meeting عبد اللطيف رشيد + عبد الفتاح السيسي > ",
    "جرى اتصال هاتفي بين الشيخ عبدالله بن زايد آل نهيان، نائب رئيس مجلس الوزراء وزير الخارجية، وأنتوني بلينكن، وزير خارجية الولايات المتحدة."
        + " | Call عبدالله بن زايد آل نهيان + أنتوني بلينكن > ",
    // a ruler, a counterpart by their words alone; an honour is of the gender of who bears it
    "بعث الملك محمد السادس برقية إلى الرئيس السنغالي ماكي سال. وأعرب الملك عن أحر التعازي للرئيس السنغالي. | Praise محمد السادس > ماكي سال",
    "تلقى جلالة الملك عبدالله الثاني اتصالا من جلالة الملك فيليب، ملك مملكة بلجيكا. وأعرب جلالة الملك عن تقديره لجلالة الملك فيليب. | Praise الملك عبدالله الثاني > فيليب",
    "التقى الرئيس بشار الأسد نظيره الإيراني إبراهيم رئيسي في دمشق. وأشاد الرئيس الإيراني بصمود سوريا. | Praise إبراهيم رئيسي > سوريا",
    "استقبل الشيخ تميم بن حمد آل ثاني، أمير دولة قطر، الوزير فؤاد حسين. وأشاد أمير قطر بدور العراق. | Praise تميم بن حمد آل ثاني > العراق",
    "أعرب الرئيس الفرنسي للرئيس الجزائري عن شكره. | Praise الرئيس الفرنسي > الرئيس الجزائري",
    // talks for which somebody comes are his
    "وصل وزير الخارجية السوري وليد المعلم إلى طهران لإجراء محادثات مع المسؤولين الإيرانيين. | Negotiation وليد المعلم + المسؤولين الإيرانيين > ",
  })
  void reads_the_order_of_words_where_posts_and_times_stand_between(String text, String fact) {
    assertThat(Told.facts(text)).anyMatch(f -> f.strip().equals(fact.strip()));
  }

  @ParameterizedTest
  @CsvSource({
    "جرى خلال اللقاء بحث سبل تعزيز التعاون بين الأردن وقطر.",
    "تناول اللقاء علاقات الصداقة والتعاون بين عمان والهند.",
  })
  void tells_no_cooperation_that_is_only_spoken_of(String text) {
    assertThat(Told.facts(text)).noneMatch(f -> f.startsWith("Cooperation"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // who attended a meeting that was told before takes part in it
    "استقبل الرئيس السوري بشار الأسد وزير الخارجية العماني يوسف بن علوي. وجرى خلال اللقاء بحث العلاقات بين البلدين. حضر اللقاء وليد المعلم وزير الخارجية، وفيصل المقداد نائب وزير الخارجية."
        + " | Meeting بشار الأسد + يوسف بن علوي + وليد المعلم + فيصل المقداد > ",
    "التقى وزير الخارجية الكويتي سالم الصباح في نيويورك نظيره العراقي فؤاد حسين. وحضر اللقاء سفير الكويت لدى واشنطن جاسم البديوي."
        + " | Meeting سالم الصباح + فؤاد حسين + جاسم البديوي > ",
    // the titles of the host are not whom he receives; who is present comes along
    "استقبل صاحب السمو الشيخ محمد بن زايد آل نهيان رئيس الدولة، حفظه الله، اليوم في قصر الشاطئ معالي إسماعيل عمر جيله رئيس جمهورية جيبوتي، بحضور سمو الشيخ منصور بن زايد آل نهيان نائب رئيس مجلس الوزراء."
        + " | Meeting محمد بن زايد آل نهيان + إسماعيل عمر جيله + منصور بن زايد آل نهيان > ",
    "عقدت اللجنة العسكرية المشتركة الليبية اجتماعا في سرت بحضور رئيس بعثة الأمم المتحدة عبد الله باتيلي."
        + " | Meeting اللجنة العسكرية المشتركة الليبية + عبد الله باتيلي > ",
    // a noun after a name is no part of it
    "عقد الملك عبد الله الثاني والرئيس محمود عباس اجتماعا في عمان."
        + " | Meeting عبد الله الثاني + محمود عباس > ",
    "أجرى وزير الخارجية المصري سامح شكري اتصالين هاتفيين مع نظيره الأردني أيمن الصفدي ووزير الخارجية السعودي فيصل بن فرحان."
        + " | Call سامح شكري + أيمن الصفدي + فيصل بن فرحان > ",
    // a carrier with relief on board: who sends it, for whom
    "وصلت إلى مطار بورتسودان طائرة مساعدات قطرية تحمل 40 طنا من المواد الغذائية والطبية. | Aid قطر > ",
    "رست في ميناء عدن سفينة تحمل مساعدات غذائية من برنامج الأغذية العالمي. | Aid برنامج الأغذية العالمي > ",
    "أرسلت الجزائر أربع طائرات محملة بالمساعدات إلى ليبيا. | Aid الجزائر > ليبيا",
    "تلقى السودان مساعدات طبية من الصين لمواجهة الوباء. | Aid الصين > السودان",
    // who signed for each side; who came along in a clause of its own; an invitation to somebody for something
    "وقع الاتفاقية عن الجانب الأردني وزير النقل وسام التهتموني وعن الجانب السعودي وزير النقل صالح الجاسر."
        + " | Agreement وسام التهتموني + صالح الجاسر > ",
    "وقال بيان للرئاسة إن الرئيس عبد الفتاح السيسي استقبل رئيس جنوب السودان سلفا كير، وذلك بحضور وزير الخارجية سامح شكري واللواء عباس كامل رئيس المخابرات العامة."
        + " | Meeting عبد الفتاح السيسي + سلفا كير + سامح شكري + عباس كامل > ",
    "وجه العاهل السعودي الملك عبد الله دعوة للرئيس العراقي جلال الطالباني لحضور القمة. | Demand عبد الله > جلال الطالباني",
    // the side told before the verb; a surname that is an origin as well; the title of a king alone
    "استقبل رئيس مجلس الوزراء محمد شياع السوداني سفراء الدول الشقيقة. كما استقبل السوداني سفير الكويت طارق الفرج."
        + " | Meeting محمد شياع السوداني + طارق الفرج > ",
    "استقبل أمير قطر الشيخ تميم بن حمد وزير الخارجية الأردني أيمن الصفدي. ومن الجانب الأردني، حضر السفير زيد اللوزي."
        + " | Meeting الشيخ تميم بن حمد + أيمن الصفدي + زيد اللوزي > ",
    // who received him at the airport; the parser takes the first of them into the place
    "وصل إلى الدوحة أمس الرئيس الرواندي بول كاغامي، وكان في استقباله بمطار حمد الدولي وزير المواصلات جاسم السليطي."
        + " | Meeting بول كاغامي + جاسم السليطي > ",
    // a town before the person who goes there
    "غادر مسقط صباح أمس وزير الخارجية اليمني خالد اليماني بعد زيارة للبلاد. | Visit خالد اليماني > سلطنة عمان",
    "زار عمان أمس وزير الخارجية الهولندي ستيف بلوك والتقى الملك عبد الله الثاني. | Meeting ستيف بلوك + عبد الله الثاني > ",
    // the address before a post; the post behind a name that has none yet
    "استقبل حضرة صاحب السمو أمير البلاد الشيخ صباح الأحمد الجابر الصباح حفظه الله بقصر السيف صباح اليوم سمو ولي العهد الشيخ نواف الأحمد الجابر الصباح."
        + " | Meeting صباح الأحمد الجابر الصباح + نواف الأحمد الجابر الصباح > ",
    // a decree is told by what it holds, and is the deed of who issues it
    "أصدر الملك حمد بن عيسى آل خليفة مرسوما ملكيا يقضي بتعيين وائل المبارك سفيرا في نيودلهي. | Appointment حمد بن عيسى آل خليفة > وائل المبارك",
    "أصدر الرئيس اليمني رشاد العليمي قرارا بإعفاء المحافظ حامد الكثيري من منصبه. | Dismissal رشاد العليمي > حامد الكثيري",
    "أدى اليمين الدستورية أمام الرئيس اليوم الوزراء الجدد. | Appointment  > الوزراء الجدد",
    // so many tons of it; for whom, told by what it does for them
    "سلمت دولة الإمارات 30 طنا من المساعدات الطبية إلى موريتانيا. | Aid دولة الإمارات > موريتانيا",
    "قدمت النرويج 8 ملايين دولار لدعم اللاجئين السوريين. | Aid النرويج > اللاجئين السوريين",
    // the brother is who is named behind the word; a king alone by his honour; the head of the cabinet by either name
    "بعث السلطان هيثم بن طارق برقية إلى أخيه الملك محمد السادس. | Call هيثم بن طارق > محمد السادس",
    "استقبل صاحب السمو الشيخ تميم بن حمد اليوم وزير الدفاع الفرنسي سيباستيان لوكورنو. ورحب سموه بزيارة الوزير. | Praise الشيخ تميم بن حمد > سيباستيان لوكورنو",
    "عاد رئيس مجلس الوزراء اليمني سالم الربيعي من باريس بعد لقاء الرئيس الفرنسي. وأشاد رئيس الوزراء اليمني بدعم الاتحاد الأوروبي. | Praise سالم الربيعي > الاتحاد الأوروبي",
    // a town after ب is where; who came to meet him; whom he received, told by pronouns
    "التقى رئيس الوزراء اليمني سالم الربيعي أمس بصنعاء وزير الخارجية الروسي سيرغي لافروف. | Meeting سالم الربيعي + سيرغي لافروف > ",
    "وصل الملك عبد الله الثاني إلى الدوحة أمس. وكان في مقدمة مستقبليه الشيخ تميم بن حمد ووزير المالية علي العمادي. | Meeting عبد الله الثاني + تميم بن حمد + علي العمادي > ",
    "سلم الدعوة السفير نايف الحمدان خلال استقبال الوزير سالم الربيعي له أمس. | Meeting سالم الربيعي + نايف الحمدان > ",
    // what is announced as one's own deed; whose aircraft it is
    "أعلن الجيش السوداني إسقاط طائرة مسيرة تابعة لقوات الدعم السريع في الفاشر. | Attack الجيش السوداني > قوات الدعم السريع",
    "أعلن الحوثيون، اليوم السبت، إسقاط طائرة أميركية فوق مأرب. | Attack الحوثيون > الولايات المتحدة",
    // courts: for how long is not whom; who presides comes before the accused
    "قضت محكمة جنايات الإسكندرية بسجن تسعة متهمين لمدد تتراوح بين عام وثلاثة أعوام. | Conviction محكمة جنايات الإسكندرية > تسعة متهمين",
    "عاقبت محكمة الجنايات برئاسة القاضي سمير حداد خمسة متهمين بالسجن المؤبد. | Conviction محكمة الجنايات > خمسة متهمين",
    "أحالت النيابة العامة ستة موظفين للمحاكمة بتهمة الرشوة. | Investigation النيابة العامة > ستة موظفين",
    // whose judgement a ministry tells; of two idioms the first
    "أعربت وزارة الخارجية القطرية عن إدانة واستنكار دولة قطر للهجوم على المطار. | Condemnation دولة قطر > ",
    "أكد مصدر مسؤول بوزارة الخارجية وقوف دولة الكويت إلى جانب جمهورية السودان وتأييدها في كل ما تتخذه من إجراءات. | Praise دولة الكويت > جمهورية السودان",
    "أصدر العاهل المغربي، الملك محمد السادس، أمرا ملكيا بإنشاء هيئة جديدة. | Vote الملك محمد السادس > ",
  })
  void tells_who_takes_part(String text, String expected) {
    assertThat(facts(text)).anyMatch(f -> f.strip().equals(expected.strip()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "وجه بذلك خادم الحرمين الشريفين الملك فهد بن عبدالعزيز آل سعود، وصاحب السمو الملكي الأمير سعود بن سلمان بن عبدالعزيز آل سعود ولي العهد رئيس مجلس الوزراء. | سعود بن سلمان بن عبدالعزيز آل سعود | 2",
    "التقى الأمير فيصل بن فرحان بن عبدالله، وزير الخارجية، نظيره الغاني كوامي كوارتي. | فيصل بن فرحان بن عبدالله | 1",
  })
  void reads_a_princely_name_to_its_end_with_all_its_posts(String text, String name, int posts) {
    assertThat(facts(text)).filteredOn(f -> f.startsWith("Position " + name + " ")).hasSize(posts);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "وأعرب الوزير عن خالص التعازي إلى أسر الضحايا وتمنياته للمصابين بالشفاء العاجل. | Arrest",
    "وتجمع البلدين علاقات أخوية تجمع الكويت بالبحرين. | Meeting",
    "وأكد المتحدث أن الوزير حرص على نقل تحيات الرئيس. | Pledge",
  })
  void tells_nothing_that_is_not_there(String text, String type) {
    assertThat(facts(text)).noneMatch(f -> f.startsWith(type));
  }
}
