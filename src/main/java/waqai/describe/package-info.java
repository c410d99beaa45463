/**
 * Turns the facts of one article into RDF. An article and its facts come in, a {@link
 * waqai.ontology.Description} goes out.
 */
@NullMarked
package waqai.describe;

import org.jspecify.annotations.NullMarked;
