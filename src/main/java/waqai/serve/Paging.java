package waqai.serve;

import java.util.List;
import java.util.Optional;

/**
 * A part of a long list.
 *
 * @param total how long the list is
 * @param first the number of the first shown, from 1; 0 if there is none
 * @param last the number of the last shown
 * @param before the address of the part before
 * @param after the address of the part after
 */
public record Paging(
    int total, int first, int last, Optional<String> before, Optional<String> after) {
  private static final String PAGE = "page";

  /** Whether the list needs more than one part. */
  public boolean isNeeded() {
    return before.isPresent() || after.isPresent();
  }

  /** The part of the list that a request asks for by its parameter {@code page}. */
  static <T> List<T> cut(List<T> all, Request request, int size) {
    int from = Math.min(start(request, size), all.size());
    return all.subList(from, Math.min(from + size, all.size()));
  }

  static Paging of(int total, Request request, Frame frame, int size) {
    int from = Math.min(start(request, size), total);
    int to = Math.min(from + size, total);
    int page = from / size + 1;
    return new Paging(
        total,
        total == 0 ? 0 : from + 1,
        to,
        page > 1 ? Optional.of(address(request, frame, page - 1)) : Optional.empty(),
        to < total ? Optional.of(address(request, frame, page + 1)) : Optional.empty());
  }

  private static int start(Request request, int size) {
    int page = request.parameter(PAGE).filter(it -> it.matches("[1-9][0-9]{0,5}")).map(Integer::parseInt).orElse(1);
    return (page - 1) * size;
  }

  private static String address(Request request, Frame frame, int page) {
    return frame.to(request.path()) + "?" + request.queryWith(PAGE, Integer.toString(page));
  }
}
