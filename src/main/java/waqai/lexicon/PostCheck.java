package waqai.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waqai.lexicon.TsvFile.Row;

/** The rows of posts: their form, who and what they name, and whether one contradicts another. */
final class PostCheck {
  private final Map<String, Row> entries;
  private final List<Fault> faults = new ArrayList<>();
  private final Map<String, List<Row>> byPerson = new HashMap<>();

  /**
   * @param entries the rows of entries by their ids
   */
  PostCheck(Map<String, Row> entries) {
    this.entries = entries;
  }

  /** What is wrong with the posts, in their order. */
  List<Fault> faults(List<Row> posts) {
    posts.forEach(this::check);
    return faults;
  }

  private void check(Row row) {
    Post post = Post.of(row);
    expect(row, row.id().startsWith("post/"), "is no id of a post: expected post/...");
    expect(row, entries.containsKey(post.person()) && post.person().startsWith("person/"),
        "is held by '" + post.person() + "': expected the id of a person of the gazetteer");
    expect(row, !post.title().isEmpty(), "has no title");
    expect(row, post.body().isEmpty() || entries.containsKey(post.body().get()),
        "is of '" + row.cell(3) + "': expected an id of the gazetteer");
    expect(row, post.body().isPresent() || !post.note().isEmpty(), "has no body: expected its name as a note");
    if (dates(row, post)) {
      byPerson.computeIfAbsent(post.person(), p -> new ArrayList<>()).forEach(other -> compare(row, post, other));
      byPerson.get(post.person()).add(row);
    }
  }

  private boolean dates(Row row, Post post) {
    boolean form = post.from().filter(d -> !PartialDate.isDate(d)).isEmpty()
        && post.to().filter(d -> !PartialDate.isDate(d)).isEmpty();
    expect(row, form, "lasts from '" + row.cell(4) + "' to '" + row.cell(5) + "': expected a year, month or day, or -");
    boolean order = !form || post.from().isEmpty() || post.to().isEmpty()
        || !PartialDate.before(post.to().get(), post.from().get());
    expect(row, order, "ends before it begins");
    return form && order;
  }

  private void compare(Row row, Post post, Row other) {
    Post before = Post.of(other);
    if (post.sameOffice(before, Set.of())) {
      expect(row, post.apart(before), "is the same post at the same time as " + other.id() + " at " + other.place());
    }
  }

  private void expect(Row row, boolean so, String reason) {
    if (!so) {
      faults.add(row.fault(reason));
    }
  }
}
