package waqai.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.extract.EventPattern.SlotClass;
import waqai.fact.EntityKind;
import waqai.lexicon.TaggingWords;
import waqai.lexicon.WordClasses;
import waqai.text.Clause;
import waqai.text.Mention;
import waqai.text.Sentence;
import waqai.text.Token;

/**
 * Finds who is put into a post where the tree has mixed him up with who does it: انتخب المؤتمر فلانا أمينا
 * عاما, وعين فلانا خلفا له.
 */
final class Appointees {
  private final Sentence sentence;
  private final FillerReader fillers;
  private final Set<String> appointing;
  private final Set<String> instead;
  private final Set<String> rulers;
  private final PostChanges changes;
  private final BarePosts becoming;

  Appointees(Sentence sentence, FillerReader fillers, WordClasses classes) {
    this.sentence = sentence;
    this.fillers = fillers;
    appointing = classes.words("appointing");
    instead = classes.words("instead");
    rulers = classes.words("ruler");
    becoming = new BarePosts(sentence, fillers, rulers, classes.words("career"));
    changes = new PostChanges(sentence, classes.words("decreed"), rulers);
  }

  /** Mends the slots of a verb of appointing that has a post beside it. */
  void mend(Clause clause, Map<String, List<Filler>> slots) {
    if (sentence.token(clause.predicate()).lemmas().stream().noneMatch(appointing::contains)) {
      return;
    }
    if (behindPronoun(clause, slots)) {
      return;
    }
    late(clause, slots);
    besideComma(slots).ifPresent(person -> slots.put("obj", List.of(person)));
    beside(clause, slots);
    Optional<Filler> post = Stream.of("obj", "obj2", "subj").flatMap(s -> slots.getOrDefault(s, List.of()).stream())
        .filter(f -> f.token() > clause.predicate() && isPost(sentence.token(f.token()))).findFirst();
    if (post.isEmpty()) {
      chosen(clause, slots);
    } else if (changes.put(clause, post.get(), slots)) {
      return;
    }
    if (replaced(clause, slots)) {
      return;
    }
    if (post.isPresent() && becoming.put(clause, post.get(), slots)) {
      return;
    }
    post.flatMap(p -> before(clause, p.token())).ifPresent(person -> put(clause, slots, person, post.get()));
  }

  /** عينه / الملك رئيسا, الذي عينه / وليا للعهد: the pronoun on the verb is who is put there. */
  private boolean behindPronoun(Clause clause, Map<String, List<Filler>> slots) {
    int next = clause.predicate() + 1;
    boolean him = next + 1 < sentence.tokens().size() && clause.kind() == Clause.Kind.VERB && sentence.token(next).tag().equals("PRP")
        && sentence.token(next).span().begin() == sentence.token(next - 1).span().end();
    if (him && isPost(sentence.token(next + 1))
        && slots.getOrDefault("subj", List.of()).stream().anyMatch(f -> f.token() == next + 1)) {
      slots.put("obj2", slots.get("subj"));
      slots.put("subj", List.of(fillers.dropped(clause)));
    }
    return him && slots.containsKey("subj") && slots.containsKey("obj");
  }

  /** كلف الرئيس بتشكيل الحكومة الجديدة / محمد السالمي: who is told behind what he is to do. */
  private void late(Clause clause, Map<String, List<Filler>> slots) {
    if (clause.kind() != Clause.Kind.VERB || slots.containsKey("obj") || clause.slot("ب").isEmpty()) {
      return;
    }
    int task = clause.slot("ب").getFirst().head();
    sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() == task)
        .flatMap(c -> fillers.read(c.slot("acc")).stream())
        .filter(f -> f instanceof Filler.Named n && n.mention().kind() == EntityKind.PERSON && n.mention().named())
        .findFirst().ifPresent(f -> slots.put("obj", List.of(f)));
  }

  /** انتخبت فاطمة حداد، رئيسة للمجلس: the post is read with her name. */
  private void chosen(Clause clause, Map<String, List<Filler>> slots) {
    List<Filler> subject = slots.getOrDefault("subj", List.of());
    boolean becomes = clause.kind() == Clause.Kind.VERB && !slots.containsKey("obj") && subject.size() == 1
        && subject.getFirst() instanceof Filler.Named n && n.mention().kind() == EntityKind.PERSON && n.mention().named()
        && n.mention().posts().stream().anyMatch(p -> p.begin() > n.token() && isPost(sentence.token(p.begin())));
    if (becomes) {
      slots.put("obj", subject);
      slots.remove("subj");
    }
  }

  /** انتخب نواب الكتلة / سامي حداد, كلف الملك / سامي حداد، رئيس الحزب، بتشكيل: a name right behind those who have none. */
  private void beside(Clause clause, Map<String, List<Filler>> slots) {
    boolean passive = clause.kind() == Clause.Kind.PASSIVE;
    List<Filler> doers = slots.getOrDefault(passive ? "obj" : "subj", List.of());
    if (doers.size() != 1 || !(doers.getFirst() instanceof Filler.Named doer) || doer.mention().named() || doer.token() < clause.predicate()
        || !fillers.is(doer, SlotClass.WHO)) {
      return;
    }
    sentence.mentionsAt(doer.mention().phrase().end())
        .filter(m -> m.kind() == EntityKind.PERSON && m.named())
        .filter(m -> passive || slots.getOrDefault("obj", List.of()).stream().allMatch(f -> m.phrase().covers(f.token()) || isPost(sentence.token(f.token()))))
        .findFirst().ifPresent(m -> {
          slots.put("subj", doers);
          slots.put("obj", List.of(new Filler.Named(m)));
        });
  }

  /** كلف سامي الهادي، فتح الله أحمد بمهام الوالي: another person behind a comma. */
  private Optional<Filler.Named> besideComma(Map<String, List<Filler>> slots) {
    List<Filler> doers = slots.getOrDefault("subj", List.of());
    boolean alone = !slots.containsKey("obj") && doers.size() == 1 && doers.getFirst() instanceof Filler.Named n
        && n.mention().kind() == EntityKind.PERSON;
    int end = alone ? ((Filler.Named) doers.getFirst()).mention().phrase().end() : 0;
    return alone && end < sentence.tokens().size() && sentence.token(end).form().equals("،")
        ? sentence.mentionsAt(end + 1).filter(m -> m.kind() == EntityKind.PERSON && m.named())
            .findFirst().map(Filler.Named::new)
        : Optional.empty();
  }

  /** وعين بدلا منه / العقيد فلان, وعين خلفا له فلانا: whoever is named behind the adverb. */
  private boolean replaced(Clause clause, Map<String, List<Filler>> slots) {
    int adverb = clause.predicate() + 1;
    if (adverb + 2 >= sentence.tokens().size() || !sentence.token(adverb).lemmas().stream().anyMatch(instead::contains) && !isInPlace(adverb)) {
      return false;
    }
    Optional<Mention> person = sentence.mentions().stream()
        .filter(m -> m.kind() == EntityKind.PERSON && m.named() && m.phrase().begin() > adverb + 1)
        .filter(m -> m.phrase().begin() <= adverb + 3)
        .findFirst();
    person.ifPresent(m -> {
      slots.put("obj", List.of(new Filler.Named(m)));
      slots.put("subj", List.of(fillers.dropped(clause)));
      slots.remove("obj2");
    });
    if (clause.kind() == Clause.Kind.PASSIVE) {
      slots.remove("subj");
    }
    return person.isPresent();
  }

  /** وعين مكانه / فلانا. */
  private boolean isInPlace(int at) {
    return sentence.token(at).hasLemma("مكان") && sentence.token(at + 1).tag().equals("PRP$");
  }

  private void put(Clause clause, Map<String, List<Filler>> slots, Filler.Named person, Filler post) {
    List<Filler> doers = Stream.of("subj", "obj")
        .flatMap(s -> slots.getOrDefault(s, List.of()).stream())
        .filter(f -> f.token() != post.token() && !person.mention().phrase().covers(f.token()))
        .filter(f -> !(f instanceof Filler.Words w) || isBody(w))
        .filter(f -> f instanceof Filler.Pronoun || f.token() < person.mention().phrase().begin())
        .limit(1)
        .toList();
    boolean told = slots.getOrDefault("obj", List.of()).stream()
        .anyMatch(f -> f.token() > person.mention().phrase().end() && f.token() != post.token() && fillers.is(f, SlotClass.WHO));
    boolean alone = doers.isEmpty() || doers.getFirst() instanceof Filler.Pronoun;
    if (told || alone && isChief(person.mention())) {
      return;
    }
    boolean goesOn = clause.link() == Clause.Link.RELATIVE || clause.link() == Clause.Link.COORDINATE
        || clause.predicate() > 0 && sentence.token(clause.predicate() - 1).tag().equals("CC");
    boolean agent = clause.kind() == Clause.Kind.PASSIVE && slots.containsKey("agent");
    if (agent || clause.kind() == Clause.Kind.PASSIVE && alone) {
      return;
    }
    slots.put("obj", fillers.joined(List.of(person)));
    slots.put("obj2", List.of(post));
    if (!alone) {
      slots.put("subj", doers);
    } else if (goesOn) {
      slots.put("subj", List.of(fillers.dropped(clause)));
    } else {
      slots.remove("subj");
    }
  }

  /** The last person named between the verb and the post, with no verb between. */
  private Optional<Filler.Named> before(Clause clause, int post) {
    return sentence.mentions().stream()
        .filter(m -> m.kind() == EntityKind.PERSON && m.named() && m.phrase().begin() > clause.predicate()
            && m.phrase().end() <= post)
        .filter(m -> sentence.tokens().subList(clause.predicate() + 1, post).stream()
            .noneMatch(t -> t.isVerb() || t.tag().startsWith("W")))
        .reduce((a, b) -> b)
        .map(Filler.Named::new);
  }

  /** أمينا عاما, رئيسة, خلفا: what somebody becomes. */
  private boolean isPost(Token noun) {
    boolean indefinite = noun.isNoun() && !noun.isDefinite() && noun.form().matches(".{3,}(ا|اً|ًا|ة)");
    return indefinite
        && (noun.lemmas().stream().anyMatch(l -> TaggingWords.list().isPost(l) || instead.contains(l))
            || noun.form().endsWith("ا") && sentence.mentionsAt(noun.index()).anyMatch(m -> !m.named() && !m.posts().isEmpty()));
  }

  /** المؤتمر الخامس للحزب: a body that is no name. */
  private boolean isBody(Filler.Words words) {
    return sentence.token(words.token()).isDefinite() && sentence.token(words.token()).isNoun();
  }

  /** الرئيس فلان: he is rather the one who appoints somebody whose name is not told. */
  private boolean isChief(Mention mention) {
    int first = mention.phrase().begin();
    return mention.posts().stream().anyMatch(p -> p.begin() == first)
        || sentence.token(first).hasLemmaOf(rulers);
  }
}
