package waqai.analyze.arabic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import waqai.lexicon.HeadNouns;
import waqai.lexicon.Orthography;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Token;

/**
 * Reads a participle that tells a deed beside a noun as a clause of that noun: الميليشيات / المسيطرة على المدينة (the militias that hold
 * the city), الأسير / المضرب عن الطعام (the prisoner on hunger strike), الطيار / المحتجز لدى الحركة (the pilot held by the movement).
 */
final class AttributiveDeeds {
  /** How many phrases with prepositions belong to it. */
  private static final int MANY = 3;

  /** How far before it another participle may stand to which it is joined, in words. */
  private static final int REACH = 8;

  /** Who keeps somebody stands behind these. */
  private static final Set<String> KEEPING = Set.of("agent", "لدي", "عند");

  private final List<Token> tokens;
  private final Set<String> lone;
  private final Map<String, Set<String>> governed;

  AttributiveDeeds(List<Token> tokens) {
    this.tokens = tokens;
    WordClasses classes = WordClasses.list();
    lone = classes.words("attribute-of-kept");
    governed = Map.of("علي", classes.words("attribute-with-on"), "عن", classes.words("attribute-with-from"), "في", classes.words("attribute-with-in"));
  }

  /** The clause of such a participle. */
  Optional<Clause> of(Token token) {
    if (!token.isDefinite() || !token.form().startsWith("ال") || token.index() + 1 == tokens.size()) {
      return Optional.empty();
    }
    Map<String, List<Phrase>> slots = slots(token.index());
    boolean tells = governed.entrySet().stream().anyMatch(e -> slots.containsKey(e.getKey()) && token.hasLemmaOf(e.getValue()))
        || token.hasLemmaOf(lone) && (KEEPING.stream().anyMatch(slots::containsKey) || slots.containsKey("في") && !isMany(token));
    Optional<Phrase> noun = tells ? noun(beside(token)) : Optional.empty();
    return noun.map(n -> {
      slots.put("subj", List.of(n));
      return new Clause(token.index(), Clause.Kind.PARTICIPLE, slots, Optional.empty(), Optional.of(n.head()), Clause.Link.RELATIVE, List.of());
    });
  }

  /** الحوثيين / المدعومين من إيران والمسيطرين على المدينة: the participle that is joined to another stands for that one. */
  private Token beside(Token participle) {
    int at = participle.index() - 2;
    boolean joined = at > 0 && tokens.get(at + 1).form().equals("و");
    String ending = participle.form().replaceFirst(".*(ين|ون|ة)$", "$1");
    while (joined && at > 0 && at > participle.index() - REACH && !isPeer(at, ending)) {
      at--;
    }
    return joined && at > 0 && isPeer(at, ending) ? tokens.get(at) : participle;
  }

  private boolean isPeer(int at, String ending) {
    Token token = tokens.get(at);
    return token.isDefinite() && token.isAdjective() && token.form().endsWith(ending) && tokens.get(at + 1).tag().equals("IN");
  }

  /** القوات / الموالية المنتشرة, قوات الأمن / المنتشرة, خليل عواودة، / المضرب: the noun before it and its adjectives. */
  private Optional<Phrase> noun(Token participle) {
    int end = participle.index();
    if (end > 0 && tokens.get(end - 1).form().matches("[،,]")) {
      end--;
    }
    int at = end - 1;
    while (at > 0 && tokens.get(at).isAdjective() && tokens.get(at).isDefinite()) {
      at--;
    }
    int named = at;
    while (at > 0 && tokens.get(at).isName() && (tokens.get(at - 1).isName() || tokens.get(at - 1).isNoun() && tokens.get(at - 1).isDefinite())) {
      at--;
    }
    if (at == named && at > 0 && isOuter(at, participle)) {
      at--;
    }
    boolean somebody = at >= 0 && (tokens.get(at).isNoun() || tokens.get(at).isName())
        && !Prepositions.isPrepositional(Orthography.fold(tokens.get(at).form())) && agrees(tokens.get(at), participle);
    return somebody ? Optional.of(new Phrase(at, at, end)) : Optional.empty();
  }

  /** قوات / الأمن المنتشرة, but دعم / الحوثيين المسيطرين: the noun before, if it is somebody to whom the participle may belong. */
  private boolean isOuter(int at, Token participle) {
    Token outer = tokens.get(at - 1);
    return tokens.get(at).isDefinite() && outer.isNoun() && !outer.isDefinite() && outer.lemmas().stream().anyMatch(HeadNouns.list()::isSomebody)
        && agrees(outer, participle);
  }

  /** The participle has the number of its noun, as far as the endings tell. */
  private static boolean agrees(Token noun, Token participle) {
    boolean soundPlural = isMany(noun);
    boolean broken = noun.number() == Token.GrammaticalNumber.PLURAL || !noun.hasLemma(Orthography.stripArticle(Orthography.fold(noun.form())));
    return isMany(participle) ? soundPlural || broken : !soundPlural || participle.form().endsWith("ة");
  }

  private static boolean isMany(Token participle) {
    return participle.form().matches(".*(ين|ون|ات)");
  }

  /** What stands behind it with prepositions. */
  private Map<String, List<Phrase>> slots(int participle) {
    Map<String, List<Phrase>> out = new LinkedHashMap<>();
    int at = participle + 1;
    for (int n = 0; n < MANY && at + 1 < tokens.size() && opens(at); n++) {
      String preposition = Orthography.fold(tokens.get(at).form());
      String compound = Prepositions.compound(preposition, Orthography.fold(tokens.get(at + 1).form()));
      int begin = compound == null ? at + 1 : at + 2;
      int end = begin;
      while (end < tokens.size() && goesOn(end)) {
        end++;
      }
      if (end > begin) {
        out.putIfAbsent(compound == null ? Prepositions.slot(preposition) : compound, List.of(new Phrase(begin, begin, end)));
      }
      at = end;
    }
    return out;
  }

  private boolean opens(int at) {
    return tokens.get(at).tag().equals("IN") && !tokens.get(at).form().matches("أن|إن|ان|ك")
        || Prepositions.isPrepositional(Orthography.fold(tokens.get(at).form()));
  }

  private boolean goesOn(int at) {
    Token token = tokens.get(at);
    return (token.isNoun() || token.isName() || token.isAdjective() || token.tag().equals("CD")) && !opens(at);
  }
}
