package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who strikes with ships, drones and shells, who lays ambushes, who fights whom, and who owns up to it or not. */
class StrikersTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // ships, drones and shells
    "قصفت سفن حربية روسية بصواريخ كاليبر مواقع للمعارضة في ريف إدلب. | ATTACK روسيا > المعارضة",
    "استهدفت مسيرة أوكرانية مصفاة نفط في مدينة كراسنودار الروسية. | ATTACK أوكرانيا > مصفاة نفط",
    "نفذت طائرة أميركية بدون طيار غارة على سيارة في محافظة مأرب. | ATTACK الولايات المتحدة > سيارة",
    "أصابت قذيفة هاون السفارة الروسية في دمشق دون وقوع ضحايا. | ATTACK > السفارة الروسية",
    "قتل قيادي في حزب الله بضربة إسرائيلية قرب صيدا. | KILLING إسرائيل > قيادي في حزب الله",
    "تعرضت سفينة شحن ترفع علم ليبيريا لهجوم صاروخي شنه الحوثيون في خليج عدن. | ATTACK الحوثيون > سفينة شحن",
    // the wounded are nobody's victims but those of the ambush
    "وقتل خمسة جنود وجرح شرطيان في هجوم لحركة الشباب قرب كيسمايو. | ATTACK حركة الشباب > خمسة جنود + شرطيان",
    "قضى 17 عنصرا من قوات النظام في كمين لداعش على طريق تدمر. | ATTACK داعش > 17 عنصرا",
    // both sides of a fight
    "تجددت المعارك العنيفة بين قوات الجيش الوطني والميليشيات الانقلابية شرق حيس. | ATTACK الجيش الوطني + الميليشيات الانقلابية >",
    "وقعت مواجهات بين قوات الدعم السريع والجيش السوداني في الخرطوم. | ATTACK قوات الدعم السريع + الجيش السوداني >",
    // who owns up to it, who does not
    "نفت حركة طالبان ضلوعها في الهجوم على المستشفى. | ATTACK حركة طالبان > المستشفى",
    "أعلن الجيش الجزائري القضاء على ثلاثة إرهابيين في ولاية سكيكدة. | ATTACK الجيش الجزائري > ثلاثة إرهابيين",
    "استولى قراصنة صوماليون على سفينة شحن ترفع علم بنما. | CAPTURE قراصنة صوماليون > سفينة شحن",
    "توفي ثلاثة عمال اختناقا في حريق بمصنع في القاهرة. | CASUALTY > ثلاثة عمال",
    // what is no strike
    "ارتفعت حصيلة ضحايا الزلزال الذي ضرب إندونيسيا إلى 80 قتيلا. | CASUALTY > ضحايا الزلزال",
  })
  void tells_who_struck_whom(String text, String expected) {
    assertThat(Told.deeds(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "نقلت وكالة الأنباء عن جهاز المخابرات قوله، الأربعاء، إنه اعتقل ثمانية أشخاص. | ARREST جهاز المخابرات > ثمانية أشخاص",
    "قتلت الشرطة الفرنسية رجلا طعن أربعة أشخاص في باريس. | KILLING الشرطة الفرنسية > رجلا",
    "قتلت الشرطة الفرنسية رجلا طعن أربعة أشخاص في باريس. | ATTACK رجلا > أربعة أشخاص",
    "تصدت القوات العراقية لهجوم شنه تنظيم داعش على ناحية العلم وقتلت عشرة من عناصره. | ATTACK تنظيم داعش > ناحية العلم",
  })
  void tells_who_did_what_the_tagger_hides(String text, String expected) {
    assertThat(Told.deeds(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "تستعد البلاد لانتخابات رئاسية الصيف المقبل.",
    "نشرت القوات صورا لتفكيك شبكات واسعة من الألغام.",
  })
  void takes_and_arrests_nothing(String text) {
    assertThat(Told.deeds(text)).noneMatch(t -> t.startsWith("CAPTURE") || t.startsWith("ARREST"));
  }
}
