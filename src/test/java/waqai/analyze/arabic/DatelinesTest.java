package waqai.analyze.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waqai.lexicon.Gazetteer;
import waqai.text.Span;

/** The line between dateline and sentence is marked by | in the cases; without it there is none. */
class DatelinesTest {
  private final Datelines datelines = new Datelines(new Gazetteer());

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "رام الله 12-3-2019 وفا-| أدانت وزارة الخارجية الاقتحام",
    "واشنطن/بيروت (رويترز) -| شنت الولايات المتحدة ضربات جوية",
    "الخرطوم 15 أبريل 2023 –| اندلعت اشتباكات عنيفة",
    "الكويت - 24 - 7 (كونا) --| صدر اليوم مرسوم أميري",
    "القاهرة (أ ف ب)| أعلن الرئيس المصري",
    "غزة - وكالات:| قصفت الطائرات بلدة بيت حانون",
    "تونس ـ| أوقفت وحدات الحرس الوطني ثلاثة أشخاص",
    "إيران ترفض شروط واشنطن - مصادر",
    "واشنطن: لن ننسحب من الاتفاق",
    "العراق والكويت يتفقان على ترسيم الحدود",
    "قال الوزير (وهو طبيب) إن الوضع مستقر"
  })
  void a_dateline_ends_where_the_sentence_begins(String marked) {
    String text = marked.replace("|", "");
    int expected = Math.max(0, marked.indexOf('|'));
    assertThat(datelines.end(text, new Span(0, text.length()))).isEqualTo(expected);
  }
}
