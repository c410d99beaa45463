package waqai.serve;

import java.util.Set;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The functions that a stranger's query may call by an IRI: the casts of XML Schema, the
 * mathematics of XPath, and those of its string, number and date functions that take time and space
 * in proportion to their arguments. Every other IRI names no function here, so none loads a class,
 * runs a script, or matches a pattern that cannot be stopped.
 */
final class SafeFunctions extends FunctionRegistry {
  private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
  private static final String MATH = "http://www.w3.org/2005/xpath-functions/math#";
  private static final Set<String> OF_XPATH =
      Set.of(
          "abs", "boolean", "ceiling", "contains", "day-from-date", "day-from-dateTime", "ends-with",
          "floor", "hours-from-dateTime", "lower-case", "minutes-from-dateTime", "month-from-date",
          "month-from-dateTime", "normalize-space", "normalize-unicode", "not", "numeric-abs",
          "numeric-ceil", "numeric-floor", "numeric-round", "round", "seconds-from-dateTime",
          "starts-with", "string-length", "substring", "substring-after", "substring-before",
          "timezone-from-dateTime", "upper-case", "year-from-date", "year-from-dateTime");

  static boolean isSafe(String iri) {
    return iri.startsWith(XSD)
        || iri.startsWith(MATH)
        || iri.startsWith(XPATH) && OF_XPATH.contains(iri.substring(XPATH.length()));
  }

  @Override
  public @Nullable FunctionFactory getFunctionFactory(String iri) {
    return isSafe(iri) ? FunctionRegistry.get().getFunctionFactory(iri) : null;
  }

  @Override
  @SuppressWarnings("removal") // ARQ still asks by this name too
  public @Nullable FunctionFactory get(String iri) {
    return getFunctionFactory(iri);
  }

  @Override
  public boolean isRegistered(String iri) {
    return isSafe(iri) && FunctionRegistry.get().isRegistered(iri);
  }
}
