package waqai.describe;

/**
 * What is known of the program that found the facts. It names no time and no machine, so the same
 * program says the same of the same article.
 *
 * @param version the program's version
 * @param rules what tells its rules from other rules, for example a hash of them
 */
public record Run(String version, String rules) {}
