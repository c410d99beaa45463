package waqai.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waqai.text.Article;

class HtmlPageTest {
  private static final String SECOND = "وقال الوزير إن المحادثات ستستمر حتى نهاية الأسبوع المقبل.";

  @TempDir Path folder;

  private Article read(String html) {
    return Inputs.article(Inputs.read(Inputs.write(folder, "page.html", html)).getFirst());
  }

  @Test
  void takes_title_and_paragraphs_and_nothing_around_them() {
    Article article =
        read(
            """
            <html lang="ar"><head><title>لقاء في بيروت - صحيفة المدينة</title>
            <meta property="og:site_name" content="صحيفة المدينة">
            <link rel="canonical" href="https://example.org/news/1"></head><body>
            <nav><ul><li><a href="/">الرئيسية</a><li><a href="/w">العالم</a></ul></nav>
            <article><h1>لقاء في بيروت</h1><figure><figcaption>صورة من اللقاء</figcaption></figure>
            <p>%s</p><div class="share-buttons">شارك هذا الخبر مع أصدقائك على الشبكات الآن.</div>
            <p>%s</p></article>
            <aside><p>هذا نص جانبي طويل لا علاقة له بالخبر ولا يجب أن يقرأ.</p></aside>
            <footer>جميع الحقوق محفوظة.</footer></body></html>
            """
                .formatted(Inputs.NEWS, SECOND));
    assertThat(article.text()).isEqualTo("لقاء في بيروت\n\n" + Inputs.NEWS + "\n\n" + SECOND);
    assertThat(article.title()).contains("لقاء في بيروت");
    assertThat(article.publisher()).contains("صحيفة المدينة");
    assertThat(article.url()).contains("https://example.org/news/1");
    assertThat(Inputs.prose(article)).containsExactly("لقاء في بيروت", Inputs.NEWS, SECOND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\"},"
            + "{\"@type\":[\"NewsArticle\"],\"datePublished\":\"2021-09-10T01:00:00+03:00\"}]}</script>",
        "<meta property='article:published_time' content='2021-09-10T09:00:00Z'>",
        "<meta name='DC.date.issued' content='10 Sep 2021 08:02 GMT'>",
        "<meta itemprop='datePublished' content='2021-09-10 09:00'>",
        "<link rel='canonical' href='https://example.org/2021/09/10/story'>",
        "</head><body><time datetime='2021-09-10'>أمس</time>",
        "</head><body><span>الجمعة 10 سبتمبر / أيلول 2021</span>",
        "<script type='application/ld+json'>{broken</script></head><body><p>نشر في ١٠/٩/٢٠٢١</p>",
      })
  void the_date_comes_from_metadata_else_from_what_the_page_shows(String where) {
    Article article = read("<html><head>" + where + "<div><p>" + Inputs.NEWS + "</p></div>");
    assertThat(article.published()).contains(LocalDate.of(2021, 9, 10));
  }

  @Test
  void the_weekday_decides_an_exchangeable_stamp_on_a_page() {
    Article article =
        read("<div>9/10/2021</div><div><p>أكدت السلطات اليوم (الخميس) أنها لم تتلق أي طلب.</p></div>");
    assertThat(article.published()).contains(LocalDate.of(2021, 9, 10));
  }

  @Test
  void paragraphs_parted_by_line_breaks_are_found() {
    Article article =
        read("<table><tr><td>" + Inputs.NEWS + "<br><br>" + SECOND + "</td></tr></table>");
    assertThat(Inputs.prose(article)).containsExactly(Inputs.NEWS, SECOND);
  }

  @Test
  void takes_the_standfirst_that_stands_outside_the_article() {
    String lead = "لقاء هو الأول بين الوزيرين منذ اندلاع الأزمة بين بلديهما في الشتاء الماضي";
    Article article =
        read(
            "<html><head><meta property='og:description' content='" + lead + "'></head><body>"
                + "<header><h1>لقاء في بيروت</h1><h2>" + lead + "</h2></header><div class='x1'><p>"
                + Inputs.NEWS + "</p><p>" + SECOND + "</p></div></body></html>");
    assertThat(article.text()).endsWith(lead + "\n\n" + Inputs.NEWS + "\n\n" + SECOND);
  }

  @Test
  void leaves_out_what_a_page_repeats_and_the_labels_around_the_article() {
    String more = "<div>محتوى المقال</div>";
    Article article =
        read(
            "<article><div>سياسة</div><div>قراءة 3 دقائق</div>" + more + "<p>" + Inputs.NEWS + "</p>"
                + more + "<p>" + SECOND + "</p>" + more
                + "<div>التالي</div><div>زيارة مفاجئة إلى كابل</div><div>السابق</div></article>");
    assertThat(article.text()).isEqualTo(Inputs.NEWS + "\n\n" + SECOND);
  }

  @Test
  void the_headline_on_the_page_goes_before_the_one_for_search_engines() {
    Article article =
        read(
            "<html><head><meta property='og:title' content='لقاء الوزيرين في بيروت | صحيفة المدينة'>"
                + "</head><body><h1>لقاء الوزيرين في بيروت</h1><article><p>" + Inputs.NEWS + "</p></article>");
    assertThat(article.title()).contains("لقاء الوزيرين في بيروت");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"dateModified\":\"2021-09-12T08:00:00Z\","
            + "\"author\":[{\"name\":\"ليلى حداد\"}]}</script>",
        "<meta property='article:modified_time' content='2021-09-12T08:00:00+03:00'>"
            + "<meta name='author' content='بقلم: ليلى حداد'>",
        "<meta name='lastmod' content='2021-09-12'><meta property='article:author'"
            + " content='https://example.org/leila'><a rel='author' href='/leila'>ليلى حداد</a>"
      })
  void writer_and_day_of_the_last_change_are_read(String head) {
    Article article =
        read("<html><head>" + head + "</head><body><article><p>" + Inputs.NEWS + "</p><p>" + SECOND
            + "</p></article></body></html>");
    assertThat(article.modified()).contains(LocalDate.of(2021, 9, 12));
    assertThat(article.byline()).contains("ليلى حداد");
  }

  @Test
  void a_page_that_tells_no_writer_has_none() {
    Article article =
        read("<html><body><article><p>" + Inputs.NEWS + "</p><p>" + SECOND + "</p></article></body></html>");
    assertThat(article.modified()).isEmpty();
    assertThat(article.byline()).isEmpty();
  }
}
