/** Tests of reading: real shapes of pages and files, and every kind of bad input. */
@NullMarked
package waqai.read;

import org.jspecify.annotations.NullMarked;
