package waqai.serve;

import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Call;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * Makes a stranger's query safe to run: no SERVICE, no functions but the listed ones, no more rows
 * than allowed, and expressions that can be stopped. It looks at the algebra, where an expression
 * that stands in a projection, an aggregate or a sort condition is met like any other.
 */
final class QueryGuard {
  private final long mostRows;

  QueryGuard(long mostRows) {
    this.mostRows = mostRows;
  }

  /**
   * Looks at a query, and limits its rows.
   *
   * @throws Refused if it may not be run
   */
  void guard(Query query) {
    if (query.isJsonType()) {
      throw new Refused("JSON queries are no SPARQL: use SELECT");
    }
    check(Algebra.compile(query));
    if (!query.isAskType() && (!query.hasLimit() || query.getLimit() > mostRows)) {
      query.setLimit(mostRows); // not on a copy: Jena 6.0.0 copies the first of several HAVING only
    }
  }

  /**
   * Looks at what is to be evaluated.
   *
   * @throws Refused if it may not be
   */
  static void check(Op op) {
    Transformer.transform(new NoService(), new Allowed(), op);
  }

  /**
   * Has a dataset's queries run with stoppable expressions, with those functions only that {@link
   * SafeFunctions} lists, and without property functions (apf:strSplit takes a regular expression).
   */
  static void close(Context context) {
    FunctionRegistry.set(context, new SafeFunctions());
    context.set(ARQ.enablePropertyFunctions, false);
    RewriteFactory optimizer =
        settings -> op -> Optimize.stdOptimizationFactory.create(settings).rewrite(stoppable(op));
    context.set(ARQConstants.sysOptimizerFactory, optimizer);
  }

  private static Op stoppable(Op op) {
    return Transformer.transform(new TransformCopy(), new Stoppable(), op);
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

  /** A query that is not run, with the reason. */
  static final class Refused extends RuntimeException {
    Refused(String reason) {
      super(reason);
    }
  }

  private static final class NoService extends TransformCopy {
    @Override
    public Op transform(OpService service, Op pattern) {
      throw new Refused("SERVICE is switched off: this server calls no other one");
    }
  }

  private static final class Allowed extends ExprTransformCopy {
    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
      if (function instanceof E_Function named && !SafeFunctions.isSafe(named.getFunctionIRI())) {
        throw new Refused("this server has no function " + named.getFunctionIRI());
      }
      if (function instanceof E_Call) {
        throw new Refused("CALL is switched off: functions are called by their names");
      }
      return super.transform(function, arguments);
    }
  }

  private static final class Stoppable extends ExprTransformCopy {
    @Override
    public Expr transform(ExprFunctionN function, ExprList arguments) {
      Expr copy = super.transform(function, arguments);
      return copy instanceof E_Regex || copy instanceof E_StrReplace || copy instanceof E_StrConcat
          ? new StoppableFunction((ExprFunctionN) copy)
          : copy;
    }
  }
}
