package waqai.store;

import java.util.List;

/**
 * What went when articles were taken out.
 *
 * @param articles the ids of the articles that the store had
 * @param gone the IRIs of the facts that nobody tells any more
 * @param kept the IRIs of the facts that other articles still tell
 */
public record Retracted(List<String> articles, List<String> gone, List<String> kept) {
  public Retracted {
    articles = List.copyOf(articles);
    gone = List.copyOf(gone);
    kept = List.copyOf(kept);
  }
}
