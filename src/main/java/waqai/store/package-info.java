/**
 * Keeps described articles on disk. Checked {@link waqai.ontology.Description}s come in; the whole
 * graph can be read through {@link waqai.query.FactSource}. Nothing else opens TDB2.
 */
@NullMarked
package waqai.store;

import org.jspecify.annotations.NullMarked;
