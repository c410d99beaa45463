/** Tests of the server, each against the real one on a free port of this machine. */
@NullMarked
package waqai.serve;

import org.jspecify.annotations.NullMarked;
