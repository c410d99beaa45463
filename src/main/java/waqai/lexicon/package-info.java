/**
 * Word lists and names, read from files once. They come in as tab-separated resources; what goes
 * out is looked up by folded spelling.
 */
@NullMarked
package waqai.lexicon;

import org.jspecify.annotations.NullMarked;
