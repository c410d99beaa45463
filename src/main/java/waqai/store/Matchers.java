package waqai.store;

import waqai.identity.Decisions;
import waqai.identity.EntityMatcher;
import waqai.identity.EventMatcher;

/** By what rules and decisions the store tells what is the same. */
record Matchers(Decisions decisions, EntityMatcher entities, EventMatcher events) {
  Matchers(Decisions decisions) {
    this(decisions, new EntityMatcher(decisions), new EventMatcher(decisions));
  }
}
