/**
 * Reads what the user names. In come files, folders and standard input as bytes; out go {@link
 * waqai.text.Article}s, one by one, and for all that is no article a refusal that says where and
 * what was expected.
 */
@NullMarked
package waqai.read;

import org.jspecify.annotations.NullMarked;
