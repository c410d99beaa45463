package waqai.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Part of a force stands for the force when it does something, and only then. */
class DetachmentsTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "أوقف أفراد من الدرك الملكي مهرب مخدرات. | Arrest الدرك الملكي > مهرب مخدرات",
    "اعتقلت دورية للجيش شابين من بلدة طوباس. | Arrest الجيش > شابين",
    "اعتقل عناصر من قوات الأمن عشرة طلاب في جامعة الخرطوم. | Arrest قوات الأمن > عشرة طلاب",
    "أطلق رجال الشرطة النار على المتظاهرين في نيروبي. | Attack الشرطة > المتظاهرين",
    "انسحبت وحدات من الحرس الجمهوري من شوارع العاصمة. | Withdrawal الحرس الجمهوري > ",
    // the others beside it, and what it goes on to do
    "سيطرت وحدات من الجيش والقوات الرديفة على قرية البوابة. | Capture الجيش + القوات الرديفة > قرية البوابة",
    "سيطرت وحدات من الجيش على البلدة، كما اعتقلت عشرة مسلحين. | Arrest الجيش > عشرة مسلحين",
    // to whom something is done; people of no force
    "اعتقلت الشرطة رجالا من الجيش. | Arrest الشرطة > رجالا",
    "هاجم رجال من القبائل أنبوب نفط. | Attack رجال > أنبوب نفط",
    // كورد is كرد in newspapers of Iraq
    "زار وفد من برلمان كوردستان بغداد أمس. | Visit وفد > العراق"
  })
  void stand_for_their_force(String text, String wanted) {
    assertThat(Told.facts(text)).contains(wanted.strip() + (wanted.strip().endsWith(">") ? " " : ""));
  }
}
