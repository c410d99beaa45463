package waqai.text;

import java.util.Collection;
import java.util.List;

/**
 * One word as the segmenter cuts it: attached particles and pronouns are tokens of their own.
 *
 * @param index its place in the sentence, from 0
 * @param span where it stands in the article's text
 * @param form the letters as they stand there
 * @param tag the tagger's part of speech (Penn Arabic Treebank, Bies tags)
 * @param lemmas dictionary forms without vowels, hamza seats folded, the likeliest first; never empty
 * @param known whether the dictionary has the word
 * @param gender from the dictionary and the ending
 * @param number from the dictionary and the ending
 */
public record Token(
    int index,
    Span span,
    String form,
    String tag,
    List<String> lemmas,
    boolean known,
    Gender gender,
    GrammaticalNumber number) {
  /** Grammatical gender. */
  public enum Gender {
    MASCULINE,
    FEMININE,
    UNKNOWN
  }

  /** Grammatical number. */
  public enum GrammaticalNumber {
    SINGULAR,
    DUAL,
    PLURAL,
    UNKNOWN
  }

  public Token {
    lemmas = List.copyOf(lemmas);
    if (lemmas.isEmpty()) {
      throw new IllegalArgumentException("no lemma: " + form);
    }
  }

  /** The likeliest lemma. */
  public String lemma() {
    return lemmas.getFirst();
  }

  /** Whether one of the lemmas is this one. */
  public boolean hasLemma(String lemma) {
    return lemmas.contains(lemma);
  }

  /** Whether one of the lemmas is one of these. */
  public boolean hasLemmaOf(Collection<String> words) {
    return lemmas.stream().anyMatch(words::contains);
  }

  public boolean isVerb() {
    return tag.startsWith("VB") && !tag.equals("VBG");
  }

  public boolean isPassive() {
    return tag.equals("VBN");
  }

  /** Whether it is a participle or an adjective used as a predicate. */
  public boolean isParticiple() {
    return tag.equals("VN") || tag.equals("DTVN");
  }

  public boolean isNoun() {
    return (tag.startsWith("NN") || tag.startsWith("DTNN") || tag.equals("VBG")) && !isName();
  }

  /** Whether the tagger takes it for a proper name. */
  public boolean isName() {
    return tag.contains("NNP");
  }

  public boolean isAdjective() {
    return tag.contains("JJ") || tag.equals("VN") || tag.equals("DTVN");
  }

  public boolean isPronoun() {
    return tag.startsWith("PRP");
  }

  public boolean isPunctuation() {
    return tag.equals("PUNC");
  }

  /** Whether it is a comma of either script. */
  public boolean isComma() {
    return form.equals("،") || form.equals(",");
  }

  /** Whether it carries the article ال. */
  public boolean isDefinite() {
    return tag.startsWith("DT") && tag.length() > 2;
  }

  /**
   * The form with its whole article, of which ل before it hides the alef (ل + لوفد: الوفد), or all where
   * the word itself begins so (ل + لجنة: اللجنة).
   */
  public String whole() {
    return hidden() + form;
  }

  /** What ل before a definite word hides of its article, empty for other words. */
  public String hidden() {
    if (!isDefinite() || !form.startsWith("ل")) {
      return "";
    }
    return known && lemma().startsWith("ل") ? "ال" : "ا";
  }
}
