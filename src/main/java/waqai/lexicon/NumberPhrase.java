package waqai.lexicon;

import waqai.fact.Quantity.Bound;
import waqai.text.Span;

/**
 * A cardinal number in digits or words.
 *
 * @param span the number itself, in UTF-16 units
 * @param value what it amounts to; for "tens of" and the like the least it can be
 * @param bound how exact the words make it
 * @param whole the number with the words that bound it ("more than 20", "20 men at least")
 */
public record NumberPhrase(Span span, double value, Bound bound, Span whole) {}
