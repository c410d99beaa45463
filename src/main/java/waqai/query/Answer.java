package waqai.query;

import java.util.List;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a question gives, whole in memory. */
public sealed interface Answer {
  /** The answer to SELECT. */
  record Rows(List<Var> variables, List<Binding> rows) implements Answer {
    public Rows {
      variables = List.copyOf(variables);
      rows = List.copyOf(rows);
    }
  }

  /** The answer to ASK. */
  record Truth(boolean value) implements Answer {}

  /** The answer to CONSTRUCT and DESCRIBE, sorted. */
  record Statements(List<Triple> triples) implements Answer {
    public Statements {
      triples = List.copyOf(triples);
    }
  }
}
