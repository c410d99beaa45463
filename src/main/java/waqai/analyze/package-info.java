/**
 * Reads the language: an article comes in, an analyzed text goes out, with sentences, words, trees,
 * clauses, names and times.
 */
@NullMarked
package waqai.analyze;

import org.jspecify.annotations.NullMarked;
