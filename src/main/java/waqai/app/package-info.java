/**
 * The command line. In come arguments and streams; out go results, messages and an exit code. Only
 * here is the order of the stages known, and only here does the program print or exit.
 */
@NullMarked
package waqai.app;

import org.jspecify.annotations.NullMarked;
