/**
 * What the RDF means: terms, labels, shapes, names of graphs, and the form in which a described
 * article is handed from stage to stage. The files stand in the folder {@code ontology/}.
 */
@NullMarked
package waqai.ontology;

import org.jspecify.annotations.NullMarked;
