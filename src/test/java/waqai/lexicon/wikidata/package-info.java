@NullMarked
package waqai.lexicon.wikidata;

import org.jspecify.annotations.NullMarked;
