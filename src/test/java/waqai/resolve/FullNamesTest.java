package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waqai.app.TestPipeline;
import waqai.fact.ArticleFacts;
import waqai.fact.Entity;

/** Who takes part is named in full, however long the titles before the name are. */
class FullNamesTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // two posts of one person; a minister of another country is somebody else
    "التقى نائب رئيس الوزراء وزير الخارجية وشؤون المغتربين سامي الحلبي في عمان نظيره القبرصي نيكوس ستافرو."
        + " | Meeting | سامي الحلبي + نيكوس ستافرو",
    "تلقى رئيس الوزراء دعوة من ولي العهد ووزير الدفاع الأمير سعد بن نايف لزيارة المملكة."
        + " | Demand | سعد بن نايف + رئيس الوزراء",
    "استقبل ولي العهد وزير الخارجية الفرنسي بيير دوفال في قصر اليمامة. | Meeting | ولي العهد + بيير دوفال",
    // a name that is an adjective of origin elsewhere, and all its generations
    "استقبل أمير الكويت في قصر بيان أمس الأمير تركي بن فيصل بن نواف. | Meeting | أمير الكويت + تركي بن فيصل بن نواف",
    // names of two words, and a family name that nobody knows after them
    "أعلن عضو المكتب السياسي للحزب نجم الدين قرضاب استقالته من الحزب. | Resignation | نجم الدين قرضاب",
    "اغتال مسلحون مدير الصحة بالولاية الجنوبية عبد الصبور خنفر في مكتبه. | Killing | مسلحون + عبد الصبور خنفر",
    // the field of a post, told with عن or ب
    "اتهمت النائبة عن الائتلاف الوطني هدى الخزاعي الحكومة بالفساد. | Accusation | هدى الخزاعي + الحكومة",
    "أدان رئيس قسم الإعلام بالتيار الوطني حسن عبد الستار عودة الهجوم. | Condemnation | حسن عبد الستار عودة",
    // a third word of a name, in ي or strange; no negation within a name; an Iranian name with a comparative in it
    "طالب المسؤول الكردي كريم نظيف قادري المجتمع الدولي بالتدخل. | Demand | كريم نظيف قادري + المجتمع الدولي",
    "زار قائد القوات الجنرال مايكل لانغلي ليبيا. | Visit | مايكل لانغلي + ليبيا",
    "قال علي أصغر خاجي إن المفاوضات لم تحقق تقدما. | Statement | علي أصغر خاجي",
    "طالب النائب الكوردي شوان كريم الحكومة بصرف الرواتب. | Demand | شوان كريم + الحكومة",
    // a doubled letter does not begin a word; an adjective that is a family name; a judge by any tag
    "قال رئيس الوفد خالد بتّال إن الاجتماع كان مثمرا. | Statement | خالد بتّال",
    "قال عضو البرلمان الدكتور عبد المنعم اليسير إن الجلسة أجلت. | Statement | عبد المنعم اليسير",
    "قال الأمين العام لمجلس الوزراء القاضي محمود مكيّة إن البلاد في خطر. | Statement | محمود مكيّة",
    "أكد الوزير خالد على ضرورة الحوار. | Demand | خالد",
    // the envoy of somebody to somewhere, and who came with him; each of several
    "استقبل سالم المشاط المبعوث الخاص للأمين العام للأمم المتحدة إلى اليمن هانس برنت والوفد المرافق له."
        + " | Meeting | سالم المشاط + هانس برنت + الوفد المرافق",
    "استقبل الوزير كلا من سفير الصين وسفير فرنسا. | Meeting | الوزير + سفير الصين + سفير فرنسا",
    "قال رئيس مجلس النواب كريم الحلبي إن البلاد في خطر. | Position | كريم الحلبي + مجلس النواب",
    "عقد البرلمان العراقي جلسته برئاسة رئيسه إياد السامرائي وبحضور وزير التجارة."
        + " | Meeting | البرلمان العراقي + وزير التجارة + إياد السامرائي",
    "التقى الأمير فيصل بن فرحان بنظيره في جمهورية سيراليون تيموثي موسى كابا. | Meeting | فيصل بن فرحان + تيموثي موسى كابا",
    "قال أمين فرع حلب لحزب البعث العربي الاشتراكي فاضل نجار إن الوضع مستقر. | Statement | فاضل نجار",
    // his party; a party by its name in quotation marks; whose aircraft
    "أعلن رئيس حزب الأمة كريم المهدي انسحاب حزبه من الحكومة. | Withdrawal | حزب الأمة + الحكومة",
    "أعلنت حركة النهضة انسحابها من الحكومة. واتهم رئيس الحكومة \"النهضة\" بضرب الاستقرار."
        + " | Accusation | رئيس الحكومة + حركة النهضة",
    // two presidents are no countries
    "استقبل العاهل الأردني الملك عبد الله الثاني في عمان الرئيس الفلسطيني محمود عباس ووفدا من حركة فتح."
        + " وعقد الرئيسان اجتماعا ثنائيا بحضور ولي العهد الأمير الحسين بن عبد الله."
        + " | Meeting | الملك عبد الله الثاني + محمود عباس + الحسين بن عبد الله",
    // whose shelling it is, and what it hits
    "وقع قصف لقوات الاحتلال على خان يونس. | Attack | قوات الاحتلال + خان يونس",
    // who leads a body is no body
    "اتهم حزب العدل بزعامة كريم السامرائي الحكومة بتزوير الانتخابات. | Accusation | حزب العدل + الحكومة",
  })
  void names_are_whole(String text, String type, String expected) {
    ArticleFacts facts = TestPipeline.facts(text);
    Map<String, Entity> entities =
        facts.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    assertThat(facts.facts())
        .filteredOn(f -> f.type().code().equals(type))
        .extracting(f -> Stream.concat(f.actors().stream(), f.recipients().stream())
            .map(id -> entities.get(id).name())
            .collect(Collectors.joining(" + ")))
        .contains(expected);
  }
}
