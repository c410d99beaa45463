package waqai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ar | استقبل رئيس الوزراء اللبناني الوزير الفرنسي في بيروت اليوم.",
        "ar | قال ترامب (Donald Trump) لقناة فوكس نيوز إن المحادثات ستبدأ قريبا.",
        "ar | ألقى غونزاليس كلمة في سانتياگو وپراغ أمام حشد كبير من أنصاره ومؤيديه صباح أمس.",
        "fa | رئیس جمهور گفت که گفتگوها پس از پنج روز در چارچوب برجام پایان گرفت.",
        "ur | وزیر اعظم نے کہا ہے کہ مذاکرات جاری رہیں گے اور یہ معاہدہ اہم ہے۔",
        "en | The prime minister said on Thursday that the talks would go on.",
        "fr | Le président français a rencontré son homologue à Paris jeudi.",
        "ru | Премьер-министр заявил, что переговоры продолжатся.",
        "he | ראש הממשלה אמר כי השיחות יימשכו.",
        "ja | 首相は木曜日に会談を続けると述べた。",
        "zh | 总理星期四会见了法国特使。",
        "und | 12345",
      })
  void tells_a_language_by_its_letters(String language, String text) {
    assertThat(LanguageDetector.detect(text, Optional.empty())).isEqualTo(language);
  }
}
