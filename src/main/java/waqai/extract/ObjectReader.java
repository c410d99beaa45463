package waqai.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import waqai.claim.Filler;
import waqai.fact.EntityKind;
import waqai.lexicon.Orthography;
import waqai.lexicon.TaggingWords;
import waqai.text.Clause;
import waqai.text.Phrase;
import waqai.text.Sentence;
import waqai.text.Token;

/** Mends subject and object of a verb where the tree has mixed them up. */
final class ObjectReader {
  /** Verbs that call something by a name. */
  private static final Set<String> CALLING = Set.of("وصف", "اسمي", "سمي", "اعتبر", "عد", "نعت");

  /** Whose names may stand right behind those of others: اتهمت روسيا وإيران / إسرائيل. */
  private static final Set<EntityKind> LANDS = Set.of(EntityKind.COUNTRY, EntityKind.PARTY, EntityKind.ARMED_GROUP);

  private static final Set<String> DOCUMENTS =
      Set.of("بيان", "تصريح", "كلمة", "خطاب", "رسالة", "مقابلة", "حديث", "تغريدة", "مذكرة", "بلاغ", "منشور",
          "تقرير");

  private final Sentence sentence;
  private final FillerReader fillers;
  private final OwnerReader owners;
  private final CountedPeople counted;

  ObjectReader(Sentence sentence, FillerReader fillers) {
    this.sentence = sentence;
    this.fillers = fillers;
    owners = new OwnerReader(sentence, fillers);
    counted = new CountedPeople(sentence);
  }

  /** Mends the slots of a verb. */
  void mend(Clause clause, Map<String, List<Filler>> slots) {
    soCalled(clause, slots);
    preferPronoun(clause, slots);
    nominalContent(clause).ifPresent(content -> slots.putIfAbsent("obj", List.of(fillers.read(content))));
    outOfSubject(slots, clause);
    besideName(clause, slots);
    whatever(clause, slots);
    chosen(slots);
    splitObject(clause, slots);
    freeObject(clause, slots);
    dropAppositions(slots);
    dropNominative(clause, slots);
    slots.computeIfPresent("obj", (slot, people) -> fillers.joined(people));
  }

  /** يطالب المعلمون / المضربون برفع الأجور: a plural in ون is no object. */
  private void dropNominative(Clause clause, Map<String, List<Filler>> slots) {
    boolean described = clause.kind() == Clause.Kind.VERB && slots.containsKey("subj")
        && slots.getOrDefault("obj", List.of()).stream().map(f -> sentence.token(f.token()))
            .anyMatch(t -> t.isDefinite() && t.form().startsWith("ال") && t.form().endsWith("ون") && t.number() == Token.GrammaticalNumber.PLURAL
                && !t.lemma().endsWith("ون"));
    if (described) {
      slots.remove("obj");
    }
  }

  /** استهجن ما وصفه بالحملة, ندد بما أسماه صمت العالم: what is so called is what the verb is about. */
  private void soCalled(Clause clause, Map<String, List<Filler>> slots) {
    for (Clause naming : sentence.clauses()) {
      int at = naming.predicate();
      boolean calls = naming.link() == Clause.Link.RELATIVE && at > clause.predicate() + 1
          && naming.parent().filter(p -> p == clause.predicate()).isPresent()
          && sentence.token(at - 1).form().equals("ما")
          && sentence.token(at).hasLemmaOf(CALLING);
      List<Phrase> called = naming.slot("ب").isEmpty() ? naming.slot("obj2") : naming.slot("ب");
      if (calls && !called.isEmpty()) {
        Token before = sentence.token(at - 2);
        boolean linked = before.tag().equals("IN");
        slots.put(linked ? Orthography.fold(before.form()) : "obj", fillers.read(called));
      }
    }
  }

  /** انتخب المجلس الأعلى للدولة / محمد سالم / رئيسا: who is named between the body and what he becomes. */
  private void chosen(Map<String, List<Filler>> slots) {
    List<Filler> subject = slots.getOrDefault("subj", List.of());
    List<Filler> object = slots.getOrDefault("obj", List.of());
    if (subject.size() != 1 || object.size() != 1 || !(subject.getFirst() instanceof Filler.Named body)) {
      return;
    }
    Token post = sentence.token(object.getFirst().token());
    boolean becomes = post.isNoun() && !post.isDefinite() && post.form().matches(".*ا[\u064b]?")
        && post.lemmas().stream().anyMatch(TaggingWords.list()::isPost);
    if (becomes) {
      sentence.mentions().stream()
          .filter(m -> m.kind() == EntityKind.PERSON && m.named() && m.phrase().begin() >= body.mention().phrase().end()
              && m.phrase().end() == post.index())
          .findFirst()
          .ifPresent(m -> slots.put("obj", List.of(new Filler.Named(m))));
    }
  }

  /** برأت محكمة جنح / مدينة نصر فلانا: what is part of the subject's name is no object, what follows it is. */
  private void outOfSubject(Map<String, List<Filler>> slots, Clause clause) {
    List<Filler> subject = slots.getOrDefault("subj", List.of());
    List<Filler> object = slots.getOrDefault("obj", List.of());
    if (subject.size() != 1 || object.size() != 1 || clause.slot("obj").isEmpty() || !(subject.getFirst() instanceof Filler.Named named)) {
      return;
    }
    Phrase body = named.mention().phrase();
    if (body.begin() < object.getFirst().token() && object.getFirst().token() < body.end()) {
      fillers.takenIn(named, clause.slot("obj").getFirst()).ifPresentOrElse(
          o -> slots.put("obj", List.of(o)), () -> slots.remove("obj"));
    }
  }

  /** هاجم النائب محمد بدراوي / رئيس لجنة الدفاع / الحكومة: the title behind the name is no object where another follows it. */
  private void besideName(Clause clause, Map<String, List<Filler>> slots) {
    List<Filler> subject = slots.getOrDefault("subj", List.of());
    List<Filler> object = slots.getOrDefault("obj", List.of());
    if (subject.size() != 1 || object.size() != 1 || slots.containsKey("obj2") || clause.slot("obj").size() != 1
        || !(subject.getFirst() instanceof Filler.Named doer) || !(object.getFirst() instanceof Filler.Named title)) {
      return;
    }
    boolean beside = doer.mention().kind() == EntityKind.PERSON && doer.mention().named()
        && title.mention().kind() == EntityKind.PERSON && !title.mention().named()
        && title.mention().phrase().begin() == doer.mention().phrase().end();
    if (beside) {
      fillers.takenIn(title, clause.slot("obj").getFirst())
          .filter(f -> fillers.is(f, EventPattern.SlotClass.WHO))
          .ifPresent(o -> slots.put("obj", List.of(o)));
    }
  }

  /** رفض الوزير / ما تقدم به النواب: a clause that ما opens and that no noun phrase holds. */
  private void whatever(Clause clause, Map<String, List<Filler>> slots) {
    if (slots.containsKey("obj") || clause.kind() != Clause.Kind.VERB || clause.content().isPresent()) {
      return;
    }
    sentence.clauses().stream()
        .filter(c -> c.link() == Clause.Link.RELATIVE && c.predicate() > clause.predicate() + 1
            && c.parent().filter(p -> p == clause.predicate()).isPresent()
            && sentence.token(c.predicate() - 1).form().equals("ما")
            && !sentence.token(c.predicate() - 2).tag().equals("IN"))
        .findFirst()
        .map(c -> c.predicate() - 1)
        .ifPresent(at -> slots.put("obj", List.of(fillers.read(new Phrase(at, at, sentence.tokens().size())))));
  }

  /** استقبل الأمير بقصر بيان / رئيس المجلس: the parser takes the object into the place before it. */
  private void freeObject(Clause clause, Map<String, List<Filler>> slots) {
    if (slots.containsKey("obj2") || clause.kind() != Clause.Kind.VERB || clause.slot("subj").isEmpty()) {
      return;
    }
    List<Filler> second = slots.getOrDefault("obj", List.of());
    if (second.isEmpty()) {
      behindChair(clause).or(() -> behindLeader(clause)).or(() -> behindSession(clause)).or(() -> behindPartner(clause)).ifPresent(object -> slots.put("obj", List.of(object)));
    }
    Stream.of("ب", "في")
        .flatMap(slot -> clause.slot(slot).stream())
        .flatMap(phrase -> taken(clause, phrase).stream())
        .filter(f -> second.isEmpty() || f.token() < second.getFirst().token())
        .findFirst()
        .ifPresent(object -> {
          slots.put("obj", List.of(object));
          if (!second.isEmpty()) {
            slots.put("obj2", second);
          }
        });
  }

  /** عاقبت المحكمة برئاسة القاضي / خمسة متهمين: the parser takes the object to who presides. */
  private Optional<Filler> behindChair(Clause clause) {
    return sentence.clauses().stream()
        .filter(c -> c.kind() == Clause.Kind.NOUN && c.parent().filter(p -> p == clause.predicate()).isPresent())
        .filter(c -> sentence.token(c.predicate()).hasLemma("رئاسة"))
        .flatMap(c -> fillers.read(c.slot("acc")).stream())
        .filter(f -> f instanceof Filler.Named n && !n.mention().named() && fillers.is(f, EventPattern.SlotClass.WHO))
        .findFirst();
  }

  /** أقر المجلس في جلسته التشريعية / قانون الإيجارات: the parser takes the object to the session. */
  private Optional<Filler> behindSession(Clause clause) {
    return clause.content().isPresent() ? Optional.empty() : Stream.of("في", "خلال")
        .flatMap(slot -> clause.slot(slot).stream())
        .filter(p -> sentence.token(p.head()).hasLemma("جلسة"))
        .flatMap(p -> sentence.clauses().stream().filter(c -> c.kind() == Clause.Kind.NOUN && c.predicate() == p.head()))
        .flatMap(c -> c.slot("acc").stream())
        .map(fillers::read)
        .findFirst();
  }

  /** وقعت الحكومة مع الجبهة / الاتفاق النهائي: the parser takes the object to those with whom it is done. */
  private Optional<Filler> behindPartner(Clause clause) {
    return clause.slot("مع").stream()
        .flatMap(p -> fillers.takenIn(fillers.read(p), p).stream())
        .filter(f -> f instanceof Filler.Words && sentence.token(f.token()).hasLemmaOf(AttendanceReader.ACCORDS))
        .findFirst();
  }

  /** زار وفد برئاسة الوزير فلان / موسكو: the object that stands beside who leads. */
  private Optional<Filler> behindLeader(Clause clause) {
    return sentence.token(clause.predicate()).lemmas().stream().noneMatch(TaggingWords.list()::isTransitive)
        ? Optional.empty()
        : clause.slot("رئاسة").stream()
            .flatMap(p -> fillers.takenIn(fillers.read(p), new Phrase(p.begin(), p.head(), p.end() + 1)).stream())
            .filter(f -> f instanceof Filler.Named n && n.mention().named() && n.mention().kind() != EntityKind.PERSON)
            .findFirst();
  }

  /** A person after a named place, or somebody after a noun that its adjective closes: في بيان صحفي / الحكومة. */
  private Optional<Filler> taken(Clause clause, Phrase phrase) {
    Filler filler = fillers.read(phrase);
    if (!(filler instanceof Filler.Words)) {
      return fillers.takenIn(filler, phrase).or(() -> counted.behindComma(filler, phrase))
          .filter(f -> f instanceof Filler.Named n && (n.mention().kind() == EntityKind.PERSON || counted.isCounted(clause, n.mention())));
    }
    boolean wanting = clause.slot("obj").isEmpty()
        && sentence.token(clause.predicate()).lemmas().stream().anyMatch(TaggingWords.list()::isTransitive);
    Optional<Filler> told = wanting ? inDocument(phrase) : Optional.empty();
    if (told.isPresent()) {
      return told;
    }
    int at = phrase.head() + 1;
    while (at < phrase.end() && sentence.token(at).isAdjective() && !sentence.token(at).isDefinite()) {
      at++;
    }
    boolean closed = at > phrase.head() + 1 && at < phrase.end()
        && !sentence.token(phrase.head()).isDefinite() && sentence.token(at).isNoun();
    return closed
        ? Optional.of(fillers.read(new Phrase(at, at, phrase.end())))
            .filter(f -> f instanceof Filler.Named && fillers.is(f, EventPattern.SlotClass.WHO))
        : Optional.empty();
  }

  /** اتهم الجيش في بيان / قوات الدعم السريع: a body behind the bare word for what it is said in. */
  private Optional<Filler> inDocument(Phrase phrase) {
    Token head = sentence.token(phrase.head());
    int next = phrase.head() + 1;
    while (next < phrase.end() && sentence.token(next).isAdjective() && !sentence.token(next).isDefinite()) {
      next++;
    }
    int at = next;
    return head.isDefinite() || at >= phrase.end() || head.lemmas().stream().noneMatch(DOCUMENTS::contains)
        ? Optional.empty()
        : sentence.mentionsAt(at).findFirst()
            .<Filler>map(Filler.Named::new)
            .filter(f -> fillers.is(f, EventPattern.SlotClass.WHO));
  }

  /** قال إنه يرفض الاعتراف: what the parser takes for the subject is the object of the pronoun before. */
  private void preferPronoun(Clause clause, Map<String, List<Filler>> slots) {
    List<Phrase> subject = clause.slot("subj");
    int before = clause.predicate() - 1;
    boolean after = subject.size() == 1 && subject.getFirst().head() > clause.predicate();
    if (!slots.containsKey("subj")) {
      return;
    }
    if (after && isPlural(sentence.token(clause.predicate())) && clause.kind() == Clause.Kind.VERB) {
      List<Filler> object = slots.put("subj", List.of(fillers.dropped(clause)));
      List<Filler> second = slots.put("obj", object);
      if (second != null) {
        slots.put("obj2", second);
      }
      return;
    }
    boolean thing = after && slots.get("subj").getFirst() instanceof Filler.Words;
    if (thing && !slots.containsKey("obj") && clause.kind() == Clause.Kind.VERB && isWill(clause, subject.getFirst())) {
      slots.put("obj", slots.put("subj", List.of(fillers.dropped(clause))));
      return;
    }
    if (thing && !slots.containsKey("obj") && clause.kind() == Clause.Kind.VERB && before >= 0
        && sentence.token(before).isPronoun() && !sentence.token(before).tag().equals("PRP$")) {
      slots.put("obj", slots.get("subj"));
      slots.put("subj", List.of(fillers.read(new Phrase(before, before, before + 1))));
    }
  }

  /** وطلب منه / نقل رسالة, واستنكرت / تصريحات الوزير: only somebody can want it, and the noun is what. */
  private boolean isWill(Clause clause, Phrase noun) {
    return sentence.token(clause.predicate()).lemmas().stream().anyMatch(TaggingWords.list()::isWill)
        && (sentence.token(noun.head()).lemmas().stream().noneMatch(DOCUMENTS::contains)
            || !sentence.token(noun.head()).isDefinite() && noun.end() > noun.head() + 1);
  }

  /** A verb before its subject is singular: what follows واعتبرتا, ويرفضون is the object. */
  private static boolean isPlural(Token verb) {
    String form = verb.form();
    return verb.isVerb() && (form.endsWith("وا") || form.endsWith("تا") && verb.number() == Token.GrammaticalNumber.DUAL
        || form.startsWith("ي") && form.endsWith("ون") && verb.number() == Token.GrammaticalNumber.PLURAL);
  }

  /** انتقدت الحركة قرار الرئيس حل البرلمان: a clause that only a noun heads is an object. */
  private Optional<Phrase> nominalContent(Clause clause) {
    List<Phrase> content = clause.slot("comp");
    return content.stream()
        .filter(p -> content.size() == 1 && p.head() == p.begin() && p.begin() > clause.predicate())
        .filter(p -> sentence.token(p.head()).isNoun() || sentence.token(p.head()).tag().equals("VBG"))
        .findFirst();
  }

  /** تتهم الحكومة اللبنانية سورية: one noun phrase to the parser, but two names side by side. */
  private void splitObject(Clause clause, Map<String, List<Filler>> slots) {
    List<Phrase> subject = clause.slot("subj");
    if (slots.containsKey("obj2") || !slots.containsKey("subj") || subject.isEmpty()
        || subject.size() > 1 && slots.containsKey("obj") || subject.getFirst().head() < clause.predicate()
        || clause.kind() == Clause.Kind.PASSIVE) {
      return;
    }
    List<Filler> second = slots.getOrDefault("obj", List.of());
    fillers.takenIn(author(slots.get("subj").getFirst()), subject.getFirst())
        .or(() -> behindLast(subject, slots.get("subj")))
        .filter(o -> second.isEmpty() || isBecoming(o, second.getFirst()) || fillers.is(o, EventPattern.SlotClass.WHO)
            && !fillers.is(slots.get("subj").getFirst(), EventPattern.SlotClass.PERSON))
        .ifPresent(object -> {
          List<Filler> joined = object instanceof Filler.Named n ? owners.at(n.mention().phrase().begin()) : List.of();
          List<Filler> hit = new ArrayList<>(joined.isEmpty() ? List.of(object) : joined);
          slots.get("subj").stream().skip(1).filter(f -> f.token() > object.token()).forEach(hit::add);
          slots.put("obj", hit);
          slots.computeIfPresent("subj", (slot, doers) -> doers.stream().filter(f -> f.token() < object.token()).toList());
          if (!second.isEmpty()) {
            slots.put("obj2", second);
          }
        });
  }

  /** وقع الوزير ونظيره الإيطالي / بروتوكول تعاون: a thing behind the last of those who do it. */
  private Optional<Filler> behindLast(List<Phrase> subject, List<Filler> doers) {
    return subject.size() < 2 || subject.size() != doers.size()
        ? Optional.empty()
        : fillers.takenIn(doers.getLast(), subject.getLast())
            .filter(f -> f instanceof Filler.Words && !sentence.token(f.token()).isDefinite()
                || f instanceof Filler.Named hit && LANDS.contains(hit.mention().kind()) && hit.mention().named());
  }

  /** اتهم تقرير للأمم المتحدة / رواندا: the object stands behind whose document it is. */
  private Filler author(Filler subject) {
    boolean document = subject instanceof Filler.Words
        && sentence.token(subject.token()).hasLemmaOf(DOCUMENTS);
    return document ? fillers.inside(((Filler.Words) subject).phrase()).orElse(subject) : subject;
  }

  private boolean isPost(List<Filler> objects) {
    return objects.size() == 1 && objects.getFirst() instanceof Filler.Named n && !n.mention().posts().isEmpty()
        && !n.mention().named() && isIndefinite(objects.getFirst());
  }

  /** عين الرئيس أحمد الشرع / مرهف أبو قصرة / وزيرا: a person, and what he becomes. */
  private boolean isBecoming(Filler person, Filler post) {
    return person instanceof Filler.Named named && named.mention().named() && named.mention().kind() == EntityKind.PERSON
        && isIndefinite(post);
  }

  private boolean isIndefinite(Filler post) {
    Token noun = sentence.token(post.token());
    return noun.isNoun() && !noun.isDefinite() && noun.form().matches(".{3,}(ا|اً|ًا)");
  }

  /** استقبل الأمير محمد ولي العهد رئيس المجلس وزير خارجية فرنسا: titles of the subject are no objects. */
  private void dropAppositions(Map<String, List<Filler>> slots) {
    List<Filler> objects = new ArrayList<>(slots.getOrDefault("obj", List.of()));
    objects.addAll(slots.getOrDefault("obj2", List.of()));
    List<Filler> subject = slots.getOrDefault("subj", List.of());
    if (objects.size() < 2 || subject.size() != 1
        || !(subject.getFirst() instanceof Filler.Named named) || !named.mention().named()
        || named.mention().kind() != EntityKind.PERSON) {
      return;
    }
    int end = named.mention().phrase().end();
    List<Filler> others = new ArrayList<>();
    for (Filler object : objects) {
      if (object instanceof Filler.Named title && !title.mention().named()
          && title.mention().kind() == EntityKind.PERSON && title.mention().phrase().begin() <= end
          && !isListed(title.mention().phrase().end(), objects)
          && title.mention().posts().stream().noneMatch(p -> p.lemma().startsWith("نظ"))) {
        end = Math.max(end, title.mention().phrase().end());
      } else {
        others.add(object);
      }
    }
    if (others.size() < objects.size() && others.stream().anyMatch(f -> f instanceof Filler.Named && fillers.is(f, EventPattern.SlotClass.WHO))) {
      slots.put("obj", others);
      slots.remove("obj2");
    }
  }

  /** أقال الرئيس سالم حداد مدير الأمن / وقائد الحرس: a post with others joined to it is no title of the subject. */
  private boolean isListed(int end, List<Filler> objects) {
    return end + 1 < sentence.tokens().size() && sentence.token(end).form().equals("و")
        && objects.stream().anyMatch(o -> o instanceof Filler.Named n && n.mention().phrase().begin() == end + 1
            && n.mention().kind() == EntityKind.PERSON);
  }
}
