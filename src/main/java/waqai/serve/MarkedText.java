package waqai.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import waqai.serve.ArticleModel.Paragraph;
import waqai.serve.ArticleModel.Piece;

/** Cuts a text where evidence begins and ends, so that each piece can be marked. */
final class MarkedText {
  /**
   * Words that tell a fact.
   *
   * @param begin first UTF-16 unit in the text
   * @param end one past the last
   */
  record Mark(int begin, int end, String link, String tone, String title) {}

  private final String text;
  private final List<Mark> marks;

  MarkedText(String text, List<Mark> marks) {
    this.text = text;
    this.marks =
        marks.stream()
            .filter(mark -> mark.begin() < mark.end() && mark.end() <= text.length())
            .toList();
  }

  List<Paragraph> paragraphs() {
    List<Paragraph> paragraphs = new ArrayList<>();
    int at = 0;
    while (at <= text.length()) {
      int end = text.indexOf('\n', at);
      int stop = end < 0 ? text.length() : end;
      if (!text.substring(at, stop).isBlank()) {
        paragraphs.add(new Paragraph(pieces(at, stop)));
      }
      at = stop + 1;
    }
    return paragraphs;
  }

  private List<Piece> pieces(int from, int to) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
    for (Mark mark : marks) {
      List.of(mark.begin(), mark.end()).stream().filter(it -> it > from && it < to).forEach(cuts::add);
    }
    List<Piece> pieces = new ArrayList<>();
    int begin = from;
    for (int end : cuts.tailSet(from, false)) {
      pieces.add(piece(begin, end));
      begin = end;
    }
    return pieces;
  }

  private Piece piece(int begin, int end) {
    List<String> anchors =
        marks.stream()
            .filter(mark -> mark.begin() == begin)
            .map(mark -> "w" + mark.begin())
            .distinct()
            .toList();
    return marks.stream()
        .filter(mark -> mark.begin() <= begin && mark.end() >= end)
        .min((one, other) -> Integer.compare(one.end() - one.begin(), other.end() - other.begin()))
        .map(it -> new Piece(text.substring(begin, end), anchors, it.link(), it.tone(), it.title()))
        .orElseGet(() -> new Piece(text.substring(begin, end), anchors, "", "", ""));
  }
}
