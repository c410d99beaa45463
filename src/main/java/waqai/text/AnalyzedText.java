package waqai.text;

import java.util.List;

/** An article with its sentences; read-only. */
public record AnalyzedText(Article article, List<Sentence> sentences) {
  public AnalyzedText {
    sentences = List.copyOf(sentences);
  }
}
