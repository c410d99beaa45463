package waqai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static waqai.app.TestPipeline.actors;

import org.junit.jupiter.api.Test;
import waqai.app.TestPipeline;
import waqai.fact.ArticleFacts;
import waqai.fact.EventType;

/** People whose names are in no list, with letters at their beginning that are spelled like particles. */
class PeopleNamesTest {
  @Test
  void a_first_name_wants_another_so_that_waw_behind_it_is_no_conjunction() {
    assertThat(actors("أكد وزير المالية الياباني تاكومي واتسوجي أن الاقتصاد يتعافى.", EventType.STATEMENT))
        .containsExactly("تاكومي واتسوجي");
  }

  @Test
  void behind_a_preposition_no_other_begins() {
    assertThat(actors("التقى الرئيس التونسي مع بوغومير كاليفسكي في قرطاج.", EventType.MEETING))
        .contains("بوغومير كاليفسكي");
  }

  @Test
  void fa_and_an_article_that_nobody_knows_are_a_name() {
    assertThat(actors("قال المبعوث الأممي فالديمار كوستنر إن الهدنة صامدة.", EventType.STATEMENT))
        .containsExactly("فالديمار كوستنر");
  }

  @Test
  void behind_ben_stands_a_whole_name() {
    assertThat(actors("قال النائب سفيان بن لزرق إن الموازنة لن تقر.", EventType.STATEMENT))
        .containsExactly("سفيان بن لزرق");
  }

  @Test
  void praise_with_bi_leaves_the_particle_apart() {
    ArticleFacts facts = TestPipeline.facts("أشاد رئيس الوزراء بسفيان الحدادي في كلمته.");
    assertThat(facts.facts().stream().filter(f -> f.type() == EventType.PRAISE)
            .flatMap(f -> TestPipeline.names(facts, f.recipients()).stream()))
        .containsExactly("سفيان الحدادي");
  }

  @Test
  void two_ministers_with_one_name_each_stay_two() {
    assertThat(actors("جرى لقاء بين بوتين ولافروف في موسكو.", EventType.MEETING)).hasSize(2);
  }

  @Test
  void a_deputy_who_is_minister_as_well_is_one_man() {
    assertThat(actors("أعلن نائب رئيس الوزراء وزير الدفاع الألماني يورغن هالدر أن المناورات انتهت.", EventType.STATEMENT))
        .containsExactly("يورغن هالدر");
  }
}
