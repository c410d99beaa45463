package waqai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as they come, without a browser. */
class PagesTest {
  @TempDir static Path folder;
  private static Served served;

  @BeforeAll
  static void start() {
    served = Served.cases(folder.resolve("store"));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static Document page(String path, String... headers) {
    HttpResponse<String> answer = served.get(path, headers);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return Jsoup.parse(answer.body(), served.at(path).toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"ar|ar|rtl", "en-GB,en;q=0.9|en|ltr", "fr, en;q=0.5, ar;q=0.4|en|ltr", "fr|ar|rtl"})
  void speaks_the_language_of_the_browser(String accept, String language, String direction) {
    Element html = page("", "Accept-Language", accept).selectFirst("html");
    assertThat(html).isNotNull();
    assertThat(html.attr("lang")).isEqualTo(language);
    assertThat(html.attr("dir")).isEqualTo(direction);
  }

  @Test
  void the_switch_changes_the_language_and_is_remembered() {
    Document arabic = page("search?q=العراق&lang=ar");
    String other = arabic.select("a.tongue").attr("href");
    HttpResponse<String> english = served.get(other.substring(1));
    assertThat(Jsoup.parse(english.body()).select("html").attr("lang")).isEqualTo("en");
    assertThat(english.body()).contains("value=\"العراق\"");
    String cookie = english.headers().firstValue("set-cookie").orElseThrow();
    assertThat(cookie).contains("lang=en").contains("HttpOnly").contains("SameSite=Lax");
    assertThat(page("", "Cookie", "lang=en", "Accept-Language", "ar").select("html").attr("lang"))
        .isEqualTo("en");
  }

  @Test
  void every_link_of_the_first_page_leads_somewhere_and_stays_here() {
    for (String language : List.of("ar", "en")) {
      Document home = page("?lang=" + language);
      for (Element link : home.select("a[href], link[href], script[src]")) {
        String path = link.hasAttr("src") ? link.attr("src") : link.attr("href");
        assertThat(path).as(link.outerHtml()).matches("[/#].*");
        if (path.startsWith("/")) {
          assertThat(served.get(path.substring(1)).statusCode()).as(path).isIn(200, 303);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"search", "map", "queries", "query", "about", "ontology", "queries/who-met-whom"})
  void every_section_opens_in_both_languages(String path) {
    for (String language : List.of("ar", "en")) {
      Document page = page(path + "?lang=" + language);
      assertThat(page.select("h1").text()).isNotBlank();
      assertThat(page.select("[style], style, script:not([src]):not([type=application/ld+json])")).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"الكاظمي", "كاظمي", "والكاظمي", "Kadhimi", "مصطفى الكاظمي", "mustafa kad"})
  void finds_a_person_in_any_spelling(String words) {
    String found = served.get("complete?q=" + Served.encoded(words)).body();
    assertThat(found).contains("مصطفى الكاظمي"); // Mustafa al-Kadhimi
  }

  @Test
  void an_entity_has_its_facts_its_relations_and_its_data() {
    String link = first("complete?q=" + Served.encoded("الكاظمي"));
    Document page = page(link.substring(1) + "?lang=ar");
    assertThat(page.select("h1").text()).isEqualTo("مصطفى الكاظمي");
    assertThat(page.select("article.card")).isNotEmpty();
    assertThat(page.select("svg.network circle")).hasSizeGreaterThan(1);
    assertThat(page.select(".formats a")).hasSize(6);
    assertThat(page.select("script[type=application/ld+json]").html()).contains("\"@type\":\"Person\"");
  }

  @Test
  void what_points_at_a_thing_is_not_what_the_store_writes_for_itself() {
    assertThat(page("links/entity/Q796").select("td, th").eachText())
        .isNotEmpty()
        .noneMatch(text -> text.contains("waqai:index"));
  }

  @Test
  void a_saved_query_speaks_the_language_of_the_page() {
    assertThat(page("queries/who-met-whom?lang=ar").select("label, th").eachText()).contains("الشخص", "متى");
    assertThat(page("queries/who-met-whom?lang=en").select("label, th").eachText()).contains("person", "when");
  }

  @Test
  void an_article_tells_its_writer_and_its_last_change() {
    Document article = page("page/article/sudani?lang=en");
    assertThat(article.select(".kicker").text()).contains("28 October 2022", "Changed 29 October 2022");
    assertThat(article.select(".kicker bdi").eachText()).contains("ليلى المثال");
    assertThat(article.select("script[type=application/ld+json]").html())
        .contains("\"dateModified\":\"2022-10-29\"", "\"author\":\"ليلى المثال\"");
  }

  @Test
  void a_fact_shows_its_words_in_their_context_and_leads_into_the_article() {
    String link = page("search?q=" + Served.encoded("الكاظمي")).select("article.card .date").attr("href");
    Document fact = page(link.substring(1) + "?lang=en");
    assertThat(fact.select("mark").text()).isNotBlank();
    assertThat(fact.select(".citation").text()).contains("http://localhost:3330/id/fact/");
    String words = fact.select("figcaption a").attr("href");
    Document article = page(words.substring(1));
    String anchor = words.substring(words.indexOf('#') + 1);
    assertThat(article.select("#" + anchor)).hasSize(1);
    assertThat(article.select(".prose a.mark")).isNotEmpty();
    assertThat(article.select(".prose").attr("dir")).isEqualTo("rtl");
  }

  @Test
  void two_sides_that_disagree_are_shown_together() {
    Document search = page("search?contested=1&lang=en");
    assertThat(search.select("article.card .status.contested")).isNotEmpty();
    Document fact = page(search.select("article.card .date").attr("href").substring(1));
    assertThat(fact.select("article.card")).isNotEmpty();
  }

  @Test
  void a_search_has_an_address_and_comes_as_csv_and_json_ld() {
    Document page = page("search?type=Meeting&from=2021&to=2021-12&lang=en");
    assertThat(page.select("option[selected]").attr("value")).isEqualTo("Meeting");
    assertThat(page.select("article.card")).isNotEmpty();
    String csv = served.get("search.csv?type=Meeting&from=2021&to=2021-12").body();
    assertThat(csv.lines().findFirst().orElse("")).startsWith("iri,type,status,who");
    assertThat(csv.lines().skip(1)).isNotEmpty().allMatch(line -> line.contains("\"Meeting\""));
    assertThat(served.get("search.jsonld?type=Meeting").body()).contains("\"@graph\"");
  }

  @Test
  void a_field_that_cannot_be_is_told_of() {
    assertThat(page("search?from=yesterday&lang=en").select(".problem").text()).contains("from takes a day");
    assertThat(page("search?type=Nothing&lang=en").select(".problem").text()).contains("no event type");
    assertThat(served.get("search.csv?from=yesterday").statusCode()).isEqualTo(400);
    assertThat(page("queries/person-timeline?from=x&lang=en").select(".problem").text()).contains("takes a day");
  }

  @Test
  void a_saved_query_answers_with_its_parameters() {
    Document page = page("queries/who-met-whom?lang=en&person=" + Served.encoded("الكاظمي"));
    assertThat(page.select("tbody tr")).isNotEmpty();
    assertThat(page.select("form input[name=person]").val()).isEqualTo("الكاظمي");
  }

  @Test
  void a_query_that_gives_a_graph_shows_it_and_offers_json_ld() {
    Document page = page("queries/network?lang=en");
    assertThat(page.select("thead th").eachText()).containsExactly("subject", "property", "object");
    assertThat(page.select("tbody tr")).isNotEmpty();
    String jsonLd = page.select("a[type=application/ld+json]").attr("href");
    HttpResponse<String> answer = served.get(jsonLd.substring(1));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("application/ld+json");
  }

  @Test
  void what_points_at_a_thing_is_listed_a_page_at_a_time() {
    Document iraq = page("links/entity/Q796?lang=en");
    assertThat(iraq.select("h1").text()).isEqualTo("Iraq");
    assertThat(iraq.select("tbody tr")).hasSizeLessThanOrEqualTo(50).isNotEmpty();
    assertThat(iraq.select("tbody a[href^=/page/]")).isNotEmpty();
    assertThat(page("page/entity/Q796").select("a[href=/links/entity/Q796]")).isNotEmpty();
    assertThat(served.get("links/entity/Q796?page=999").statusCode()).isEqualTo(404);
    assertThat(served.get("links/entity/none").statusCode()).isEqualTo(404);
  }

  @Test
  void the_editor_completes_terms_by_their_labels() {
    assertThat(served.get("complete?lang=en&term=Meet").body()).contains("\"name\":\"w:Meeting\",\"label\":\"meeting\"");
    assertThat(served.get("complete?lang=ar&term=" + Served.encoded("لقاء")).body()).contains("w:Meeting");
    assertThat(served.get("complete?lang=en&q=Kadhimi").body()).contains("\"iri\":\"http://localhost:3330/id/entity/");
  }

  private static String first(String completions) {
    return served.get(completions).body().replaceAll("(?s).*?\"link\":\"([^\"]+)\".*", "$1");
  }
}
