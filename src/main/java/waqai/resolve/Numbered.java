package waqai.resolve;

import waqai.lexicon.Orthography;
import waqai.text.Mention;
import waqai.text.Sentence;

/** Tells counted people from others of their kind of whom another number is told: اعتقل ستة فلسطينيين ... واعتقل / فلسطينيين اثنين. */
record Numbered(Mention mention, Sentence sentence) {
  /** Whether a cluster is of another number of such people. */
  boolean differs(Cluster cluster) {
    int begin = mention.phrase().begin();
    int end = mention.phrase().end();
    boolean two = end < sentence.tokens().size() && Orthography.fold(sentence.token(end).form()).matches("اثن(ين|ان)");
    boolean counted = begin > 0 && sentence.token(begin - 1).tag().equals("CD");
    if (sentence.token(mention.phrase().head()).isDefinite() || !two && !counted) {
      return false;
    }
    String number = two ? "اثنين" : Orthography.nameKey(sentence.token(begin - 1).form());
    String who = " " + Orthography.nameKey(mention.name());
    return cluster.aliases().stream().map(Orthography::nameKey).filter(k -> k.endsWith(who))
        .map(k -> k.substring(0, k.length() - who.length()))
        .anyMatch(other -> !other.equals(number) && isDigits(other) == isDigits(number))
        || isOther(Orthography.nameKey(cluster.name()), who, number);
  }

  private static boolean isOther(String name, String who, String number) {
    return name.endsWith(who) && !name.equals(number + who) && isDigits(name.substring(0, name.length() - who.length())) == isDigits(number);
  }

  private static boolean isDigits(String word) {
    return !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1));
  }
}
