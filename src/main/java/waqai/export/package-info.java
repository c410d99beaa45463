/**
 * Writes what the graph holds: the whole of it as RDF, answers to questions, and facts as a table.
 * A {@link waqai.query.FactSource} or an {@link waqai.query.Answer} comes in, bytes go out; the same
 * bytes for the same graph.
 */
@NullMarked
package waqai.export;

import org.jspecify.annotations.NullMarked;
