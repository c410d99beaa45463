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
import waqai.fact.EventType;

/** One attack is one fact, however often it is told, with who did it, what it hit and where. */
class AttackTest {
  private static List<String> attacks(String text) {
    ArticleFacts facts = TestPipeline.facts(text);
    Map<String, Entity> entities =
        facts.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    return facts.facts().stream()
        .filter(f -> f.type() == EventType.ATTACK || f.type() == EventType.KILLING || f.type() == EventType.CASUALTY)
        .map(f -> names(f.actors(), entities) + " > " + names(f.recipients(), entities) + " @ " + names(f.places(), entities))
        .map(String::strip)
        .toList();
  }

  private static String names(List<String> ids, Map<String, Entity> entities) {
    return ids.stream().map(id -> entities.get(id).name()).collect(Collectors.joining(" + "));
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
    "انفجرت عبوة ناسفة في مدينة الرمادي. وقال مصدر أمني إن الانفجار وقع وسط المدينة. | > مدينة الرمادي @",
    "لقي تسعة أشخاص مصرعهم في تفجير في مدينة قندهار. وقال مسؤول في الشرطة إن دراجة مفخخة انفجرت قرب السوق"
        + " مما أدى إلى مقتل تسعة أشخاص. | > تسعة أشخاص @ قندهار",
  })
  void tells_one_attack_once(String text, String expected) {
    assertThat(attacks(text)).containsExactly(expected.strip());
  }
}
