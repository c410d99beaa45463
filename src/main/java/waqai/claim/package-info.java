/**
 * What extraction hands to resolution: claims whose participants are still words of one sentence.
 */
@NullMarked
package waqai.claim;

import org.jspecify.annotations.NullMarked;
