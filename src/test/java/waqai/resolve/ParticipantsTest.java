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
import waqai.fact.Fact;

/** Who does what to whom: actors and recipients of facts in sentences as agencies write them. */
class ParticipantsTest {
  private static String told(Fact fact, Map<String, Entity> entities) {
    return fact.type().code() + " " + names(fact.actors(), entities) + " > " + names(fact.recipients(), entities);
  }

  private static String names(List<String> ids, Map<String, Entity> entities) {
    return ids.stream().map(id -> entities.get(id).name()).collect(Collectors.joining(" + "));
  }

  private static List<String> facts(String text) {
    ArticleFacts facts = TestPipeline.facts(text);
    Map<String, Entity> entities =
        facts.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    return facts.facts().stream().map(f -> told(f, entities)).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // owning up that the parser hangs on the noun; by right of a decree; the only noun beside a joined verb of appointing
    "أعلن تنظيم القاعدة مسؤوليته عن الهجوم على القنصلية عبر قناته الدعائية."
        + " | Attack تنظيم القاعدة > القنصلية",
    "أصدر رئيس المجلس العسكري سليم الحداد قرارا أعفى بموجبه وزير النقل كريم البستاني من منصبه."
        + " | Dismissal سليم الحداد > كريم البستاني",
    "أقال رئيس الحكومة وزير العدل وعين القاضي سالم حمدان خلفا له."
        + " | Appointment رئيس الحكومة > سالم حمدان",
    // a surname that is a word, once the name is told; the object right behind the doer; a city joined to a city
    "قال قائد الكتيبة سامي الفارس إن المعركة مستمرة. وجاء ذلك بعد لقاء الفارس بوفد من المحافظة."
        + " | Meeting سامي الفارس + وفد > ",
    "أدانت مصر اقتحام وزير الزراعة الإسرائيلي أوري أريئيل المسجد الأقصى."
        + " | Attack أوري أريئيل > المسجد الأقصى",
    "ودعت فرنسا أنقرة وموسكو إلى وقف القتال في الشمال."
        + " | Demand فرنسا > تركيا + روسيا",
    // talks by telephone; the envoy of another land; who votes for a post; a rank of two words; a number of people
    "بحث الرئيس الكيني وليام روتو مع نظيره الأوغندي يوويري موسيفيني في اتصال هاتفي أمن الحدود."
        + " | Call وليام روتو + يوويري موسيفيني > ",
    "قال الناطق باسم الوزارة السفير سالم المجدلاني إن الأردن يرفض التهجير. واستدعت الوزارة السفير الإسرائيلي في عمان."
        + " | Sanction الوزارة > السفير الإسرائيلي في عمان",
    "فشل البرلمان العراقي في انتخاب رئيس للجمهورية بسبب مقاطعة الكتلة الصدرية."
        + " | Election البرلمان العراقي > ",
    "قضت محكمة جنايات طنطا بالإعدام شنقا لسبعة متهمين."
        + " | Conviction محكمة جنايات طنطا > سبعة متهمين",
    // a plural is no title of him whom it acts upon; a verb of another clause has its own subject
    "اغتال مسلحون رئيس البلدية السابق كريم البستاني في مدينة صيدا. | Killing مسلحون > كريم البستاني",
    "شن التحالف غارات على صعدة، فيما سيطرت المقاومة الشعبية على مديرية خب. | Capture المقاومة الشعبية > مديرية خب",
    // what the parser takes into a place or a statement; what looks passive after its subject
    "واستقبل ولي العهد الشيخ مشعل الأحمد بقصر بيان رئيس مجلس الأمة السابق مرزوق الغانم."
        + " | Meeting مشعل الأحمد + مرزوق الغانم > ",
    "وحملت الحركة في بيان صحفي الحكومة الإسرائيلية المسؤولية عن التصعيد. | Accusation الحركة > الحكومة الإسرائيلية",
    "وكان رئيس مجلس النواب أسامة النجيفي قد اتهم في مؤتمر صحفي القيادات الأمنية بالتخاذل."
        + " | Accusation أسامة النجيفي > القيادات الأمنية",
    // the subject of an auxiliary is that of the verb under it, and of the verb joined to that
    "وكانت موسكو قد اتهمت واشنطن بعرقلة المفاوضات، وتعهدت بالرد. | Accusation روسيا > الولايات المتحدة",
    "وكانت موسكو قد اتهمت واشنطن بعرقلة المفاوضات، وتعهدت بالرد. | Threat روسيا > ",
    // an object pronoun is not the subject
    "اتهمت موسكو واشنطن بعرقلة المفاوضات، ودعتها إلى سحب قواتها من شمال سوريا. | Demand روسيا > الولايات المتحدة",
    // his counterpart, the two ministers, the Russian minister
    "أجرى وزير الخارجية الروسي سيرغي لافروف محادثات في القاهرة مع نظيره المصري سامح شكري. وأكد الوزيران ضرورة التوصل إلى حل سياسي للأزمة."
        + " | Demand سيرغي لافروف + سامح شكري > ",
    // positions are hit in the name of whose they are; the town of a foreign visit is in the land visited
    "قصفت الطائرات الروسية مواقع لهيئة تحرير الشام في ريف إدلب. | Attack روسيا > هيئة تحرير الشام",
    "وصل الرئيس التركي رجب طيب أردوغان إلى جدة أمس في زيارة رسمية للمملكة. | Visit رجب طيب أردوغان > السعودية",
    // the subject before a comma; one noun in the dual for two
    "قال الناطق باسم الحزب إن المبعوث الأممي مارتن غريفيث، التقى اليوم زعيم الحركة في صنعاء."
        + " | Meeting مارتن غريفيث + زعيم الحركة > ",
    "حملت حركتا فتح وحماس الحكومة الإسرائيلية المسؤولية عن التصعيد. | Accusation فتح + حماس > الحكومة الإسرائيلية",
    "عقد الوفدان العراقي والمصري جولة من المباحثات. | Negotiation الوفد العراقي + الوفد المصري > ",
    "التقى وزيرا خارجية مصر والأردن نظيرهما العراقي في القاهرة."
        + " | Meeting وزيرا خارجية مصر والأردن + نظيرهما العراقي > ",
    "وقع رئيسا وزراء العراق والكويت اتفاقية. | Agreement رئيسا وزراء العراق والكويت > ",
    // we in judging is the speaker, and never the noun after the verb
    "قال الرئيس المصري عبد الفتاح السيسي \"نرفض العرض وندعو إسرائيل إلى وقف الحرب\"."
        + " | Demand عبد الفتاح السيسي > إسرائيل",
    "قال الوزير الروسي سيرغي لافروف: \"طلبنا من تركيا ضبط النفس ورفضنا العرض الأمريكي\"."
        + " | Rejection سيرغي لافروف > الولايات المتحدة",
    // places that one noun names together, names that a noun sums up, people counted one after the other
    "شن الطيران الحربي غارات على بلدات كفركلا والخيام في جنوب لبنان. | Attack الطيران الحربي > كفركلا + الخيام",
    "سيطر الجيش على مدينتي سرت وبنغازي. | Capture الجيش > سرت + بنغازي",
    "سيطرت قوات الدعم السريع على ثلاث مدن رئيسية هي نيالا وزالنجي والجنينة."
        + " | Capture قوات الدعم السريع > نيالا + زالنجي + الجنينة",
    "عين الرئيس ثلاثة وزراء جدد، هم: أحمد ناصر وسمير عادل وليلى محمود."
        + " | Appointment الرئيس > أحمد ناصر + سمير عادل + ليلى محمود",
    "وقعت الدول الثلاث (مصر وإثيوبيا والسودان) على الاتفاق. | Agreement مصر + إثيوبيا + السودان > ",
    "أعفى الرئيس 12 ضابطا برتبة عقيد و5 جنرالات من مناصبهم. | Dismissal الرئيس > 12 ضابطا + 5 جنرالات",
    "حكمت المحكمة بالسجن على 14 متهما من بينهم النائب محمود عزت. | Conviction المحكمة > 14 متهما + محمود عزت",
    // security forces are a body beside what they do; the party of him who speaks of it
    "أوقف الأمن عشرة موظفين في الوزارة. | Arrest الأمن > عشرة موظفين",
    "جدد السيد عثمان الحسن رئيس حزب الشعب الوطني رفض حزبه تسليم الرئيس السابق. | Rejection حزب الشعب الوطني > ",
    // for whose good something is pledged, who has given the judgment that is refused
    "تعهدت ألمانيا بدعم أوكرانيا بالسلاح. | Pledge ألمانيا > أوكرانيا",
    "رفضت وزارة العدل الاعتراف بالحكم الصادر عن محكمة الاستئناف. | Rejection وزارة العدل > محكمة الاستئناف",
    "وقال المتحدث باسم الخارجية الأميركية لوكالة فرانس برس إن \"على إيران أن تتخلى عن شروطها\"."
        + " | Demand المتحدث باسم الخارجية الأميركية > إيران",
    "جدد السيد عثمان الحسن رئيس حزب الشعب الوطني رفض حزبه تسليم الرئيس السابق داعيا إلى الوحدة."
        + " | Demand عثمان الحسن > ",
    // whom one accuses in a statement; whom one meets on a visit; whom a parliament elects
    "واتهم الجيش في بيان قوات الدعم السريع بقصف مستشفى. | Accusation الجيش > قوات الدعم السريع",
    "غادر الرئيس اللبناني جوزيف عون إلى باريس في زيارة رسمية يلتقي خلالها نظيره الفرنسي."
        + " | Meeting جوزيف عون + نظيره الفرنسي > ",
    "انتخب البرلمان اللبناني قائد الجيش جوزيف عون رئيسا للجمهورية. | Election جوزيف عون > ",
    "قالت القناة إن الرئيس سيعين رئيسا جديدا للمخابرات. | Appointment الرئيس > رئيسا جديدا للمخابرات",
    "اعتصم العشرات من أهالي المفقودين في بيروت. | Protest أهالي المفقودين > ",
    // sources that tell of it do not do it; a clause that tells of an indefinite noun; arms brought down
    "قالت مصادر أمنية إن السلطات اعتقلت النائب سعد كرم. | Arrest السلطات > سعد كرم",
    "عثرت الشرطة على جثة صحافي كان قد خطف في المدينة. | Abduction  > صحافي",
    "أكدت الوزارة إسقاط 20 مسيرة أوكرانية فوق المدينة. | Attack  > أوكرانيا",
    "أعلن الجيش السوري قصف مواقع للمتمردين. | Attack الجيش السوري > المتمردين",
    "حررت القوات العراقية قرية جنوب الموصل. | Capture القوات العراقية > قرية",
    "واندلعت اشتباكات بين الجيش والحركة الشعبية قرب كادقلي، وسيطر الجيش على المدينة."
        + " | Attack الجيش + الحركة الشعبية > ",
    // who goes on acting: not the one met; the body told before, by a noun alone; a person right behind another
    "وصل الوزير الإيراني عباس عراقجي إلى الدوحة. والتقى خلال الزيارة نظيره القطري محمد آل ثاني."
        + " كما اجتمع بالسفير سالم الكعبي. | Meeting عباس عراقجي + سالم الكعبي > ",
    "أعلن حزب الوسط رفضه للقانون. ودعا الحزب الرئيس إلى سحبه. | Demand حزب الوسط > الرئيس",
    "قضت محكمة تونسية بسجن النائب. وبرأت المحكمة الوزير. | Vote محكمة تونسية > الوزير",
    "قالت حماس إنها لن تسلم سلاحها. وطالبت الحركة الوسطاء بالضغط. | Demand حماس > الوسطاء",
    "عين الرئيس السوري أحمد الشرع مرهف أبو قصرة وزيرا للدفاع. | Appointment أحمد الشرع > مرهف أبو قصرة",
    "نددت مصر بالهجوم. ودعت طرفي النزاع إلى ضبط النفس. | Demand مصر > طرفي النزاع",
    // who was there to receive him; whom a minister meets is no part of his title
    "وصل الرئيس الكيني وليام روتو إلى الدوحة، وكان في استقباله بالمطار وزير الطاقة سعد الكواري."
        + " | Meeting وليام روتو + سعد الكواري > ",
    "وكان في وداع الوزير العماني بمطار أبوظبي الشيخ عبدالله بن زايد."
        + " | Meeting الوزير العماني + عبدالله بن زايد > ",
    "التقى وزير الداخلية السوري بالرئيس الجزائري عبد المجيد تبون."
        + " | Meeting وزير الداخلية السوري + عبد المجيد تبون > ",
    // whose decision it is to do it
    "أثار قرار الحكومة سحب قواتها من الحدود غضب المعارضة. | Withdrawal الحكومة > الحدود",
    "ورحبت المنظمة بإعلان حركة طالبان الإفراج عن الأسرى. | Release حركة طالبان > الأسرى",
    // a number of them as subject of a verb that is no passive; parties in brackets
    "وقتل مقاتلو الحركة ما لا يقل عن 19 مدنيا في وسط الصومال. | Attack مقاتلو الحركة > 19 مدنيا",
    "أعلنت لجنة الانتخابات عن فوز الرئيس المنتهية ولايته سالم ولد أحمد بولاية ثانية. | Election سالم ولد أحمد > ",
    "طرحت فرنسا مشروع قرار على مجلس الأمن. | Demand فرنسا > مجلس الأمن",
    "شكر زيلينسكي الولايات المتحدة. وطلب منها تزويد بلاده بصواريخ. | Demand زيلينسكي > ",
    // how it is done is no object; what a verb joined to another seizes; a given name behind a known family name
    "التقى نتنياهو سرا ولي العهد السعودي الأمير محمد بن سلمان. | Meeting نتنياهو + محمد بن سلمان > ",
    "هاجمت جماعة مسلحة قرية وخطفت عشرات التلميذات. | Abduction جماعة مسلحة > عشرات التلميذات",
    "عين الرئيس زيلينسكي رستم عمروف وزيرا. | Appointment زيلينسكي > رستم عمروف",
    "أعلن الرئيس ماكرون حل البرلمان والدعوة إلى انتخابات مبكرة. | Vote ماكرون > البرلمان",
    "قال سعد حميد بعد لقائه نظيره سالم رمضان إن الأزمة مستمرة. | Meeting سعد حميد + سالم رمضان > ",
    // who is among the dead has not killed them
    "هز انفجار العاصمة أمس وأسفر عن مقتل 15 شخصا بينهم جنود وطلاب. | Attack  > العاصمة",
    // a name that begins like a preposition and a conjunction
    "حكمت محكمة الاستئناف بالسجن على الصحافي توفيق بوسلطان. | Conviction محكمة الاستئناف > توفيق بوسلطان",
    // heads of groups are not one man, nor the president; a son is not his father
    "استقبل الرئيس التونسي قيس سعيد الوفد. ورفض رئيس الفريق الاشتراكي القانون. | Rejection رئيس الفريق الاشتراكي > ",
    "رفض رئيس الفريق الحركي بمجلس النواب القانون. ودعا رئيس فريق الأصالة الحكومة إلى الحوار."
        + " | Demand رئيس فريق الأصالة > الحكومة",
    "زار الملك عبدالله الثاني الدوحة. وزار الأمير الحسين بن عبدالله الثاني مسقط. | Visit عبدالله الثاني > قطر",
    "زار الملك عبدالله الثاني الدوحة. وزار الأمير الحسين بن عبدالله الثاني مسقط."
        + " | Visit الحسين بن عبدالله الثاني > سلطنة عمان",
    // a noun of action with a pronoun is no verb with an object
    "أعلنت حركة طالبان رفضها للمقترح الأمريكي. | Rejection حركة طالبان > الولايات المتحدة",
    "ذكر بيان أن الوزير الجزائري أحمد عطاف التقى نظيره الإسباني بمدريد. | Meeting أحمد عطاف + نظيره الإسباني > ",
    "تمكنت مصالح الأمن بفاس من توقيف شخص متورط في السرقة. | Arrest مصالح الأمن > شخص متورط",
    // whose plan it is that is refused, and the one whom a refused deed would befall
    "رفض الحزب الخطة التي اقترحتها مصر. | Rejection الحزب > مصر",
    "ترفض الحكومة الإفراج عن المعتقلين. | Rejection الحكومة > ",
    // a particle on a number; an object that the parser joins to the subject
    "أصدرت المحكمة حكما بالسجن المؤبد لـ9 ناشطين. | Conviction المحكمة > 9 ناشطين",
    "قضت المحكمة بالسجن على 12 ضابطا و5 مديرين. | Conviction المحكمة > 12 ضابطا + 5 مديرين",
    "اتهم الوزير المعارضة بالتحريض. | Accusation الوزير > المعارضة",
    // a pronoun that does the deed; what only tells why; a deed in a noun of carrying out
    "وأعلن حزب الله أنه استهدف ثكنة زرعيت ردا على الغارات. | Attack حزب الله > ثكنة",
    "أعلنت النقابة تنفيذ إضراب عام. | Protest النقابة > ",
    "أعلنت النقابة عن إضراب عام احتجاجا على القيود. | Protest النقابة > ",
    "طالب برلمانيون ليبيون بإقالة المحافظ. | Demand برلمانيون ليبيون > ",
    "وردت بكين باستدعاء السفير الأمريكي. | Sanction الصين > السفير الأمريكي",
    "حكمت محكمة تركية بالسجن على أكرم إمام أوغلو. | Conviction محكمة تركية > أكرم إمام أوغلو",
    // his country; we in the mouth of an official
    "أعلن الرئيس الأميركي دونالد ترامب انسحاب بلاده من الاتفاق النووي مع إيران. | Withdrawal الولايات المتحدة > ",
    "قال الرئيس الأميركي جو بايدن إن \"العقوبات التي فرضناها على روسيا قاسية\". | Sanction الولايات المتحدة > روسيا",
    // who imposed what is condemned; all who are refused
    "ندد المتحدث باسم الخارجية الإيرانية ناصر كنعاني بالعقوبات التي فرضتها الولايات المتحدة على بلاده."
        + " | Condemnation ناصر كنعاني > الولايات المتحدة",
    "رفضت فرنسا انضمام كل من بلغاريا ورومانيا إلى منطقة شنغن. | Rejection فرنسا > بلغاريا + رومانيا",
    // a name that completes the title in an office is no object
    "رفض مكتب رئيس الوزراء البريطاني كير ستارمر التعليق على الهجوم. | Rejection مكتب رئيس الوزراء البريطاني > ",
    // the number belongs to the name of a group; the victims are hit, not the town
    "التقى الرئيس الفرنسي إيمانويل ماكرون أكثر من 30 نائبا من نواب المعارضة. | Meeting إيمانويل ماكرون + أكثر من 30 نائبا > ",
    "صدر حكم بإعدام 37 شخصا من أنصار الجماعة. | Conviction  > 37 شخصا",
    // who speaks in a meeting takes part; those for whom it is held too
    "قال المستشار الألماني أولاف شولتس بعد اجتماع لمجموعة السبع في بافاريا إن الوضع خطير. | Meeting مجموعة السبع > ",
    "يزور الوزير الروسي سيرغي لافروف الجزائر غدا للقاء نظيره الجزائري رمطان لعمامرة."
        + " | Meeting سيرغي لافروف + رمطان لعمامرة > ",
    // after a title with its article comes no genitive, and where he goes is no part of it
    "واتهم الوزير إيران بالتدخل في شؤون بلاده. | Accusation الوزير > إيران",
    "زار الرئيس ميناء بورتسودان أمس. | Visit الرئيس > ميناء بورتسودان",
    "غادر الرئيس إلى تونس صباح الأحد. | Visit الرئيس > تونس",
    // the object behind a relative clause
    "وحملت حركة النهضة في بيان وصل الأناضول نسخة منه الحكومة المسؤولية عن سلامة المعتقلين. | Accusation حركة النهضة > الحكومة",
    "ودعا الأمير في كلمة ألقاها أمام المؤتمر المجتمع الدولي إلى دعم بلاده. | Demand الأمير > المجتمع الدولي",
    "واتهم المحافظ في تصريحات نقلتها وكالة الأنباء الرسمية جهات خارجية بالوقوف وراء الهجوم."
        + " | Accusation المحافظ > جهات خارجية",
    "وطالبت المنظمة في تقرير أصدرته أمس السلطات المغربية بالإفراج عن المعتقلين. | Demand المنظمة > السلطات المغربية",
    "ودعا البرلمان في جلسة عقدها أمس الحكومة إلى الاستقالة. | Demand البرلمان > الحكومة",
    // a relative clause tells more of the same attack
    "نفذ الجيش التركي غارات استهدفت مواقع لحزب العمال الكردستاني في سنجار. | Attack الجيش التركي > حزب العمال الكردستاني",
    // what was said in a meeting tells of the meeting too; the last letter changes before a pronoun
    "وشدد الوزير خلال اجتماعه مع نظيره الكويتي على ضرورة وقف التصعيد. | Meeting الوزير + نظيره الكويتي > ",
    "وأشار الأمير خلال لقائه رئيس البرلمان العربي عادل العسومي إلى أهمية التعاون."
        + " | Meeting الأمير + عادل العسومي > ",
    "أعلن المبعوث أنه أجرى محادثات مثمرة مع الأمين العام لحزب الله نعيم قاسم. | Negotiation المبعوث + نعيم قاسم > ",
    // the object behind a time, beside a name, in an active verb that looks passive; a second post is another man's
    "اعتقلت قوات الاحتلال فجر اليوم 12 فلسطينيا في جنين. | Arrest قوات الاحتلال > 12 فلسطينيا",
    "أجرى ولي العهد السعودي الأمير محمد بن سلمان اتصالا هاتفيا بالرئيس التركي رجب طيب أردوغان."
        + " | Call محمد بن سلمان + رجب طيب أردوغان > ",
    "اختطف مسلحون مجهولون مدير مدرسة في بنغازي. | Abduction مسلحون مجهولون > مدير مدرسة في بنغازي",
    "أعفى الرئيس الجزائري عبد المجيد تبون وزير النقل من مهامه. | Dismissal عبد المجيد تبون > وزير النقل",
    "قال المتحدث باسم الجيش إن القوات قتلت قياديا في حركة الشباب. | Killing القوات > قياديا في حركة الشباب",
    "دان الاتحاد الأفريقي الانقلاب العسكري في النيجر. | Condemnation الاتحاد الأفريقي > ",
    // forces of security act, a secretary general is no mother, hundreds are people
    "اعتقلت قوات الأمن قياديا في التنظيم. | Arrest قوات الأمن > قياديا في التنظيم",
    "دعا الأمين العام للأمم المتحدة إلى وقف القتال. | Demand الأمين العام للأمم المتحدة > ",
    "تظاهر المئات في العاصمة احتجاجا على الغلاء. | Protest المئات > ",
    // what a verb decides may look like a clause
    "قررت الحكومة تمديد حالة الطوارئ شهرا إضافيا. | Restriction الحكومة > ",
    // the subject that a joined verb shares is the nearest one
    "وزير الدفاع الأميركي لويد أوستن زار بغداد الثلاثاء، واجتمع مع رئيس الوزراء محمد شياع السوداني."
        + " | Meeting لويد أوستن + محمد شياع السوداني > ",
    // what a speaker will do to an enemy is a threat; what a ceasefire stops is no attack; towards a town
    "قال الرئيس الإيراني حسن روحاني إن بلاده سترد بقوة على أي اعتداء. | Threat حسن روحاني > ",
    "مددت الحكومة والمعارضة الهدنة ثلاثة أيام. | Ceasefire الحكومة + المعارضة > ",
    "اعتقلت قوات الأمن خمسة متظاهرين. | Arrest قوات الأمن > خمسة متظاهرين",
    "أطلقت جماعة الحوثي صاروخا باليستيا باتجاه الرياض. | Attack جماعة الحوثي > الرياض",
  })
  void finds_exactly_the_right_actors_and_recipients(String text, String expected) {
    assertThat(facts(text)).anyMatch(f -> f.strip().equals(expected.strip()));
  }
}
