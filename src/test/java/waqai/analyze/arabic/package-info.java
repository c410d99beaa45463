/** Tests of the Arabic steps. */
@NullMarked
package waqai.analyze.arabic;

import org.jspecify.annotations.NullMarked;
