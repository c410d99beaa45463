package waqai.analyze.arabic;

import java.util.List;
import java.util.Optional;
import waqai.fact.EntityKind;
import waqai.lexicon.Gazetteer.Entry;
import waqai.text.Clause.TokenRange;
import waqai.text.Mention.Post;
import waqai.text.Phrase;

/**
 * A mention by its tokens, before its words are read from the text.
 *
 * @param name the tokens of the name in the phrase
 * @param named whether the name is a proper one
 * @param country the gazetteer's id of the country or body it belongs to
 */
record TokenMention(
    Phrase phrase, EntityKind kind, TokenRange name, boolean named, Optional<Entry> entry,
    List<Post> posts, Optional<String> country) {

  /** A proper name that is the whole phrase. */
  static TokenMention name(int begin, int end, EntityKind kind) {
    return new TokenMention(
        new Phrase(begin, begin, end), kind, new TokenRange(begin, end), true, Optional.empty(),
        List.of(), Optional.empty());
  }

  /** A name that the gazetteer has. */
  static TokenMention known(int begin, int end, Entry entry) {
    return name(begin, end, entry.kind()).entry(Optional.of(entry)).of(entry.of());
  }

  /** A phrase that names nothing. */
  static TokenMention description(int begin, int end, EntityKind kind) {
    return name(begin, end, kind).named(false);
  }

  /** The same within a phrase that begins with its head and may be longer than the name. */
  TokenMention within(int begin, int end) {
    return new TokenMention(new Phrase(begin, begin, end), kind, name, named, entry, posts, country);
  }

  /** The same where the clauses take another token than the first for its head: أحد / حراس السفارة. */
  TokenMention headed(int head) {
    return new TokenMention(new Phrase(head, phrase.begin(), phrase.end()), kind, name, named, entry, posts, country);
  }

  TokenMention named(boolean proper) {
    return new TokenMention(phrase, kind, name, proper, entry, posts, country);
  }

  TokenMention entry(Optional<Entry> known) {
    return new TokenMention(phrase, kind, name, named, known, posts, country);
  }

  TokenMention posts(List<Post> held) {
    return new TokenMention(phrase, kind, name, named, entry, held, country);
  }

  TokenMention of(Optional<String> owner) {
    return new TokenMention(phrase, kind, name, named, entry, posts, owner);
  }
}
