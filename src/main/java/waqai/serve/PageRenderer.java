package waqai.serve;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;

/** Turns a model into a page by its template. The templates are compiled with the program. */
final class PageRenderer {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  String render(String template, Frame frame, Map<String, Object> model) {
    Map<String, Object> values = new HashMap<>(model);
    values.put("frame", frame);
    StringOutput out = new StringOutput();
    engine.render(template + ".jte", values, out);
    return out.toString();
  }
}
