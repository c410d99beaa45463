package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.extract.EventPattern.SlotClass;
import waqai.extract.SpeechReader.Speech;
import waqai.fact.EntityKind;
import waqai.lexicon.Attribution;
import waqai.lexicon.Attribution.Marker;
import waqai.lexicon.Orthography;
import waqai.text.Clause;
import waqai.text.Clause.TokenRange;
import waqai.text.Mention;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/** Finds sources that are told beside a clause: بحسب الوزارة، كما أعلن الجيش، نقلا عن مصدر. */
final class SourceFinder {
  /** How far the issuer may stand from the word for his document. */
  private static final int ISSUER = 6;

  /** A marker among the first words holds for what follows it. */
  private static final int OPENING = 2;

  /** Words between a verb of saying and what is said that tell whose words they are. */
  private static final Set<String> RELAYING = Set.of("نقلا عن", "علي لسان");

  private final Sentence sentence;
  private final FillerReader fillers;
  private final Attribution attribution;
  private final InsertedSayings inserted;
  private final Patterns patterns;

  SourceFinder(Sentence sentence, FillerReader fillers, Knowledge knowledge) {
    this.sentence = sentence;
    this.fillers = fillers;
    attribution = knowledge.attribution();
    patterns = knowledge.patterns();
    inserted = new InsertedSayings(sentence, fillers, attribution);
  }

  /** قالت الوكالة نقلا عن مصدر إن: whose words are relayed by who says them, told between two tokens. */
  List<Filler> relayed(int begin, int end) {
    return IntStream.range(begin, end - 2)
        .filter(at -> RELAYING.contains(
            Orthography.fold(sentence.token(at).form()) + " " + Orthography.fold(sentence.token(at + 1).form())))
        .mapToObj(at -> named(at + 2))
        .findFirst()
        .orElse(List.of());
  }

  /** What such sources say: the sentence around them, unless somebody nearer speaks. */
  List<Speech> find() {
    List<String> forms =
        sentence.tokens().stream().map(t -> Orthography.fold(t.form())).toList();
    List<Speech> out = new ArrayList<>();
    for (int at = 0; at < forms.size(); at++) {
      int begin = at;
      attribution.at(forms, at).flatMap(m -> speech(m, begin)).ifPresent(out::add);
    }
    headed().ifPresent(out::add);
    out.addAll(inserted.find());
    return out;
  }

  /** المالكي: ...: a headline that begins with who speaks and a colon. */
  private Optional<Speech> headed() {
    if (!sentence.heading()) {
      return Optional.empty();
    }
    return sentence.tokens().stream()
        .filter(t -> t.form().equals(":"))
        .findFirst()
        .flatMap(t -> sentence.mentionsAt(0)
            .filter(m -> m.phrase().end() == t.index() || isSpeaking(m, t.index()))
            .filter(m -> m.kind() != EntityKind.COUNTRY || isFirstPerson(t.index() + 1))
            .findFirst()
            .<Filler>map(Filler.Named::new)
            .filter(f -> fillers.is(f, SlotClass.WHO))
            .map(f -> new Speech(
                new TokenRange(t.index() + 1, sentence.tokens().size()), -1, List.of(f), false)));
  }

  /** نتانياهو لماكرون: ..., عباس في رام الله: ...: to whom or where somebody speaks. */
  private boolean isSpeaking(Mention speaker, int colon) {
    int link = speaker.phrase().end();
    return speaker.kind() == EntityKind.PERSON && link + 1 < colon && sentence.token(link).form().matches("ل|في|من|ب")
        && sentence.mentionsAt(link + 1).anyMatch(m -> m.phrase().end() == colon);
  }

  /** إيران: / لن نتفاوض; but السودان: / قتلى في هجوم tells where. */
  private boolean isFirstPerson(int at) {
    int verb = at < sentence.tokens().size() && sentence.token(at).form().matches("لن|لا|لم|س|سوف|قد") ? at + 1 : at;
    return verb < sentence.tokens().size() && sentence.token(verb).isVerb()
        && (sentence.token(verb).tag().equals("VBP") && sentence.token(verb).form().matches("[نأ].*") || sentence.token(verb).form().endsWith("نا"));
  }

  private Optional<Speech> speech(Marker marker, int begin) {
    boolean said = marker.kind() != Attribution.Kind.ACCORDING_TO;
    List<Filler> speakers = said ? sayers(marker) : named(marker.end());
    boolean before = said && begin > OPENING;
    TokenRange range = new TokenRange(0, before ? begin : sentence.tokens().size());
    return speakers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Speech(range, -1, speakers, false));
  }

  /** Who stands right after a marker; for a document who has issued it. */
  private List<Filler> named(int at) {
    if (at >= sentence.tokens().size()) {
      return List.of();
    }
    Token token = sentence.token(at);
    if (token.lemmas().stream().anyMatch(attribution::isDocument)) {
      int end = at + 1;
      while (end < Math.min(sentence.tokens().size(), at + ISSUER)
          && !sentence.token(end).isPunctuation() && !sentence.token(end).isVerb()) {
        end++;
      }
      return fillers.inside(new Phrase(at, at, end)).map(List::of).orElse(List.of());
    }
    return sentence.mentionsAt(at)
        .findFirst()
        .<Filler>map(Filler.Named::new)
        .filter(f -> fillers.is(f, SlotClass.WHO))
        .map(List::of)
        .orElse(List.of());
  }

  /** Who stands after the verb, or is its subject. */
  private List<Filler> sayers(Marker marker) {
    int verb = marker.end();
    if (verb >= sentence.tokens().size() || !sentence.token(verb).isVerb() || !speaks(verb)
        || marker.kind() == Attribution.Kind.AS_ADDED && (!adds(verb) || reportsItself(verb))) {
      return List.of();
    }
    boolean pronoun = verb + 1 < sentence.tokens().size() && sentence.token(verb + 1).isPronoun();
    List<Filler> after = named(pronoun ? verb + 2 : verb + 1);
    return after.isEmpty()
        ? clauses(verb).flatMap(c -> fillers.speakers(fillers.read(c.slot("subj"))).stream()).toList()
        : after;
  }

  /** على ما قال, but not على ما يعانيه. */
  private boolean speaks(int verb) {
    return sentence.token(verb).lemmas().stream()
        .flatMap(lemma -> patterns.of(EventPattern.Pos.VERB, lemma).stream())
        .anyMatch(p -> SpeechReader.SPOKEN.contains(p.type()));
  }

  private Stream<Clause> clauses(int verb) {
    return sentence.clauses().stream().filter(c -> c.predicate() == verb);
  }

  private boolean adds(int verb) {
    return sentence.token(verb).lemmas().stream().anyMatch(attribution::isAddition);
  }

  private boolean reportsItself(int verb) {
    return clauses(verb).anyMatch(c -> c.content().isPresent()
        || c.slot("obj").stream().anyMatch(p -> !sentence.token(p.head()).isPronoun()));
  }
}
