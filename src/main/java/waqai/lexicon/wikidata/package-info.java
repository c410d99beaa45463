/**
 * Entries for the gazetteer from Wikidata. Dumps and answers of its query service come in; what goes
 * out are rows in the gazetteer's own form, and what contradicts it.
 */
@NullMarked
package waqai.lexicon.wikidata;

import org.jspecify.annotations.NullMarked;
