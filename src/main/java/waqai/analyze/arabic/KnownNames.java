package waqai.analyze.arabic;

import waqai.lexicon.Gazetteer;
import waqai.lexicon.PersonNames;

/** What is known of names before a sentence is read: the lists, and what the article itself told. */
record KnownNames(Gazetteer gazetteer, PersonNames people, NameMemory memory) {}
