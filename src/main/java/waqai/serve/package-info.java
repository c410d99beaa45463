/**
 * The graph in use: a SPARQL endpoint, linked data and pages for people. A {@link
 * waqai.query.FactSource} comes in, a running {@link waqai.serve.FactServer} goes out.
 */
@NullMarked
package waqai.serve;

import org.jspecify.annotations.NullMarked;
