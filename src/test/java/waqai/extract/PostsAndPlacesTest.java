package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.claim.Claim;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.text.Mention;

class PostsAndPlacesTest {
  private static List<Claim> claims(EventType type, String sentence) {
    return TestPipeline.claims(sentence).stream().filter(c -> c.type() == type).toList();
  }

  private static String holder(Claim claim) {
    return claim.actors().getFirst() instanceof Filler.Named named ? named.mention().name() : "";
  }

  private static Claim position(String sentence) {
    List<Claim> found = claims(EventType.POSITION, sentence);
    assertThat(found).as(sentence).hasSize(1);
    return found.getFirst();
  }

  @Test
  void the_post_of_an_envoy_is_not_that_of_who_sends_him() {
    Claim claim = position("وقال مبعوث بايدن الخاص إلى اليمن تيموثي ليندركينغ إن الوضع صعب");
    assertThat(holder(claim)).isEqualTo("تيموثي ليندركينغ");
  }

  @Test
  void an_acronym_in_brackets_does_not_part_title_and_name() {
    Claim claim =
        position("وأوضح الأمين العام لحلف شمال الأطلسي (الناتو) ينس ستولتنبرغ أن الحلف موحد");
    assertThat(holder(claim)).isEqualTo("ينس ستولتنبرغ");
  }

  @Test
  void a_name_with_an_honour_stands_after_a_comma() {
    Claim claim = position("ووصل وزير خارجية مملكة البحرين، الشيخ خالد بن أحمد، إلى بيروت");
    assertThat(holder(claim)).isEqualTo("خالد بن أحمد");
    assertThat(claim.title()).isEqualTo(Optional.of("وزير خارجية مملكة البحرين"));
  }

  @Test
  void a_capital_lies_in_its_country_and_a_body_in_its_seat() {
    assertThat(claims(EventType.LOCATION, "وزار الوفد العاصمة المغربية الرباط")).hasSize(1);
    assertThat(claims(EventType.LOCATION, "وأعلن البنك الإسلامي ومقره جدة تمويل المشروع")).hasSize(1);
  }

  @Test
  void a_name_that_begins_with_a_word_stands_behind_a_style_or_a_rank() {
    assertThat(holder(position("والتقى وزير الثروة السمكية الدكتور شائع محسن القباطي وفدا"))).isEqualTo("شائع محسن القباطي");
    assertThat(holder(position("وقال وزير النقل العميد الركن الطيار سامح خلف إن الطريق مفتوح"))).isEqualTo("سامح خلف");
    assertThat(holder(position("وأعلن أن الوزير \"ظريف\" التقى الوفد"))).isEqualTo("ظريف");
  }

  @Test
  void a_recognized_president_is_named_behind_the_recognition() {
    Claim claim = position("وقال الرئيس الليبي المعترف به دوليا عبد السلام الورفلي إن الحوار مستمر");
    assertThat(holder(claim)).isEqualTo("عبد السلام الورفلي");
    assertThat(claim.title()).isEqualTo(Optional.of("الرئيس الليبي المعترف به دوليا"));
  }

  @Test
  void a_post_behind_a_comma_need_not_be_closed_by_one() {
    Claim claim = position("ويرقى الفريق الركن صالح بن ناصر بن سعد العتيبي، نائب رئيس هيئة الأركان العامة إلى رتبة فريق أول");
    assertThat(holder(claim)).isEqualTo("صالح بن ناصر بن سعد العتيبي");
    assertThat(claim.recipients()).hasSize(1);
  }

  @Test
  void who_commands_forces_has_his_post_in_them() {
    Claim claim = position("ويعفى اللواء سعد بن ناصر الدوسري قائد القوات البرية من منصبه");
    assertThat(holder(claim)).isEqualTo("سعد بن ناصر الدوسري");
    assertThat(((Filler.Named) claim.recipients().getFirst()).mention().name()).isEqualTo("القوات البرية");
  }

  @Test
  void a_senator_has_his_post_in_the_senate() {
    Claim claim = position("وأضاف جون ماكنزي، السيناتور بمجلس الشيوخ الأمريكي، أن العقوبات ضرورية");
    assertThat(claim.title()).isEqualTo(Optional.of("السيناتور بمجلس الشيوخ الأمريكي"));
  }

  @Test
  void the_name_stands_beyond_what_is_told_of_the_post() {
    Claim claim = position("وقال رئيس حكومة الوحدة الليبية المدعومة من الأمم المتحدة سامر الخطيب إن القوات تتقدم");
    assertThat(holder(claim)).isEqualTo("سامر الخطيب");
    assertThat(holder(position("وقال رئيس الحكومة المكلف سامر الخطيب إن المشاورات مستمرة"))).isEqualTo("سامر الخطيب");
  }

  @Test
  void a_post_may_be_told_behind_the_name_by_a_verb_of_holding_it() {
    assertThat(position("ولفت سامر الخطيب، الذي يشغل منصب وزير الدولة لشؤون النازحين، إلى نقص التمويل").title())
        .isEqualTo(Optional.of("وزير الدولة لشؤون النازحين"));
    assertThat(position("وأوضح سامر الخطيب، وهو نائب عن حزب العدالة، أن القانون لن يمر").title())
        .isEqualTo(Optional.of("نائب عن حزب العدالة"));
  }

  @Test
  void an_honour_is_no_second_post() {
    assertThat(position("وصرح المستشار سامر الخطيب رئيس المحكمة الدستورية العليا بأن الحكم نهائي").title())
        .isEqualTo(Optional.of("رئيس المحكمة الدستورية العليا"));
  }

  @Test
  void an_envoy_to_a_land_is_his_own_countrys() {
    assertThat(position("وقال المبعوث الأمريكي الخاص إلى سوريا سامر الخطيب إن واشنطن ملتزمة").recipients()).hasSize(1);
  }

  private static List<Mention> mentions(String sentence) {
    return TestPipeline.get().analyze(TestPipeline.article(sentence)).sentences().getFirst().mentions();
  }

  private static List<String> lying(String sentence) {
    return claims(EventType.LOCATION, sentence).stream().map(PostsAndPlacesTest::holder).toList();
  }

  @Test
  void a_village_has_its_name_from_the_noun_before_though_no_list_has_it() {
    assertThat(lying("وقصف الجيش قرية الطيبة بريف درعا.")).containsExactly("الطيبة");
    assertThat(lying("وقتل جندي في منطقة النزهة بمدينة تعز.")).contains("منطقة النزهة");
    assertThat(lying("ودخلت القوات عزلة بني حسن التابعة لمديرية عبس.")).contains("عزلة بني حسن");
    assertThat(lying("وسيطرت القوات على جبل مران بمحافظة صعدة.")).containsExactly("جبل مران");
  }

  @Test
  void a_district_is_a_place_and_an_office_is_not() {
    assertThat(mentions("اندلعت معارك في مديرية ناطع بمحافظة البيضاء.").stream().filter(m -> m.kind() == EntityKind.PLACE).map(Mention::name))
        .contains("مديرية ناطع");
    assertThat(mentions("نفت مديرية التربية في نينوى الخبر.").stream().filter(m -> m.kind() == EntityKind.GOVERNMENT).map(Mention::name))
        .contains("مديرية التربية");
  }

  @Test
  void a_place_lies_where_its_rank_its_brackets_or_a_participle_say() {
    assertThat(lying("وتجددت المعارك في مدينة نيالا عاصمة ولاية جنوب دارفور.")).contains("نيالا");
    assertThat(lying("وقصف الجيش مدينة مصراتة ثالث كبرى مدن ليبيا.")).contains("مصراتة");
    assertThat(lying("وقتل خمسة في محافظة حجة (شمال غرب البلاد) أمس.")).contains("محافظة حجة");
    assertThat(lying("وافتتح معرضا في مدينة بنزرت الواقعة في أقصى شمال تونس.")).contains("بنزرت");
    assertThat(lying("واقتحم الاحتلال بلدة يعبد قضاء جنين.")).contains("بلدة يعبد");
  }

  @Test
  void who_leads_in_a_group_by_an_adjective_has_his_post_in_it() {
    assertThat(holder(position("وأعلن القيادي الحوثي أبوناصر الحمزي انسحاب المقاتلين."))).isEqualTo("أبوناصر الحمزي");
    assertThat(holder(position("وقتل القيادي في تنظيم القاعدة أبو الليث الليبي في غارة."))).isEqualTo("أبو الليث الليبي");
  }

  @Test
  void a_hashtag_is_read_as_the_words_in_it() {
    assertThat(mentions("قصفت #الميليشيات_الحوثية مدينة #تعز في #محافظة_تعز.").stream().map(Mention::name))
        .contains("الميليشيات الحوثية", "تعز", "محافظة تعز");
  }

  private static List<String> units(String sentence) {
    return mentions(sentence).stream().filter(m -> m.kind() == EntityKind.MILITARY).map(Mention::name).toList();
  }

  @Test
  void a_unit_is_named_by_its_number_and_its_arm() {
    assertThat(units("وتقدم اللواء 35 مدرع في الجبهة.")).contains("اللواء 35 مدرع");
    assertThat(units("وأعلنت الكتيبة 166 انسحابها.")).contains("الكتيبة 166");
    assertThat(holder(position("وقال قائد اللواء الثالث العميد سامر الخطيب إن القوات صمدت."))).isEqualTo("سامر الخطيب");
  }

  @Test
  void a_minister_in_a_government_that_is_told_has_his_post_in_it() {
    Claim claim = position("وقالت ديما الخطيب، وزيرة في الحكومة الحالية، إن القانون أقر.");
    assertThat(((Filler.Named) claim.recipients().getFirst()).mention().name()).isEqualTo("الحكومة الحالية");
  }

  @Test
  void who_was_killed_is_not_the_minister_who_tells_of_it() {
    assertThat(TestPipeline.claims("أعلن وزير الدفاع الإسرائيلي مقتل سامر الخطيب في رفح."))
        .filteredOn(c -> c.type() == EventType.POSITION)
        .noneMatch(c -> holder(c).contains("الخطيب"));
  }
}
