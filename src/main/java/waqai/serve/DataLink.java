package waqai.serve;

/** The same as a page, in a format for programs. */
public record DataLink(String name, String mediaType, String link) {}
