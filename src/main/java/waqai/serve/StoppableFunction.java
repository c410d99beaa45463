package waqai.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/**
 * REGEX, REPLACE or CONCAT that ends when its query is cancelled, and makes no endless string. A
 * pattern is first matched on a copy of the text that looks at the clock; only when that has come to
 * an end does the real function run, so it answers exactly what it answers elsewhere.
 */
final class StoppableFunction extends ExprFunctionN {
  private final ExprFunctionN function;

  StoppableFunction(ExprFunctionN function) {
    super(function.getFunctionSymbol().getSymbol(), new ExprList(function.getArgs()));
    this.function = function;
  }

  @Override
  public NodeValue eval(List<NodeValue> values, FunctionEnv environment) {
    if (isPattern()) {
      rehearse(values, Context.getCancelSignal(environment.getContext()));
    } else {
      requireShort(values.stream().mapToLong(StoppableFunction::length).sum());
    }
    return function.eval(values, environment);
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    throw new UnsupportedOperationException("needs its environment");
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new StoppableFunction((ExprFunctionN) function.copy(arguments));
  }

  @Override
  public String getFunctionPrintName(org.apache.jena.sparql.serializer.SerializationContext to) {
    return function.getFunctionPrintName(to);
  }

  private boolean isPattern() {
    return !function.getFunctionSymbol().getSymbol().equals("concat");
  }

  private void rehearse(List<NodeValue> values, AtomicBoolean cancelled) {
    Optional<Pattern> pattern = pattern(values);
    if (pattern.isEmpty()) {
      return; // the real function says what is wrong
    }
    Matcher matcher =
        pattern.get().matcher(new WatchedText(text(values.get(0)), cancelled));
    if (function instanceof E_StrReplace) {
      long made = length(values.get(0));
      while (matcher.find()) {
        made += length(values.get(2)) + (matcher.end() - matcher.start());
        requireShort(made);
      }
    } else {
      matcher.find();
    }
  }

  private Optional<Pattern> pattern(List<NodeValue> values) {
    int flagsAt = function instanceof E_StrReplace ? 3 : 2;
    String flags = values.size() > flagsAt ? text(values.get(flagsAt)) : "";
    List<Integer> bits = new ArrayList<>();
    flags.chars().forEach(flag -> bits.add(bit(flag)));
    try {
      int mask = bits.stream().reduce(0, (one, other) -> one | other);
      return Optional.of(Pattern.compile(text(values.get(1)), mask));
    } catch (PatternSyntaxException e) {
      return Optional.empty(); // told by the real function
    }
  }

  private static int bit(int flag) {
    return switch (flag) {
      case 'i' -> Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
      case 'm' -> Pattern.MULTILINE;
      case 's' -> Pattern.DOTALL;
      case 'x' -> Pattern.COMMENTS;
      case 'q' -> Pattern.LITERAL;
      default -> 0;
    };
  }

  private static String text(NodeValue value) {
    return value.isLiteral() ? value.asNode().getLiteralLexicalForm() : "";
  }

  private static long length(NodeValue value) {
    return text(value).length();
  }

  private static void requireShort(long length) {
    if (length > ServeSettings.LONGEST_STRING) {
      throw new ExprEvalException("a string would be longer than a million characters");
    }
  }

  /** A text that cannot be read any more once its query is cancelled. */
  private record WatchedText(CharSequence text, AtomicBoolean cancelled) implements CharSequence {
    @Override
    public char charAt(int index) {
      if (cancelled.get()) {
        throw new QueryCancelledException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new WatchedText(text.subSequence(start, end), cancelled);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
