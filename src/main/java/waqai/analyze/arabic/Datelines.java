package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import waqai.fact.EntityKind;
import waqai.lexicon.DatelineWords;
import waqai.lexicon.Gazetteer;
import waqai.text.Span;

/**
 * Finds the dateline of a paragraph, so that the sentence after it is read for itself: رام الله
 * 12-3-2019 وفا - / واشنطن (رويترز) - / الخرطوم 15 أبريل 2023 –.
 */
final class Datelines {
  private static final int LONGEST = 90;
  private static final int NAME_WORDS = 4;
  private static final Pattern PART = Pattern.compile("[\\p{L}\\p{M}ـ]+|\\p{Nd}+|\\S");
  private static final Set<EntityKind> WHERE = Set.of(EntityKind.PLACE, EntityKind.COUNTRY);

  private final Gazetteer gazetteer;
  private final DatelineWords words = new DatelineWords();

  Datelines(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Where the paragraph's first sentence begins: after its dateline, if it has one. */
  int end(String text, Span block) {
    return new Walk(text, block).end();
  }

  /** One word, number or sign. */
  private record Part(String form, int begin, int end) {
    boolean isWord() {
      return Character.isLetter(form.charAt(0)) && !isStroke();
    }

    /** تونس ـ: the sign that draws letters out, used for a dash. */
    boolean isStroke() {
      return form.charAt(0) == 'ـ';
    }

    boolean isNumber() {
      return Character.isDigit(form.charAt(0));
    }
  }

  /** The walk over the parts at the beginning of a paragraph, as long as they can be a dateline. */
  private final class Walk {
    private final String text;
    private final Span block;
    private final List<Part> parts = new ArrayList<>();
    private boolean placed;
    private boolean credited;
    private boolean dated;
    private int end;

    Walk(String text, Span block) {
      this.text = text;
      this.block = block;
      end = block.begin();
      int last = Math.min(block.end(), block.begin() + LONGEST);
      Matcher matcher = PART.matcher(text).region(block.begin(), last);
      while (matcher.find()) {
        parts.add(new Part(matcher.group(), matcher.start(), matcher.end()));
      }
    }

    int end() {
      int at = 0;
      while (at < parts.size()) {
        int next = step(at);
        if (next == at) {
          break;
        }
        at = next;
      }
      return end;
    }

    /** One past the parts that can belong to a dateline, or the same place where it ends. */
    private int step(int at) {
      Part part = parts.get(at);
      if (part.isNumber()) {
        dated |= placed;
        return at + 1;
      }
      if (part.isWord()) {
        return word(at);
      }
      if (part.isStroke()) {
        return separator(part) ? at + 1 : at;
      }
      return switch (part.form()) {
        case "(" -> credit(at);
        case "-", "–", "—", "/" -> separator(part) ? at + 1 : at;
        case ":" -> credited && separator(part) ? at + 1 : at;
        case ".", "،", ",", "\"", "«", "»" -> placed || credited ? at + 1 : at;
        default -> at;
      };
    }

    private boolean separator(Part part) {
      boolean open = isBlank(part.begin() - 1) || isBlank(part.end());
      if (open && (placed || credited) && (credited || dated || !part.form().equals("/"))) {
        end = part.end();
      }
      return true;
    }

    private boolean isBlank(int at) {
      return at < block.begin() || at >= block.end() || Character.isWhitespace(text.charAt(at));
    }

    /** (رويترز), (أ ف ب): only what can be an agency stands in the brackets. */
    private int credit(int open) {
      int at = open + 1;
      while (at < parts.size() && !parts.get(at).form().equals(")")) {
        int next = parts.get(at).form().equals(".") ? at + 1 : parts.get(at).isWord() ? word(at) : at;
        if (next == at) {
          return open;
        }
        at = next;
      }
      if (at >= parts.size() || at == open + 1 || !placed) {
        return open;
      }
      credited = true;
      end = parts.get(at).end();
      return at + 1;
    }

    private int word(int at) {
      int name = name(at);
      if (name > at) {
        return name;
      }
      String form = parts.get(at).form();
      credited |= words.isCredit(form);
      return words.isCredit(form) || words.isTime(form) ? at + 1 : at;
    }

    /** How many of the next parts are words, at most as many as a name has. */
    private int words(int at) {
      int n = 0;
      while (n < NAME_WORDS && at + n < parts.size() && parts.get(at + n).isWord()) {
        n++;
      }
      return n;
    }

    /** One past the longest name of a place or an agency that begins here. */
    private int name(int at) {
      for (int n = words(at); n > 0; n--) {
        String name = text.substring(parts.get(at).begin(), parts.get(at + n - 1).end());
        if (gazetteer.named(name).stream().anyMatch(e -> WHERE.contains(e.kind()))) {
          placed = true;
          return at + n;
        }
        if (gazetteer.named(name).stream().anyMatch(e -> e.kind() == EntityKind.ORGANIZATION)) {
          credited = true;
          return at + n;
        }
      }
      return at;
    }
  }
}
