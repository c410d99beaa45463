package waqai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProseTest {
  private static final String TITLE = "وزير الخارجية يزور العاصمة الأردنية";

  /** "The foreign minister arrived in Amman on Monday." */
  private static final String FIRST = "وصل وزير الخارجية إلى عمان يوم الاثنين في زيارة رسمية.";

  /** "He said that the two countries agreed on a new round." */
  private static final String SECOND = "وقال إن البلدين  اتفقا على جولة جديدة من المحادثات.";

  private static List<String> prose(String text) {
    return Prose.of(text, Optional.of(TITLE)).spans().stream().map(s -> s.in(text)).toList();
  }

  @Test
  void keeps_title_and_paragraphs_and_drops_stamps_counters_and_buttons() {
    String text =
        TITLE + "\n\n  • 9/10/2021\n  • 00:00\n  • 5\nnews-picture\n\n" + FIRST + "\n\nمشاركة :";
    assertThat(prose(text)).containsExactly(TITLE, FIRST);
  }

  @Test
  void runs_of_spaces_and_tabs_part_a_menu_from_the_article() {
    String menu = "الرئيسية          الشرق الأوسط   \t\t  العالم   \t\t  رياضة          ";
    String text = "   " + menu + TITLE + "               " + FIRST + "               " + SECOND;
    assertThat(prose(text)).containsExactly(TITLE, FIRST, SECOND);
  }

  @Test
  void drops_the_window_title_that_frames_the_headline() {
    String text = "صحيفة اليوم - الشرق الأوسط - " + TITLE + "\n" + TITLE + "\n" + FIRST;
    assertThat(prose(text)).containsExactly(TITLE, FIRST);
    assertThat(Prose.of(text, Optional.of(TITLE)).spans().getFirst().begin()).isPositive();
  }

  @Test
  void drops_what_is_left_of_a_tag_even_over_two_lines() {
    String one = "content=\"وصل الوزير إلى عمان في زيارة رسمية اليوم.\" />      ";
    String two = "content=\"وصل الوزير إلى عمان في زيارة رسمية اليوم.\n\" />      ";
    assertThat(prose(one + TITLE + "\n" + FIRST)).containsExactly(TITLE, FIRST);
    assertThat(prose(two + TITLE + "\n" + FIRST)).containsExactly(TITLE, FIRST);
  }

  @Test
  void drops_headings_captions_and_lists_of_related_links() {
    String links =
        "اقرأ أيضا\nالملك يستقبل وزير الخارجية في قصره\nاجتماع ثلاثي في العاصمة الأردنية غدا صباحا";
    assertThat(prose(TITLE + "\n" + FIRST + "\nردود فعل\n" + SECOND + "\n" + links))
        .containsExactly(TITLE, FIRST, SECOND);
  }

  @Test
  void drops_pointers_to_other_stories_within_the_article() {
    String pointer = "اقرأ أيضاً: الملك يستقبل وزير الخارجية في قصره بالعاصمة الأردنية.";
    String heading = "شاهد أيضا:\nالرئيس الفرنسي يلتقي المستشارة الألمانية في برلين";
    assertThat(prose(TITLE + "\n" + FIRST + "\n" + pointer + "\n" + SECOND))
        .containsExactly(TITLE, FIRST, SECOND);
    assertThat(prose(TITLE + "\n" + FIRST + "\n" + heading + "\n" + SECOND))
        .containsExactly(TITLE, FIRST, SECOND);
  }

  @Test
  void drops_credits_and_calls_to_subscribe() {
    String end = "المصدر: الجزيرة + وكالات\nاشترك في نشرتنا البريدية ليصلك كل جديد.";
    assertThat(prose(FIRST + "\n" + SECOND + "\n" + end)).containsExactly(FIRST, SECOND);
  }

  @Test
  void keeps_a_single_line_of_a_digest() {
    String line = "نحو مئة قتيل في فيضانات اجتاحت شرق البلاد أمس";
    assertThat(prose(FIRST + "\n" + line + "\n" + SECOND)).containsExactly(FIRST, line, SECOND);
  }

  @Test
  void drops_lines_in_other_languages_and_of_rights() {
    assertThat(prose(FIRST + "\nAll rights reserved by the publisher.\nجميع الحقوق محفوظة © 2021."))
        .containsExactly(FIRST);
  }

  @Test
  void inline_tags_part_paragraphs() {
    assertThat(prose("<p>" + FIRST + "</p><p class=\"x\">" + SECOND + "</p>"))
        .containsExactly(FIRST, SECOND);
  }

  @Test
  void a_text_of_a_few_words_is_prose_where_there_is_nothing_else() {
    assertThat(prose("زار ماكرون بيروت أمس")).containsExactly("زار ماكرون بيروت أمس");
  }

  /** "The minister arrived in the capital on Monday in an official visit of two days ..." */
  @Test
  void lines_that_end_where_a_screen_ended_are_one_paragraph() {
    String paragraph =
        "وصل وزير الخارجية إلى العاصمة يوم الاثنين في زيارة رسمية تستمر\n"
            + "يومين يبحث خلالها مع كبار المسؤولين في البلاد سبل دعم العلاقات\n"
            + "بين البلدين وتطورات الأوضاع في المنطقة والجهود المبذولة من أجل\n"
            + "التوصل إلى وقف لإطلاق النار واستئناف المفاوضات بين الأطراف على\n"
            + "أساس قرارات مجلس الأمن الدولي والمبادرات التي طرحت في هذا الشأن\n"
            + "خلال الأشهر الماضية.";
    assertThat(prose(paragraph + "\n\n" + FIRST)).containsExactly(paragraph, FIRST);
  }

  @Test
  void paragraphs_without_full_stops_are_kept_where_the_whole_text_has_none() {
    String one = "وصل وزير الخارجية إلى العاصمة الأردنية في زيارة رسمية";
    String two = "وبحث الوزير مع نظيره الأردني تطورات الأوضاع في المنطقة";
    String three = "واتفق الجانبان على عقد جولة جديدة من المحادثات قريبا";
    assertThat(prose(one + "\n\n" + two + "\n\n" + three)).containsExactly(one, two, three);
  }
}
