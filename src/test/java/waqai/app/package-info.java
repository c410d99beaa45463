/** Tests of the command line: what is printed, in which order, and the exit codes. */
@NullMarked
package waqai.app;

import org.jspecify.annotations.NullMarked;
