package waqai.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * A question in a file. The comment lines at its head say what it asks and what can be set:
 *
 * <pre>
 * # title en: Who met whom
 * # title ar: ...
 * # asks en: Which meetings took place between two parties?
 * # asks ar: ...
 * # parameter person name -
 * # parameter from day 2021-01-01
 * </pre>
 *
 * A parameter line has the variable, its {@link ParameterKind}, and its value when the asker sets
 * none; a hyphen leaves the variable free.
 *
 * @param name the file's name without {@code .rq}
 * @param titles by language
 * @param asks by language, in a sentence
 * @param parameters in the file's order
 * @param text the whole file
 */
public record SavedQuery(
    String name,
    Map<String, String> titles,
    Map<String, String> asks,
    List<Parameter> parameters,
    String text) {
  private static final Pattern HEADER =
      Pattern.compile("#\\s*(title|asks)\\s+([a-z]{2}):\\s*(.+)|#\\s*parameter\\s+(.+)");
  private static final Pattern PARAMETER = Pattern.compile("(\\w+)\\s+([a-z]+)\\s+(.+)");

  public SavedQuery {
    titles = Map.copyOf(titles);
    asks = Map.copyOf(asks);
    parameters = List.copyOf(parameters);
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException if its header or its SPARQL is wrong; the message says where
   */
  public static SavedQuery parse(String name, String text) {
    Map<String, String> titles = new LinkedHashMap<>();
    Map<String, String> asks = new LinkedHashMap<>();
    List<Parameter> parameters = new ArrayList<>();
    for (String line : text.lines().takeWhile(it -> it.startsWith("#")).toList()) {
      Matcher header = HEADER.matcher(line.strip());
      if (header.matches()) {
        if (header.group(4) != null) {
          parameters.add(parameter(name, header.group(4)));
        } else {
          (header.group(1).equals("title") ? titles : asks).put(header.group(2), header.group(3));
        }
      }
    }
    SavedQuery query = new SavedQuery(name, titles, asks, parameters, text);
    query.ask(Map.of());
    return query;
  }

  /**
   * The question with its parameters set.
   *
   * @param values by parameter name, as a user types them
   * @throws IllegalArgumentException if there is no such parameter, or a value is not of its kind
   */
  public Question ask(Map<String, String> values) {
    for (String given : values.keySet()) {
      if (parameters.stream().noneMatch(parameter -> parameter.name().equals(given))) {
        throw new IllegalArgumentException(
            name + " has no parameter " + given + "; it has: " + names());
      }
    }
    Map<String, Node> bound = new LinkedHashMap<>();
    for (Parameter parameter : parameters) {
      Optional.ofNullable(values.get(parameter.name()))
          .or(parameter::value)
          .ifPresent(
              value ->
                  bound.put(parameter.name(), parameter.kind().node(parameter.name(), value)));
    }
    return Question.of(name, text).with(bound);
  }

  private String names() {
    return parameters.isEmpty()
        ? "none"
        : String.join(", ", parameters.stream().map(Parameter::name).toList());
  }

  private static Parameter parameter(String query, String declaration) {
    Matcher parts = PARAMETER.matcher(declaration);
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          query + ": a parameter line is '# parameter NAME KIND DEFAULT', not: " + declaration);
    }
    try {
      ParameterKind kind = ParameterKind.valueOf(parts.group(2).toUpperCase(Locale.ROOT));
      Optional<String> value =
          Optional.of(parts.group(3).strip()).filter(given -> !given.equals("-"));
      return new Parameter(parts.group(1), kind, value);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          query + ": no kind of parameter: " + parts.group(2), e);
    }
  }
}
