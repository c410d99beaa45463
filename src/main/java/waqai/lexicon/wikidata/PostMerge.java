package waqai.lexicon.wikidata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.GazetteerFiles;
import waqai.lexicon.PartialDate;
import waqai.lexicon.Post;
import waqai.lexicon.wikidata.Candidate.Office;
import waqai.lexicon.wikidata.Candidate.Position;

/** Adds the posts of people; what contradicts a post that is there is told. */
final class PostMerge {
  private static final Comparator<Office> MOST_EXACT_FIRST =
      Comparator.comparingInt((Office o) -> -length(o.from()) - length(o.to()))
          .thenComparing(Office::position)
          .thenComparing(o -> o.from().orElse(""))
          .thenComparing(o -> o.to().orElse(""));

  private final Known known;
  private final ImportedRows rows;
  private final Tally tally;
  private final Map<String, List<Post>> byPerson = new HashMap<>();

  PostMerge(GazetteerFiles files, Known known, ImportedRows rows, Tally tally) {
    this.known = known;
    this.rows = rows;
    this.tally = tally;
    files.posts().stream().map(Post::of).forEach(this::remember);
  }

  private void remember(Post post) {
    byPerson.computeIfAbsent(post.person(), p -> new ArrayList<>()).add(post);
  }

  private static int length(Optional<String> date) {
    return date.map(String::length).orElse(0);
  }

  /**
   * Adds the posts of one person.
   *
   * @param person the id of the person's entry
   * @param positions what the posts are, by their ids
   */
  void add(Candidate candidate, String person, Map<String, Position> positions) {
    for (Office office : candidate.offices().stream().sorted(MOST_EXACT_FIRST).toList()) {
      Position position = positions.get(office.position());
      if (position == null) {
        tally.pass("posts without an Arabic title");
      } else {
        add(candidate, post(person, office, position));
      }
    }
  }

  private Post post(String person, Office office, Position position) {
    Set<String> countries = known.countries(position.countries());
    Optional<String> body = countries.stream().findFirst().filter(c -> countries.size() == 1);
    return new Post(person, position.title(), body, office.from(), office.to(), office.position());
  }

  private void add(Candidate candidate, Post post) {
    if (post.from().isPresent() && post.to().isPresent() && PartialDate.before(post.to().get(), post.from().get())) {
      tally.refuse(candidate, "post ends before it begins", "is " + words(post) + ": expected an end after the beginning");
      return;
    }
    Set<String> ofCountry = post.body().map(known::words).orElse(Set.of());
    List<Post> same = byPerson.getOrDefault(post.person(), List.of()).stream().filter(p -> p.sameOffice(post, ofCountry)).toList();
    Optional<Post> other = same.stream().filter(p -> !p.apart(post) && !p.sameTime(post)).findFirst();
    if (same.stream().anyMatch(p -> p.sameTime(post))) {
      tally.pass("posts that are there already");
    } else if (other.isPresent()) {
      tally.refuse(candidate, "other dates of a post", "is " + words(post) + ": expected " + words(other.get()));
    } else {
      remember(post);
      rows.add(post);
      tally.post();
    }
  }

  private static String words(Post post) {
    return post.title() + " from " + post.from().orElse("-") + " to " + post.to().orElse("-");
  }
}
