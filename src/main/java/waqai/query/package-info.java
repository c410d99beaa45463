/**
 * Questions to the graph: saved ones from the folder {@code queries/}, ad hoc ones, and the search
 * behind the readable table; and their answers. The graph comes from a {@link
 * waqai.query.FactSource}.
 */
@NullMarked
package waqai.query;

import org.jspecify.annotations.NullMarked;
