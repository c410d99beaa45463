package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who was named before goes on under a shorter or another word. */
class ShortFormsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    // a body by its noun and a word for what it is
    "وثقت منظمة العفو الدولية الانتهاكات. ودعت المنظمة الحقوقية السلطات إلى التحقيق. | Demand منظمة العفو الدولية > السلطات",
    "تبنت جماعة بوكو حرام الهجوم. وهددت الجماعة المسلحة بمهاجمة الحكومة. | Threat جماعة بوكو حرام > الحكومة",
    // one land's parliament
    "أقر مجلس النواب اللبناني الموازنة. ورفض البرلمان مقترح الحكومة. | Rejection مجلس النواب اللبناني > الحكومة",
    // one land's army
    "تقدم الجيش اليمني في الحديدة. وسيطرت القوات الحكومية على تلال قريبة. | Capture الجيش اليمني > تلال قريبة",
    "يحاصر الجيش العراقي الموصل. واقتحمت القوات العراقية حي الزهور. | Attack الجيش العراقي > حي الزهور",
    // people of one plural in another case, or by their deed
    "قال شهود إن مسلحين هاجموا القرية. وخطف المسلحون جنديين. | Abduction مسلحين > جنديين",
    "هاجم مسلحون حاجزا للجيش في سيناء. وخطف المهاجمون خمسة جنود. | Abduction مسلحون > خمسة جنود",
    // a post by another of its names
    "وصل ملك الأردن عبد الله الثاني إلى بروكسل. ودعا العاهل الأردني الحكومة البلجيكية إلى التحرك. | Demand عبد الله الثاني > الحكومة البلجيكية",
    "زار رئيس الحكومة المغربية عزيز أخنوش باريس. وطالب رئيس الوزراء المغربي فرنسا بالاعتذار. | Demand عزيز أخنوش > فرنسا",
    // a land of two words
    "أدان رئيس كوريا الجنوبية يون سوك يول التجربة. ودعا الرئيس الكوري الجنوبي اليابان إلى الحوار. | Demand يون سوك يول > اليابان",
    // the latter
    "التقى الرئيس ماكرون رئيس الوزراء اللبناني نواف سلام. ودعا الأخير فرنسا إلى دعم الجيش. | Demand نواف سلام > فرنسا",
    "انسحبت الولايات المتحدة من الاتفاق مع إيران. وطالبت الأخيرة الأمم المتحدة بالتدخل. | Demand إيران > الأمم المتحدة",
  })
  void goes_on_under_a_shorter_word(String text, String expected) {
    assertThat(Told.facts(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "تقدم الجيش اليمني في الحديدة. وقصف الجيش السعودي صعدة. وسيطرت القوات الحكومية على تلال قريبة. | Capture القوات الحكومية > تلال قريبة",
    "أقر مجلس النواب اللبناني الموازنة. ورفض البرلمان العراقي مقترح الحكومة. | Rejection البرلمان العراقي > الحكومة",
  })
  void another_lands_is_another(String text, String expected) {
    assertThat(Told.facts(text)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "طالب الرئيس الفلسطيني #محمود_عباس الحكومة البلجيكية بالاعتراف بفلسطين. | Demand محمود عباس > الحكومة البلجيكية",
    "أدرجت #الولايات_المتحدة و #بريطانيا جماعة بوكو حرام على القائمة السوداء. | Sanction الولايات المتحدة + بريطانيا > جماعة بوكو حرام",
  })
  void hashtags_are_names(String text, String expected) {
    assertThat(Told.facts(text)).contains(expected);
  }
}
