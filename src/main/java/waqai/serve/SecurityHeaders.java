package waqai.serve;

import jakarta.servlet.http.HttpServletResponse;

/** Tells the browser what a page may do: nothing but show itself. */
final class SecurityHeaders {
  /** Nothing from elsewhere, no script and no style inside a page. */
  static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  /** The same for the query editor, which sets styles as one types. */
  static final String EDITOR_POLICY =
      POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

  private SecurityHeaders() {}

  static void add(HttpServletResponse out) {
    out.setHeader("Content-Security-Policy", POLICY);
    out.setHeader("X-Content-Type-Options", "nosniff");
    out.setHeader("Referrer-Policy", "same-origin");
  }
}
