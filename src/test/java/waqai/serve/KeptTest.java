package waqai.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptTest {
  private final List<String> made = new ArrayList<>();
  private final Kept<String, String> kept = new Kept<>(2);

  private String ask(String key) {
    return kept.of(
        key,
        () -> {
          made.add(key);
          return key + "!";
        });
  }

  @Test
  void what_was_made_is_not_made_again() {
    assertThat(ask("a")).isEqualTo("a!");
    assertThat(ask("a")).isEqualTo("a!");
    assertThat(made).containsExactly("a");
  }

  @Test
  void the_longest_unused_goes_first() {
    List.of("a", "b", "a", "c", "a", "b").forEach(this::ask);
    assertThat(made).containsExactly("a", "b", "c", "b");
  }
}
