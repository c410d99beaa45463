/**
 * The Arabic steps, one class each. An article comes in, its sentences with trees, clauses, names
 * and times go out.
 */
@NullMarked
package waqai.analyze.arabic;

import org.jspecify.annotations.NullMarked;
