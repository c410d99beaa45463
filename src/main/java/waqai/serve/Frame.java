package waqai.serve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What every page knows: its language, its words, and where the others are. */
public final class Frame {
  private final Request request;
  private final SiteAddress address;
  private final Words words;

  Frame(Request request, SiteAddress address) {
    this.request = request;
    this.address = address;
    this.words = Words.in(request.language());
  }

  public Language language() {
    return request.language();
  }

  /** The text of a key in the language of the page. */
  public String say(String key, Object... values) {
    return words.say(key, values);
  }

  /** The text of a key, if there is one. */
  Optional<String> sayIf(String key) {
    return words.find(key);
  }

  /** A variable of a saved query in the language of the page; itself where there is no word for it. */
  String variable(String name) {
    return sayIf("variable-" + name).orElse(name);
  }

  /** A number with separators. */
  public String number(long number) {
    return String.format(language().locale(), "%,d", number);
  }

  /** The address of a page of the site. */
  public String to(String path) {
    return address.path() + path;
  }

  /** The page of what points at a thing. */
  public String toLinks(String iri) {
    return address.links(iri).orElse("");
  }

  /** This very page in the other language. */
  public String inOtherLanguage() {
    Map<String, String> parameters = new LinkedHashMap<>(request.parameters());
    parameters.put(Request.LANGUAGE, language().other().code());
    return to(encodedPath()) + "?" + Request.query(parameters);
  }

  /** Whether the page stands in this section. */
  public boolean isAt(String section) {
    return request.path().equals(section) || request.path().startsWith(section + "/");
  }

  /** What was typed into a field. */
  public String typed(String parameter) {
    return request.parameter(parameter).orElse("");
  }

  private String encodedPath() {
    return Request.encoded(request.path()).replace("%2F", "/").replace("+", "%20");
  }
}
