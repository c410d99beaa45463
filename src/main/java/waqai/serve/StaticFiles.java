package waqai.serve;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The files that pages load. They are read at the start, by their names in a list: nothing else can be asked for. */
final class StaticFiles {
  private static final Map<String, String> TYPES =
      Map.of(
          "style.css", "text/css; charset=utf-8",
          "site.js", "text/javascript; charset=utf-8",
          "editor.js", "text/javascript; charset=utf-8",
          "yasgui.min.js", "text/javascript; charset=utf-8",
          "yasgui.min.css", "text/css; charset=utf-8",
          "icon.svg", "image/svg+xml",
          "noto-sans-arabic.woff2", "font/woff2",
          "noto-sans-latin.woff2", "font/woff2",
          "noto-naskh-arabic.woff2", "font/woff2",
          "noto-OFL.txt", "text/plain; charset=utf-8");

  private static final String EDITOR = "/META-INF/resources/webjars/zazuko__yasgui/4.5.0/build/";

  private final Map<String, Reply> files = new HashMap<>();

  StaticFiles() {
    TYPES.forEach(
        (name, type) -> {
          byte[] bytes = ServedFile.bytes(place(name));
          String tag = EntityTag.weak(name, Integer.toHexString(java.util.Arrays.hashCode(bytes)));
          files.put(
              name,
              Reply.of(type, bytes).with("ETag", tag).with("Cache-Control", "public, max-age=3600"));
        });
  }

  private static String place(String name) {
    return name.startsWith("yasgui") ? EDITOR + name : "static/" + name;
  }

  Optional<Reply> reply(String name) {
    return Optional.ofNullable(files.get(name));
  }
}
