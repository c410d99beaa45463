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
    "أعلن عضو المكتب السياسي للحزب نجم الدين قرضاب استقالته من الحزب. | Resignation | نجم الدين قرضاب + الحزب",
    "اغتال مسلحون مدير الصحة بالولاية الجنوبية عبد الصبور خنفر في مكتبه. | Killing | مسلحون + عبد الصبور خنفر",
    // the field of a post, told with عن or ب
    "اتهمت النائبة عن الائتلاف الوطني هدى الخزاعي الحكومة بالفساد. | Accusation | هدى الخزاعي + الحكومة",
    "أدان رئيس قسم الإعلام بالتيار الوطني حسن عبد الستار عودة الهجوم. | Condemnation | حسن عبد الستار عودة",
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
