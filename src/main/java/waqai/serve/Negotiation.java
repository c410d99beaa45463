package waqai.serve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An {@code Accept} or {@code Accept-Language} header, by RFC 9110 sections 12.4 and 12.5: ranges
 * with qualities, the most specific range deciding.
 */
final class Negotiation {
  private final List<Range> ranges;

  private Negotiation(List<Range> ranges) {
    this.ranges = ranges;
  }

  /** Reads a header; without one everything is acceptable. */
  static Negotiation of(@Nullable String header) {
    List<Range> ranges = new ArrayList<>();
    for (String part : (header == null || header.isBlank() ? "*/*" : header).split(",")) {
      String[] fields = part.strip().split(";");
      double quality = 1;
      for (int i = 1; i < fields.length; i++) {
        quality = weight(fields[i].strip()).orElse(quality);
      }
      ranges.add(new Range(fields[0].strip().toLowerCase(Locale.ROOT), quality));
    }
    return new Negotiation(List.copyOf(ranges));
  }

  /** How welcome a media type or a language is, from 0 to 1. */
  double quality(String value) {
    int sharpest = -1;
    double quality = 0;
    for (Range range : ranges) {
      int fit = range.fit(value);
      if (fit > sharpest) {
        sharpest = fit;
        quality = range.quality();
      }
    }
    return quality;
  }

  /** Whether the first is acceptable and at least as welcome as the second. */
  boolean prefers(String first, String second) {
    return quality(first) > 0 && quality(first) >= quality(second);
  }

  /** The most welcome format, the earlier one of equals; empty if none is acceptable. */
  Optional<DataFormat> best(Collection<DataFormat> formats) {
    Optional<DataFormat> best = Optional.empty();
    double most = 0;
    for (DataFormat format : formats) {
      double quality = quality(format.mediaType());
      if (quality > most) {
        most = quality;
        best = Optional.of(format);
      }
    }
    return best;
  }

  private static Optional<Double> weight(String field) {
    if (!field.startsWith("q=")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Math.clamp(Double.parseDouble(field.substring(2)), 0, 1));
    } catch (NumberFormatException e) {
      return Optional.of(0.0); // not a quality: such a range counts for nothing
    }
  }

  private record Range(String name, double quality) {
    /** How closely the range names the value; -1 if it does not. */
    int fit(String value) {
      if (name.equals(value)) {
        return 3;
      }
      if (name.endsWith("/*") && value.startsWith(name.substring(0, name.length() - 1))
          || name.startsWith(value + "-")) {
        return 2;
      }
      return name.equals("*/*") || name.equals("*") ? 1 : -1;
    }
  }
}
