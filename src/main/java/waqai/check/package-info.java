/**
 * Holds described facts against the SHACL shapes. A {@link waqai.ontology.Description} comes in; one
 * without the facts that break a shape goes out, and those with their reasons.
 */
@NullMarked
package waqai.check;

import org.jspecify.annotations.NullMarked;
