package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waqai.fact.EventType;

/** One event that a text tells twice is one, two events of one kind are two. */
class RetoldTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // an accident: two children died ... the death of the two children
    "لقي طفلان مصرعهما في حادث مروري قرب أسوان. وأفادت الشرطة أن التصادم أدى إلى وفاة الطفلين في الحال. | CASUALTY | 1",
    // a raid on Damascus ... the attack that took place in Damascus
    "شنت إسرائيل غارة جوية على دمشق فجر السبت. وقال مصدر إن خمسة ضباط قتلوا في الهجوم الذي وقع في دمشق. | ATTACK | 1",
    // a man killed in a town ... killed in front of his house
    "اغتال مسلحون القاضي سالم الورفلي في بنغازي مساء السبت. وقالت الشرطة إن الورفلي قتل أمام منزله. | KILLING | 1",
    // a doctor kidnapped ... the doctor was kidnapped
    "اختطف مسلحون طبيبا أجنبيا في تعز. وقالت المنظمة إن الطبيب اختطف من سيارته. | ABDUCTION | 1",
    // two towns are two attacks
    "وقع هجوم انتحاري في كابول أسفر عن مقتل عشرة. ووقع هجوم انتحاري في قندهار أسفر عن مقتل اثنين. | ATTACK | 2",
    // another attack in the town is another one
    "وقع هجوم انتحاري في كابول أسفر عن مقتل عشرة. ووقع هجوم انتحاري آخر في كابول أسفر عن مقتل اثنين. | ATTACK | 2",
  })
  void counts_events(String text, EventType type, int times) {
    assertThat(Told.facts(text)).filteredOn(f -> f.startsWith(type.code() + " ")).hasSize(times);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // a short name in brackets does not hide who does it
    "أعلنت قوات سوريا الديمقراطية (قسد) السيطرة على بلدة هجين. | Capture قوات سوريا الديمقراطية > بلدة هجين",
    // whoever belongs to a group is seized, the group is not
    "تمكنت قوة خاصة من ضبط عنصرين تابعين لتنظيم القاعدة في أبين. | Arrest قوة خاصة > عنصرين",
    "أعلنت الشرطة اعتقال المسؤول المالي لحركة النهضة. | Arrest الشرطة > المسؤول المالي لحركة النهضة",
    // a surname that is a month, an origin before a name, a rank that is also a brigade
    "اتهم حسن شباط، رئيس حزب الأمل، خصومه بالتزوير. | Accusation حسن شباط > خصومه",
    "انتقد السويسري جياني إنفانتينو الحكومة الإيطالية. | Condemnation جياني إنفانتينو > الحكومة الإيطالية",
    "التقى اللواء وليد منصور السفير حسن بلعيد. | Meeting وليد منصور + حسن بلعيد > ",
    // a palace is no part of a title
    "استقبل رئيس الجمهورية بقصر الاتحادية وزير الخارجية القبرصي. | Meeting رئيس الجمهورية + وزير الخارجية القبرصي > ",
    // an earthquake kills, nobody attacks
    "قتل 140 قرويا نتيجة الزلزال الذي ضرب إقليم باكتيكا. | Casualty  > 140 قرويا",
  })
  void tells_who(String text, String fact) {
    assertThat(Told.facts(text)).anySatisfy(f -> assertThat(f.strip()).isEqualTo(fact.strip()));
  }
}
