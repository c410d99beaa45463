package waqai.extract;

import java.util.Optional;
import java.util.Set;
import waqai.fact.EntityKind;
import waqai.text.Mention;
import waqai.text.Sentence;

/** Finds the name behind a post that a comma or a rank parts from it: مع وزير خارجية قطر، سمو الشيخ فلان, نظيره الليبي لواء فلان. */
record Apposition(Sentence sentence) {
  private static final Set<String> LINKS = Set.of("مع", "من", "إلى", "ب", "ل");
  private static final Set<String> RANKS = Set.of("لواء", "عميد", "عقيد", "فريق");

  /** Who holds the post, if he is named behind it, and the post else. */
  Mention named(Mention post) {
    int begin = post.phrase().begin();
    boolean counterpart = post.posts().stream().anyMatch(p -> p.lemma().startsWith("نظير"));
    boolean bound = counterpart || begin > 0 && LINKS.contains(sentence.token(begin - 1).form());
    return post.kind() != EntityKind.PERSON || post.named() || post.posts().isEmpty() || !bound
        ? post : behind(post.phrase().end()).orElse(post);
  }

  private Optional<Mention> behind(int end) {
    boolean parted = end + 1 < sentence.tokens().size()
        && (sentence.token(end).form().equals("،") || RANKS.contains(sentence.token(end).form()));
    return !parted ? Optional.empty() : sentence.mentionsAt(end + 1)
        .filter(m -> m.kind() == EntityKind.PERSON && m.named() && m.posts().isEmpty())
        .findFirst();
  }
}
