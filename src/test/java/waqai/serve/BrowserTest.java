package waqai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The pages in a browser, as a visitor uses them. */
class BrowserTest {
  private static final List<String> PAGES =
      List.of(
          "", "search?type=Meeting", "map", "queries", "queries/who-met-whom", "queries/network", "query",
          "about", "ontology", "ontology/Meeting", "page/entity/Q796", "links/entity/Q796",
          "page/article/kadhimi-mckenzie", "nothing-here");
  @TempDir static Path folder;
  private static Browser browser;
  private static Served served;

  @BeforeAll
  static void start() {
    browser = Browser.open(true);
    served = Served.cases(folder.resolve("store"));
  }

  @AfterAll
  static void stop() {
    if (served != null) {
      served.close();
      browser.close();
    }
  }

  static Stream<Arguments> pages() {
    return PAGES.stream().flatMap(page -> Stream.of("ar", "en").map(it -> Arguments.of(page, it)));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void every_page_loads_whole_from_here_alone_and_fits_the_screen(String page, String language) {
    browser.requests();
    browser.complaints();
    browser.resize(1300, 1500);
    go(page + (page.contains("?") ? "&" : "?") + "lang=" + language);
    browser.screenshot((page.isEmpty() ? "home" : page.replaceAll("\\W+", "-")) + "-" + language);
    assertThat(browser.attribute("html", "lang")).isEqualTo(language);
    assertThat(browser.attribute("html", "dir")).isEqualTo(language.equals("ar") ? "rtl" : "ltr");
    assertThat(browser.requests())
        .isNotEmpty()
        .allMatch(it -> it.startsWith(served.server.address().toString()) || it.startsWith("data:"));
    assertThat(browser.complaints()).allMatch(it -> page.equals("nothing-here") && it.contains("404"));
    fits();
    browser.resize(500, 900);
    fits();
  }

  @Test
  void the_switch_changes_the_language_and_it_stays() {
    go("?lang=ar");
    browser.click("a.tongue");
    assertThat(browser.attribute("html", "lang")).isEqualTo("en");
    browser.click("nav a[href='/about']");
    browser.awaitText("h1", "About");
    assertThat(browser.attribute("html", "dir")).isEqualTo("ltr");
    browser.click("a.tongue");
    assertThat(browser.attribute("html", "lang")).isEqualTo("ar");
  }

  @Test
  void a_name_is_completed_and_opened_by_the_keyboard_alone() {
    go("?lang=en");
    WebElement box = browser.find(".hero input[type=search]");
    box.sendKeys("kadhi");
    browser.awaitText(".suggestions", "Kadhimi");
    box.sendKeys(Keys.ARROW_DOWN);
    browser.find(".suggestions a:focus").sendKeys(Keys.ENTER);
    browser.awaitText("h1", "Kadhimi");
    assertThat(browser.address()).contains("/page/entity/");
  }

  @Test
  void a_search_leads_to_a_fact_and_its_words_in_the_article() {
    go("search?lang=en");
    browser.find(".filters input[name=q]").sendKeys("الكاظمي", Keys.ENTER);
    browser.find("p.chips a");
    browser.click("article.card a.date");
    browser.click(".witness figcaption a");
    browser.find(".prose a.mark");
    assertThat(browser.address()).contains("/page/article/").contains("#w");
  }

  @Test
  void a_query_is_run_in_the_editor() {
    go("query?lang=en");
    browser.click(".yasqe_queryButton");
    browser.awaitText(".yasr table", "w:Meeting");
    browser.screenshot("query-answered-en");
    assertThat(browser.all(".yasr table tbody tr")).isNotEmpty();
    assertThat(browser.requests()).allMatch(it -> it.startsWith(served.server.address().toString()) || it.startsWith("data:"));
  }

  @Test
  void the_editor_offers_terms_and_names_by_their_labels() {
    go("query?lang=en");
    browser.find(".yasqe .CodeMirror");
    browser.run("document.querySelector('.CodeMirror').CodeMirror.setValue('')");
    WebElement text = browser.find(".yasqe textarea");
    text.sendKeys("SELECT * { ?f a w:Meet");
    browser.awaitText(".CodeMirror-hints", "w:Meeting  meeting");
    browser.run("document.querySelector('.CodeMirror').CodeMirror.setValue('')");
    text.sendKeys("SELECT * { ?f w:actor <kadhi");
    browser.awaitText(".CodeMirror-hints", "Kadhimi");
    text.sendKeys(Keys.ENTER);
    browser.awaitText(".yasqe .CodeMirror-code", "<http://localhost:3330/id/entity/");
  }

  @Test
  void hostile_names_and_texts_run_nothing() {
    try (Served hostile = Served.of(HostileTest.store(folder.resolve("hostile")), Served.SETTINGS)) {
      String home = hostile.server.address().toString();
      for (String page : List.of("", "search", "map", "about", "queries/who-met-whom", "page/article/h0", "page/article/h4", "query?query=" + Served.encoded(HostileTest.TEXTS.get(3)))) {
        browser.complaints();
        browser.requests();
        browser.open(home + page);
        browser.find("main"); // an open dialog would not let this pass
        assertThat(browser.complaints()).as(page).allMatch(it -> it.contains("400 (Bad Request)"));
        assertThat(browser.requests()).allMatch(it -> it.startsWith(home) || it.startsWith("data:"));
      }
    }
  }

  @Test
  void all_but_the_editor_works_without_scripts() {
    try (Browser plain = Browser.open(false)) {
      plain.open(served.at("search?lang=en").toString());
      plain.find(".filters input[name=q]").sendKeys("Kadhimi", Keys.ENTER);
      plain.find("p.chips a");
      plain.click("article.card a.date");
      assertThat(plain.find("h1").getText()).isNotEmpty();
      plain.open(served.at("query?lang=en").toString());
      assertThat(plain.find("#plain textarea").getText()).contains("SELECT");
      assertThat(plain.find("#plain").isDisplayed()).isTrue();
    }
  }

  private static void go(String path) {
    browser.open(served.at(path).toString());
  }

  /** Nothing sticks out at the sides. */
  private static void fits() {
    assertThat(browser.run("return document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }
}
