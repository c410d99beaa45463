/**
 * What is read: articles, spans of their text, and what the analysis found in it. Nothing comes in
 * but the article's own text; what goes out never changes it.
 */
@NullMarked
package waqai.text;

import org.jspecify.annotations.NullMarked;
