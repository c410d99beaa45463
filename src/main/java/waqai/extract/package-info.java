/**
 * Finds events: an analyzed text comes in, claims go out, each with the pattern row that found it;
 * what was not taken goes out as a refusal with its reason.
 */
@NullMarked
package waqai.extract;

import org.jspecify.annotations.NullMarked;
