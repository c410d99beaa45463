package waqai;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import waqai.fact.ArticleFacts;
import waqai.fact.Entity;
import waqai.fact.EntityKind;
import waqai.fact.EventType;
import waqai.fact.Evidence;
import waqai.fact.Fact;
import waqai.fact.FactStatus;
import waqai.fact.FactTime;
import waqai.fact.Quantity;
import waqai.fact.TimeBasis;
import waqai.text.Article;
import waqai.text.Span;

/**
 * One fact of one article, to be varied: Iraq (e1) demands something of the United States (e2).
 * Methods that are named after a part give a copy with that part changed.
 */
@NullMarked
public record Sample(
    String id,
    Optional<String> url,
    Optional<String> publisher,
    Optional<LocalDate> published,
    String text,
    EventType type,
    List<String> actors,
    List<String> recipients,
    Optional<FactTime> time,
    FactStatus status,
    List<String> sources,
    List<Quantity> quantities,
    Optional<String> title,
    boolean former,
    double confidence,
    List<Entity> entities) {
  public static final Sample DEMAND =
      new Sample(
          "a1",
          Optional.empty(),
          Optional.of("نشرة"),
          Optional.of(LocalDate.of(2021, 9, 10)),
          "طالب العراق الولايات المتحدة بالانسحاب",
          EventType.DEMAND,
          List.of("e1"),
          List.of("e2"),
          Optional.empty(),
          FactStatus.HAPPENED,
          List.of(),
          List.of(),
          Optional.empty(),
          false,
          0.8,
          List.of(
              entity("e1", EntityKind.COUNTRY, "العراق"),
              entity("e2", EntityKind.COUNTRY, "الولايات المتحدة")));

  public static Entity entity(String id, EntityKind kind, String name) {
    return entity(id, kind, name, Optional.empty());
  }

  public static Entity entity(String id, EntityKind kind, String name, Optional<String> of) {
    return new Entity(
        id,
        kind,
        name,
        List.of(),
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        of,
        List.of());
  }

  public Cases.Case build() {
    Article article =
        new Article(
            id,
            url,
            Optional.empty(),
            publisher,
            published,
            "ar",
            text,
            List.of(new Span(0, text.length())));
    Fact fact =
        new Fact(
            "f1",
            type,
            actors,
            recipients,
            List.of(),
            time,
            time.map(it -> TimeBasis.EXPLICIT),
            status,
            sources,
            quantities,
            new Evidence(0, text.length(), text),
            List.of(),
            true,
            title,
            former,
            "ar-TEST-001",
            confidence);
    return new Cases.Case(article, new ArticleFacts(id, entities, List.of(fact), List.of()));
  }

  public Sample id(String it) {
    return new Sample(
        it, url, publisher, published, text, type, actors, recipients, time, status, sources,
        quantities, title, former, confidence, entities);
  }

  public Sample url(String it) {
    return new Sample(
        id, Optional.of(it), publisher, published, text, type, actors, recipients, time, status,
        sources, quantities, title, former, confidence, entities);
  }

  public Sample publisher(Optional<String> it) {
    return new Sample(
        id, url, it, published, text, type, actors, recipients, time, status, sources, quantities,
        title, former, confidence, entities);
  }

  public Sample published(LocalDate it) {
    return new Sample(
        id, url, publisher, Optional.of(it), text, type, actors, recipients, time, status, sources,
        quantities, title, former, confidence, entities);
  }

  public Sample text(String it) {
    return new Sample(
        id, url, publisher, published, it, type, actors, recipients, time, status, sources,
        quantities, title, former, confidence, entities);
  }

  public Sample type(EventType it) {
    return new Sample(
        id, url, publisher, published, text, it, actors, recipients, time, status, sources,
        quantities, title, former, confidence, entities);
  }

  public Sample roles(List<String> who, List<String> whom) {
    return new Sample(
        id, url, publisher, published, text, type, who, whom, time, status, sources, quantities,
        title, former, confidence, entities);
  }

  public Sample time(FactTime it) {
    return new Sample(
        id, url, publisher, published, text, type, actors, recipients, Optional.of(it), status,
        sources, quantities, title, former, confidence, entities);
  }

  public Sample status(FactStatus it) {
    return new Sample(
        id, url, publisher, published, text, type, actors, recipients, time, it, sources,
        quantities, title, former, confidence, entities);
  }

  public Sample sources(List<String> it) {
    return new Sample(
        id, url, publisher, published, text, type, actors, recipients, time, status, it, quantities,
        title, former, confidence, entities);
  }

  public Sample quantities(List<Quantity> it) {
    return new Sample(
        id, url, publisher, published, text, type, actors, recipients, time, status, sources, it,
        title, former, confidence, entities);
  }

  public Sample post(String it, boolean was) {
    return new Sample(
        id, url, publisher, published, text, type, actors, recipients, time, status, sources,
        quantities, Optional.of(it), was, confidence, entities);
  }

  public Sample entities(List<Entity> it) {
    return new Sample(
        id, url, publisher, published, text, type, actors, recipients, time, status, sources,
        quantities, title, former, confidence, it);
  }
}
