package waqai.app;

import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waqai.check.Checked;
import waqai.check.ShapeChecker;
import waqai.describe.Describer;
import waqai.describe.Run;
import waqai.fact.ArticleFacts;
import waqai.ontology.Ontology;
import waqai.ontology.Quarantined;
import waqai.store.FactStore;
import waqai.store.Written;
import waqai.text.Article;

/**
 * The second half of the line: describe → check → store. An article is safe on the disk when {@link
 * #add} returns, and can be asked for after {@link #finish}.
 */
final class GraphBuild {
  private final FactStore store;
  private final Describer describer;
  private final ShapeChecker checker;
  private final Fingerprint fingerprint;
  private final PrintStream messages;
  private final Map<String, List<Quarantined>> settled = new LinkedHashMap<>();
  private Written written = new Written(0, 0, 0);
  private int quarantined;
  private int failed;

  /**
   * @param run says which program found the facts
   * @param least the least confidence of facts that are kept
   * @param messages where an article that cannot be described is told of
   */
  GraphBuild(FactStore store, Ontology ontology, Run run, double least, PrintStream messages) {
    this.store = store;
    this.describer = new Describer(store.names(), run);
    this.checker = new ShapeChecker(ontology);
    this.fingerprint = new Fingerprint(run, least);
    this.messages = messages;
  }

  /** Whether the store has all that this program finds in the article; if so, it is counted. */
  boolean knows(Article article) {
    boolean known = store.hasRead(article.id(), fingerprint.of(article));
    written = known ? written.plus(new Written(0, 0, 1)) : written;
    return known;
  }

  /** Takes the next article. One whose facts do not hang together is told of and left out. */
  void add(Article article, ArticleFacts facts) {
    try {
      add(article, checker.check(describer.describe(article, facts)));
    } catch (IllegalArgumentException e) {
      failed++;
      messages.println(article.id() + ": not stored: " + e.getMessage());
    }
  }

  /** Brings into the graph what is on the disk, and tidies up. */
  BuildSummary finish() {
    settle();
    store.tidy();
    return new BuildSummary(written, quarantined, failed);
  }

  /** Writes down what was refused before the article counts as read, the rest some time later. */
  private void settle() {
    store.quarantine(settled);
    settled.clear();
  }

  private void add(Article article, Checked checked) {
    List<Quarantined> refused = checked.refused();
    settled.put(article.id(), refused);
    if (!refused.isEmpty()) {
      settle();
    }
    checked
        .accepted()
        .ifPresent(it -> written = written.plus(store.take(it, fingerprint.of(article))));
    for (Quarantined fact : refused) {
      quarantined++;
      messages.println(
          fact.article() + " " + fact.fact() + " " + fact.type() + ": not stored: "
              + String.join("; ", fact.reasons()));
    }
  }
}
