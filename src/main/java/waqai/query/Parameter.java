package waqai.query;

import java.util.Optional;

/**
 * A variable of a saved query that the asker may set.
 *
 * @param name the variable, without question mark
 * @param value what it is when the asker does not set it; empty if it is then free
 */
public record Parameter(String name, ParameterKind kind, Optional<String> value) {}
