package waqai.serve;

import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementService;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.ExprTransformApplyElementTransform;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * Makes a stranger's query safe to run: no SERVICE, no more rows than allowed, and expressions that
 * can be stopped.
 */
final class QueryGuard {
  private static final Pattern SUSPECT =
      Pattern.compile("\\b(service|regex|replace|concat)\\b", Pattern.CASE_INSENSITIVE);

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
