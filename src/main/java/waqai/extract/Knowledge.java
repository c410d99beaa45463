package waqai.extract;

import waqai.lexicon.ArabicNumbers;
import waqai.lexicon.Attribution;
import waqai.lexicon.Gazetteer;
import waqai.lexicon.LightVerbs;
import waqai.lexicon.Modality;

/** The rules, names and words by which claims are found. */
public record Knowledge(
    Patterns patterns,
    Gazetteer gazetteer,
    LightVerbs lightVerbs,
    Modality modality,
    Attribution attribution,
    ArabicNumbers numbers) {}
