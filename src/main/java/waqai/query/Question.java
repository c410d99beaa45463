package waqai.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import waqai.ontology.Ontology;

/** A SPARQL query that is ready to be asked. It reads and never changes, and calls no one else. */
public final class Question {
  private final Query query;

  private Question(Query query) {
    this.query = query;
  }

  /**
   * Reads SPARQL 1.1. The prefixes of our exports need not be declared.
   *
   * @param name for messages
   * @throws IllegalArgumentException if it is no SPARQL query
   */
  public static Question of(String name, String sparql) {
    Query query = new Query();
    Ontology.prefixes().forEach(query::setPrefix);
    try {
      return new Question(QueryFactory.parse(query, sparql, null, Syntax.syntaxSPARQL_11));
    } catch (QueryException e) {
      throw new IllegalArgumentException(name + ": not a SPARQL query: " + e.getMessage(), e);
    } catch (StackOverflowError e) {
      throw new IllegalArgumentException(name + ": nested too deeply to be read", e);
    }
  }

  /** The same with variables set, as a {@code VALUES} block at the beginning of its pattern. */
  public Question with(Map<String, Node> values) {
    if (values.isEmpty()) {
      return this;
    }
    List<Var> variables = new ArrayList<>();
    BindingBuilder row = BindingBuilder.create();
    values.forEach(
        (name, value) -> {
          variables.add(Var.alloc(name));
          row.add(Var.alloc(name), value);
        });
    ElementGroup group = new ElementGroup();
    group.addElement(new ElementData(variables, List.of(row.build())));
    Element pattern = query.getQueryPattern();
    if (pattern instanceof ElementGroup inner) {
      inner.getElements().forEach(group::addElement);
    } else if (pattern != null) {
      group.addElement(pattern);
    }
    Query bound = query.cloneQuery();
    bound.setQueryPattern(group);
    return new Question(bound);
  }

  /** Whether its answer is a graph. */
  public boolean givesStatements() {
    return query.isConstructType() || query.isDescribeType();
  }

  /** The SPARQL text, for other engines. */
  public String sparql() {
    return query.serialize(Syntax.syntaxSPARQL_11);
  }

  /**
   * Asks.
   *
   * @throws IllegalArgumentException if the query asks for what cannot be done, such as a SERVICE
   */
  public Answer answer(FactSource source) {
    return source.read(this::answer);
  }

  private Answer answer(DatasetGraph data) {
    try (QueryExec execution =
        QueryExec.dataset(data).query(query).set(ARQ.httpServiceAllowed, false).build()) {
      if (query.isAskType()) {
        return new Answer.Truth(execution.ask());
      }
      return query.isSelectType() ? rows(execution) : statements(execution);
    } catch (QueryException e) {
      throw new IllegalArgumentException("the query failed: " + e.getMessage(), e);
    }
  }

  private static Answer rows(QueryExec execution) {
    RowSet rows = execution.select();
    List<Binding> all = new ArrayList<>();
    rows.forEachRemaining(row -> all.add(kept(row)));
    return new Answer.Rows(rows.getResultVars(), all);
  }

  /** A row of its own: the store looks up the values of its rows when they are asked for, if it is still read. */
  private static Binding kept(Binding row) {
    BindingBuilder copy = BindingBuilder.create();
    row.forEach(copy::add);
    return copy.build();
  }

  private Answer statements(QueryExec execution) {
    var graph = query.isDescribeType() ? execution.describe() : execution.construct();
    List<Triple> triples = new ArrayList<>(graph.find().toList());
    triples.sort(Comparator.comparing(Triple::toString));
    return new Answer.Statements(triples);
  }
}
