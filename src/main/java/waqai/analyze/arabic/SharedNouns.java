package waqai.analyze.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.text.Token;

/**
 * People that one noun names together, each with an origin and perhaps a name: نظراءه السعودي والإماراتي والبحريني,
 * نظيريه الأردني سامي حداد والعراقي كريم ناصر, وزيري الخارجية المصري والتركي.
 */
final class SharedNouns {
  private static final TaggingWords WORDS = TaggingWords.list();
  private static final Pattern COUNTERPARTS = Pattern.compile("(نظيرت?[يا]|نظرا.?|نظيرات)(ه|ها|هما|هم)?");
  private static final Set<String> SEPARATORS = Set.of("و", "،", ",");

  private final List<Token> tokens;
  private final SentenceNames names;

  SharedNouns(List<Token> tokens, SentenceNames names) {
    this.tokens = tokens;
    this.names = names;
  }

  /** One of them: where its words begin, its origin, and the name behind it (an empty range when there is none). */
  record Part(int begin, int origin, int nameBegin, int nameEnd) {
    boolean isNamed() {
      return nameEnd > nameBegin;
    }

    int end() {
      return nameEnd;
    }
  }

  /** The people that the noun here names; none when they are not at least two. */
  List<Part> at(int noun) {
    int first = sharesPost(noun) ? origin(noun + 1) : -1;
    first = first < 0 ? land(noun) : first;
    if (first < 0) {
      return List.of();
    }
    List<Part> out = new ArrayList<>();
    int begin = noun;
    int at = first;
    while (at >= 0) {
      out.add(part(begin, at));
      begin = next(out.getLast().end(), isOrigin(first));
      at = begin;
    }
    return out.size() > 1 ? out : List.of();
  }

  /** وزراء خارجية بريطانيا وفرنسا وألمانيا: many who hold one post of a field, none of them by his name; but وزيرا خارجية مصر والأردن are two. */
  boolean isOneGroup(int noun, List<Part> parts) {
    return parts.size() > 1 && parts.stream().noneMatch(Part::isNamed) && parts.getFirst().origin() == noun + 2
        && land(noun) == noun + 2 && tokens.get(noun).number() == Token.GrammaticalNumber.PLURAL
        && !Orthography.fold(tokens.get(noun).form()).matches(".*[اي]");
  }

  /** نظيريه, نظرائه, وزيري, الوزراء: more than one who hold a post. */
  private boolean sharesPost(int noun) {
    Token token = tokens.get(noun);
    String form = Orthography.stripArticle(Orthography.fold(token.form()));
    if (COUNTERPARTS.matcher(form).matches()) {
      return true;
    }
    if (!token.isNoun() || form.length() < 4) {
      return false;
    }
    boolean dual = form.endsWith("ان") || form.endsWith("ين") || form.endsWith("ا") || form.endsWith("ي");
    return token.lemmas().stream().filter(l -> !l.equals(form)).anyMatch(WORDS::isPost)
        && (dual || token.number() == Token.GrammaticalNumber.PLURAL);
  }

  /** The noun as it stands before one of them: نظيره, الوزير, وزير الخارجية. */
  String common(int noun) {
    String lemma = tokens.get(noun).lemmas().stream().filter(WORDS::isPost).findFirst().orElse(tokens.get(noun).lemma());
    if (lemma.startsWith("نظي") || lemma.startsWith("نظرا")) {
      return lemma.endsWith("ة") ? "نظيرته" : "نظيره";
    }
    boolean field = noun + 1 < tokens.size() && tokens.get(noun + 1).isNoun() && !tokens.get(noun).isDefinite()
        && (tokens.get(noun + 1).isDefinite() || land(noun) == noun + 2);
    if (!field && land(noun) == noun + 1) {
      return lemma;
    }
    return field ? lemma + " " + tokens.get(noun + 1).form() : "ال" + lemma;
  }

  /** The first origin: behind the pronoun, or the field of the post (وزيري الخارجية). */
  private int origin(int at) {
    if (at + 2 >= tokens.size()) {
      return -1;
    }
    boolean field = tokens.get(at).tag().startsWith("PRP") || tokens.get(at).isNoun() && tokens.get(at).isDefinite() && !isOrigin(at);
    int first = field ? at + 1 : at;
    return isOrigin(first) ? first : -1;
  }

  /** وزيرا (خارجية) / الأردن والعراق, سفراء / مصر وقطر: the first of the countries that tell people apart; -1 for none. */
  private int land(int noun) {
    String form = Orthography.fold(tokens.get(noun).form());
    boolean many = form.endsWith("ا") || form.endsWith("ي") || tokens.get(noun).number() == Token.GrammaticalNumber.PLURAL;
    boolean dual = !tokens.get(noun).isDefinite() && many && sharesPost(noun);
    int at = dual && noun + 1 < tokens.size() && tokens.get(noun + 1).isNoun() && !isLand(noun + 1) ? noun + 2 : noun + 1;
    return dual && isLand(at) ? at : -1;
  }

  private boolean isLand(int at) {
    return at < tokens.size() && names.hit(at).isPresent() && names.entry(at, EntityKind.COUNTRY).isPresent();
  }

  private Part part(int begin, int origin) {
    int at = isOrigin(origin) ? origin + 1 : names.hitEnd(origin);
    boolean comma = at + 1 < tokens.size() && tokens.get(at).form().equals("،");
    int name = comma ? at + 1 : at;
    boolean named = names.startsName(name) && (!comma || closes(names.personEnd(name)));
    return named ? new Part(begin, origin, name, names.personEnd(name)) : new Part(begin, origin, at, at);
  }

  private boolean closes(int at) {
    return at >= tokens.size() || tokens.get(at).isPunctuation();
  }

  /** The next origin, joined by a comma or و; -1 when the list ends. */
  private int next(int end, boolean byOrigin) {
    int at = end;
    while (at < Math.min(end + 2, tokens.size()) && SEPARATORS.contains(tokens.get(at).form())) {
      at++;
    }
    return at > end && at < tokens.size() && (byOrigin ? isOrigin(at) : isLand(at)) ? at : -1;
  }

  private boolean isOrigin(int at) {
    Token token = tokens.get(at);
    boolean adjective = token.isNoun() || token.isAdjective() || token.isName();
    return adjective && token.form().matches("ال.*(ي|ية|ى)")
        && names.nisba(at).filter(e -> e.kind() == EntityKind.COUNTRY).isPresent();
  }
}
