package waqai.serve;

import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.apache.jena.sparql.util.Context;

/**
 * Makes a stranger's query safe to run: no SERVICE, no more rows than allowed, and expressions that
 * can be stopped.
 */
final class QueryGuard {
  private static final Pattern SUSPECT =
      Pattern.compile("\\b(service|regex|replace|concat|java)\\b|\\\\u", Pattern.CASE_INSENSITIVE);

  private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
  private static final List<String> NAMESPACES =
      List.of(
          XPATH,
          "http://www.w3.org/ns/sparql#",
          "http://jena.apache.org/ARQ/function#",
          "http://w3id.org/awslabs/neptune/SPARQL-CDTs/");
  private static final List<String> UNGUARDED =
      List.of("matches", "replace", "regex", "concat", "string-join", "tokenize");

  private final long mostRows;

  QueryGuard(long mostRows) {
    this.mostRows = mostRows;
  }

  /**
   * The query to run in place of this one.
   *
   * @param text the query as it was sent
   * @throws Refused if it may not be run
   */
  Query guarded(Query query, String text) {
    Query safe = SUSPECT.matcher(text).find() ? rewritten(query) : query;
    if (!safe.isAskType() && (!safe.hasLimit() || safe.getLimit() > mostRows)) {
      safe = safe == query ? query.cloneQuery() : safe;
      safe.setLimit(mostRows);
    }
    return safe;
  }

  /**
   * Takes those functions out of a dataset's that do the same as the guarded ones by another name,
   * and all property functions (apf:strSplit takes a regular expression).
   */
  static void closeByNames(Context context) {
    FunctionRegistry registry = FunctionRegistry.createFrom(FunctionRegistry.get());
    UNGUARDED.forEach(name -> NAMESPACES.forEach(space -> registry.remove(space + name)));
    FunctionRegistry.set(context, registry);
    context.set(ARQ.enablePropertyFunctions, false);
  }

  /** How deep brackets are nested in a text, those in strings counted too. */
  static int depth(String text) {
    int depth = 0;
    int deepest = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '(', '{', '[' -> deepest = Math.max(deepest, ++depth);
        case ')', '}', ']' -> depth--;
        default -> {}
      }
    }
    return deepest;
  }

  private static Query rewritten(Query query) {
    if (query.serialize().contains("<java:")) {
      throw new Refused("functions that name a class are switched off");
    }
    ElementTransform elements = new NoService();
    return QueryTransformOps.transform(query, elements, new Stoppable(elements));
  }

  /** A query that is not run, with the reason. */
  static final class Refused extends RuntimeException {
    Refused(String reason) {
      super(reason);
    }
  }

  private static final class NoService extends ElementTransformCopyBase {
    @Override
    public Element transform(ElementService element, Node service, Element pattern) {
      throw new Refused("SERVICE is switched off: this server calls no other one");
    }
  }

  private static final class Stoppable extends ExprTransformApplyElementTransform {
    Stoppable(ElementTransform elements) {
      super(elements);
    }

    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
      Expr copy = super.transform(function, arguments);
      if (copy instanceof E_Regex || copy instanceof E_StrReplace || copy instanceof E_StrConcat) {
        return new StoppableFunction((ExprFunctionN) copy);
      }
      return copy;
    }
  }
}
