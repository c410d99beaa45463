package waqai.store;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterNullIterator;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * TDB2's query executor, except that nothing is computed from nothing. In Jena 6.0.0 a pattern of
 * two or more triples fails with "Peek iterator is already empty" when what stands before it found
 * nothing, and inside FILTER NOT EXISTS the failure passes for an answer (GH-3751, fixed in 6.1).
 */
final class CarefulExecutor extends OpExecutorTDB2 {
  private CarefulExecutor(ExecutionContext context) {
    super(context);
  }

  /** Makes all queries over this dataset use it. */
  static void install(DatasetGraph data) {
    QC.setFactory(data.getContext(), CarefulExecutor::new);
  }

  @Override
  protected QueryIterator exec(Op op, QueryIterator input) {
    if (!input.hasNext()) {
      input.close();
      return QueryIterNullIterator.create(execCxt);
    }
    return super.exec(op, input);
  }
}
