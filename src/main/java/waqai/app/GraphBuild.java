package waqai.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import waqai.check.Checked;
import waqai.check.ShapeChecker;
import waqai.describe.Describer;
import waqai.describe.Run;
import waqai.fact.ArticleFacts;
import waqai.ontology.Description;
import waqai.ontology.Ontology;
import waqai.ontology.Quarantined;
import waqai.store.FactStore;
import waqai.store.Written;
import waqai.text.Article;

/**
 * The second half of the line: describe → check → store. Articles are collected and go into the
 * store several hundred at a time; what {@link #finish} has not written is not in the store.
 */
final class GraphBuild {
  private static final int BATCH = 500;

  private final FactStore store;
  private final Describer describer;
  private final ShapeChecker checker;
  private final PrintStream messages;
  private final List<Description> waiting = new ArrayList<>();
  private final Map<String, List<Quarantined>> refused = new LinkedHashMap<>();
  private Written written = new Written(0, 0, 0);
  private int quarantined;
  private int failed;

  /**
   * @param run says which program found the facts
   * @param messages where an article that cannot be described is told of
   */
  GraphBuild(FactStore store, Ontology ontology, Run run, PrintStream messages) {
    this.store = store;
    this.describer = new Describer(store.names(), run);
    this.checker = new ShapeChecker(ontology);
    this.messages = messages;
  }

  /** Takes the next article. One whose facts do not hang together is told of and left out. */
  void add(Article article, ArticleFacts facts) {
    try {
      add(article.id(), checker.check(describer.describe(article, facts)));
    } catch (IllegalArgumentException e) {
      failed++;
      messages.println(article.id() + ": not stored: " + e.getMessage());
    }
    if (waiting.size() >= BATCH) {
      write();
    }
  }

  /** Writes what waits, and tidies up. */
  BuildSummary finish() {
    write();
    store.tidy();
    return new BuildSummary(written, quarantined, failed);
  }

  private void add(String article, Checked checked) {
    checked.accepted().ifPresent(waiting::add);
    refused.put(article, checked.refused());
    for (Quarantined fact : checked.refused()) {
      quarantined++;
      messages.println(
          fact.article() + " " + fact.fact() + " " + fact.type() + ": not stored: "
              + String.join("; ", fact.reasons()));
    }
  }

  private void write() {
    written = written.plus(store.put(waiting));
    store.quarantine(refused);
    waiting.clear();
    refused.clear();
  }
}
