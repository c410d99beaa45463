package waqai.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerCheckTest {
  @TempDir Path folder;

  private List<String> faults(String file, String... rows) throws IOException {
    Files.write(folder.resolve(file), Stream.of(rows).map(r -> r.replace(' ', '\t').replace('_', ' ')).toList());
    return GazetteerCheck.of(GazetteerFiles.in(folder)).faults().stream().map(Fault::toString).toList();
  }

  @Test
  void the_gazetteer_of_the_program_is_sound() {
    assertThat(GazetteerCheck.of(GazetteerFiles.builtIn()).faults()).isEmpty();
  }

  @Test
  void the_form_of_each_row_is_looked_at() throws IOException {
    assertThat(faults(
            "clubs.tsv",
            "club/A Organization الفريق - Team - - - - - - -",
            "place/b Organization الفريق_الأول - Team - - - - - - -",
            "club/c Club الفريق_الثاني - Team - - - - - - -",
            "club/d Organization Team - فريق - - - - - - -",
            "club/e Organization الفريق_الثالث فريق|فريق? Team - - - - - - -",
            "club/f Organization الفريق_الرابع - Team - 796 - - - 99.5 12",
            "club/g Organization الفريق_الخامس - Team",
            "club/h Organization الفريق_السادس? - - - - club/h - - - -"))
        .containsExactly(
            "clubs.tsv:7: 'club/g' has 5 cells, not 12",
            "clubs.tsv:1: 'club/A' is no id: expected country/, place/, body/, person/ or club/ and a-z, 0-9, -",
            "clubs.tsv:2: 'place/b' is a Organization: expected an id that begins with body/",
            "clubs.tsv:3: 'club/c' has the kind 'Club': expected one of [Person, Country, Place, Organization,"
                + " Government, Military, ArmedGroup, Party, International, Group, Other]",
            "clubs.tsv:4: 'club/d' has the name 'Team': expected Arabic letters",
            "clubs.tsv:4: 'club/d' has the English name 'فريق': expected Latin letters",
            "clubs.tsv:5: 'club/e' has the name 'فريق?' twice",
            "clubs.tsv:6: 'club/f' has the Wikidata id '796': expected Q and digits",
            "clubs.tsv:6: 'club/f' lies at '99.5', '12': expected degrees, or - in both cells",
            "clubs.tsv:8: 'club/h' belongs to itself",
            "clubs.tsv:8: 'club/h' has the name 'الفريق السادس?': only a variant may end in ?",
            "clubs.tsv:8: 'club/h' has the English name '': expected Latin letters");
  }

  @Test
  void rows_that_contradict_others_are_told() throws IOException {
    assertThat(faults(
            "imported.tsv",
            "country/iq Country العراق الجمهورية_العراقية Iraq - Q796 - - - - -",
            "country/sy Country العراق - Syria - Q1 - - - - -",
            "place/q1 Place تل_الغراب - - - Q796 country/nowhere - - - -",
            "place/q2 Place تل_الغراب - - - Q2000 country/nowhere - - - -"))
        .satisfiesExactly(
            f -> assertThat(f).startsWith("imported.tsv:2: 'country/sy' says 'العراق': expected 'سوريا' as at countries.tsv:"),
            f -> assertThat(f).startsWith("imported.tsv:2: 'country/sy' has the Wikidata id Q1: expected Q858 as at countries.tsv:"),
            f -> assertThat(f).startsWith("imported.tsv:3: 'place/q1' has the Wikidata id Q796 of country/iq at countries.tsv:"),
            f -> assertThat(f).isEqualTo("imported.tsv:4: 'place/q2' has the name, kind and country of place/q1 at imported.tsv:3"),
            f -> assertThat(f).isEqualTo("imported.tsv:3: 'place/q1' belongs to 'country/nowhere': expected an id of the gazetteer"),
            f -> assertThat(f).isEqualTo("imported.tsv:4: 'place/q2' belongs to 'country/nowhere': expected an id of the gazetteer"));
  }

  @Test
  void posts_are_of_people_who_are_there_and_end_after_they_begin() throws IOException {
    assertThat(faults(
            "imported-posts.tsv",
            "post/a person/nobody وزير_الري country/iq 2001 - -",
            "post/b person/tariq-aziz وزير_الري country/iq 2001-13 - -",
            "post/c person/tariq-aziz وزير_الري country/iq 2001-05 2001-04-30 -",
            "post/d person/tariq-aziz وزير_الري - 2001 2002 -",
            "post/e person/tariq-aziz وزير_النفط country/iq 1992 1995 -",
            "post/f person/tariq-aziz وزير_النفط country/iq 1994 - -",
            "post/g person/tariq-aziz وزير_النفط country/iq 1990 1992-05 -"))
        .containsExactly(
            "imported-posts.tsv:1: 'post/a' is held by 'person/nobody': expected the id of a person of the gazetteer",
            "imported-posts.tsv:2: 'post/b' lasts from '2001-13' to '': expected a year, month or day, or -",
            "imported-posts.tsv:3: 'post/c' ends before it begins",
            "imported-posts.tsv:4: 'post/d' has no body: expected its name as a note",
            "imported-posts.tsv:6: 'post/f' is the same post at the same time as post/e at imported-posts.tsv:5");
  }
}
