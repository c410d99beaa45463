/** Tests of the word lists. */
@NullMarked
package waqai.lexicon;

import org.jspecify.annotations.NullMarked;
