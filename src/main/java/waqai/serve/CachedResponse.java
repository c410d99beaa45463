package waqai.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Optional;

/** Says how long an answer may be kept as soon as its status is known: what failed is never kept. */
final class CachedResponse extends HttpServletResponseWrapper {
  private final Optional<String> tag;

  /**
   * @param tag of the answer if it comes about; none if it may not be kept
   */
  CachedResponse(HttpServletResponse response, Optional<String> tag) {
    super(response);
    this.tag = tag;
  }

  @Override
  public void setStatus(int status) {
    super.setStatus(status);
    mark(status);
  }

  @Override
  public void sendError(int status) throws IOException {
    mark(status);
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    mark(status);
    super.sendError(status, message);
  }

  @Override
  public ServletOutputStream getOutputStream() throws IOException {
    mark(getStatus());
    return super.getOutputStream();
  }

  @Override
  public PrintWriter getWriter() throws IOException {
    mark(getStatus());
    return super.getWriter();
  }

  private void mark(int status) {
    boolean sound = status == SC_OK || status == SC_NOT_MODIFIED;
    setHeader("ETag", sound ? tag.orElse(null) : null);
    setHeader("Cache-Control", sound && tag.isPresent() ? "public, no-cache" : "no-store");
  }
}
