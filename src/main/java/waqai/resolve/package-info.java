/**
 * Tells who is who and what is the same within one article: claims come in, entities and facts go
 * out.
 */
@NullMarked
package waqai.resolve;

import org.jspecify.annotations.NullMarked;
