package waqai.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import waqai.fact.ArticleFacts;
import waqai.fact.Entity;
import waqai.fact.EntityKind;
import waqai.fact.Evidence;
import waqai.fact.Fact;
import waqai.fact.FactTime;
import waqai.text.Article;

/**
 * Many articles out of a few, for measuring. Each stands for a story that goes on week by week. A
 * week is told by four outlets: the article itself, a copy of it by another outlet, and twice the same
 * in other words, once with names spelt in another way. From week to week the days move on, unknown
 * people are others (two thirds of the weeks, out of all given and family names, so that some meet
 * again), and everybody who is known stays.
 */
final class Multiplication {
  private static final int TELLERS = 4;
  private static final int DAYS = 7;

  private final List<Told> originals;
  private final List<String> given;
  private final List<String> families;

  /** An article with its facts. */
  record Told(Article article, ArticleFacts facts) {}

  /** Multiplies these. */
  Multiplication(List<Told> originals) {
    this.originals = List.copyOf(originals);
    Set<String> first = new TreeSet<>();
    Set<String> last = new TreeSet<>();
    for (Told told : originals) {
      for (Entity entity : told.facts().entities()) {
        String[] words = entity.name().split(" ");
        if (isStranger(entity) && words.length == 2) {
          first.add(words[0]);
          last.add(words[1]);
        }
      }
    }
    this.given = List.copyOf(first);
    this.families = List.copyOf(last);
  }

  /** The article of this number, counted from 0. */
  Told get(int number) {
    Told told = originals.get(number % originals.size());
    int copy = number / originals.size();
    int week = copy / TELLERS;
    int teller = copy % TELLERS;
    Article article = article(told.article(), week, teller);
    ArticleFacts facts = told.facts();
    return new Told(
        article,
        new ArticleFacts(
            article.id(),
            facts.entities().stream().map(it -> entity(it, week, teller)).toList(),
            facts.facts().stream().map(it -> fact(it, week, article.text())).toList(),
            List.of()));
  }

  private static Article article(Article of, int week, int teller) {
    String id = of.id() + "-" + week + "-" + teller;
    Optional<String> publisher = teller == 0 ? of.publisher() : Optional.of("صحيفة " + teller); // newspaper
    Optional<LocalDate> day = of.published().map(it -> it.plusDays((long) week * DAYS));
    return new Article(
        id, Optional.empty(), of.title(), publisher, day, of.lang(), text(of.text(), week, teller), List.of());
  }

  /** Other words of the same length, so that evidence stays in its place. */
  private static String text(String text, int week, int teller) {
    StringBuilder out = new StringBuilder(text.length());
    int number = 0;
    for (String word : text.split("(?<= )|(?= )")) {
      boolean other = teller > 1 && number % 3 == teller - 2 || number % 7 == week % 7;
      out.append(other ? new StringBuilder(word).reverse() : word);
      number++;
    }
    return out.toString();
  }

  private static boolean isStranger(Entity entity) {
    return entity.kind() == EntityKind.PERSON && entity.gazetteer().isEmpty() && entity.wikidata().isEmpty();
  }

  private Entity entity(Entity of, int week, int teller) {
    boolean full = of.name().contains(" ");
    String name = isStranger(of) && full && week % 3 > 0 && !given.isEmpty() ? other(of.name(), week) : of.name();
    String spelt = isStranger(of) && teller == TELLERS - 1 ? name.replaceFirst("(?<=\\p{L}{3})ي(?=\\p{L})", "") : name;
    return new Entity(
        of.id(), of.kind(), spelt, of.aliases(), of.english(), of.derivedEnglish(), of.wikidata(),
        of.gazetteer(), of.of(), of.mentions());
  }

  private String other(String name, int week) {
    int hash = Math.floorMod(31 * name.hashCode() + 7919 * week, 1 << 30);
    return given.get(hash % given.size()) + " " + families.get(hash / given.size() % families.size());
  }

  private static Fact fact(Fact of, int week, String text) {
    List<Evidence> further = new ArrayList<>();
    of.further().forEach(it -> further.add(evidence(it, text)));
    return new Fact(
        of.id(), of.type(), of.actors(), of.recipients(), of.places(), of.time().map(it -> later(it, week)),
        of.basis(), of.status(), of.sources(), of.quantities(), evidence(of.evidence(), text), further,
        of.core(), of.title(), of.former(), of.rule(), of.confidence());
  }

  private static Evidence evidence(Evidence of, String text) {
    return new Evidence(of.begin(), of.end(), text.substring(of.begin(), of.end()));
  }

  /** Days move on; months and years, which background facts have, stay. */
  private static FactTime later(FactTime time, int week) {
    return switch (time) {
      case FactTime.Day day -> new FactTime.Day(day.date().plusDays((long) week * DAYS));
      case FactTime.Interval it -> new FactTime.Interval(later(it.from(), week), later(it.to(), week));
      case FactTime.Month it -> it;
      case FactTime.WholeYear it -> it;
    };
  }
}
