package waqai.analyze.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import waqai.app.TestPipeline;
import waqai.fact.EventType;

/** Who does what a verb of speaking tells behind reported words. */
class SpeakersAgainTest {
  @ParameterizedTest
  @CsvSource({
      "DEMAND,وقال وزير الري هاني سويلم إن السد يهدد الأمن المائي وطالب إثيوبيا بوقف الملء.,[هاني سويلم] -> [إثيوبيا]",
      "DEMAND,وأكدت المتحدثة أن القصف دمر مئات المنازل ودعت الدول الأوروبية إلى التدخل.,[المتحدثة] -> [الدول الأوروبية]",
      "DEMAND,وقالت المنظمة إن الحصار يمنع وصول الغذاء، وطالبت إسرائيل برفعه.,[المنظمة] -> [إسرائيل]",
      "DEMAND,وأضاف الرئيس أن الاتفاق يخدم مصالح البلدين ودعا البرلمان إلى المصادقة عليه.,[الرئيس] -> [البرلمان]",
      "ACCUSATION,وقال لافروف إن العقوبات لن تغير شيئا واتهم واشنطن بتأجيج الصراع.,[لافروف] -> [الولايات المتحدة]"})
  void the_speaker_goes_on(EventType type, String text, String who) {
    assertThat(TestPipeline.told(text, type)).containsExactly(who);
  }

  @Test
  void somebody_in_his_words_goes_on() {
    assertThat(TestPipeline.told("وقال المتحدث إن الرئيس استقبل الوفد ودعا إلى الحوار.", EventType.DEMAND)).containsExactly("[الرئيس] -> []");
    assertThat(TestPipeline.told("وقال الوزير إن الحكومة السورية أدانت الهجوم وطالبت مجلس الأمن بالتدخل.", EventType.DEMAND))
        .containsExactly("[الحكومة السورية] -> [مجلس الأمن]");
  }

  @Test
  void a_new_speaker_with_his_post_and_name_speaks_himself() {
    assertThat(TestPipeline.told("وقال الوزير إن السد يهدد حياة الملايين ودعا رئيس الوزراء مصطفى مدبولي إلى اجتماع طارئ.", EventType.DEMAND))
        .containsExactly("[مصطفى مدبولي] -> []");
  }
}
