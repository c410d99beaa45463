/**
 * What is found: entities, facts, their times, quantities and evidence. Values only; they know
 * nothing of how they were found or where they will be kept.
 */
@NullMarked
package waqai.fact;

import org.jspecify.annotations.NullMarked;
