package waqai.serve;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import waqai.ontology.Ontology;
import waqai.query.FactSource;
import waqai.query.QueryCatalogue;

/** What the pages are made from; made anew when the store has changed. */
final class SiteData {
  private final FactSource source;
  private final Ontology ontology;
  private final SiteAddress address;
  private final ServeSettings settings;
  private final QueryCatalogue queries = new QueryCatalogue();
  private final MapPage map = new MapPage(this);
  private Snapshot snapshot;

  SiteData(FactSource source, Ontology ontology, SiteAddress address, ServeSettings settings) {
    this.source = source;
    this.ontology = ontology;
    this.address = address;
    this.settings = settings;
    this.snapshot = take();
  }

  FactSource source() {
    return source;
  }

  Ontology ontology() {
    return ontology;
  }

  SiteAddress address() {
    return address;
  }

  ServeSettings settings() {
    return settings;
  }

  QueryCatalogue queries() {
    return queries;
  }

  /** The index of what the store now says. */
  synchronized Snapshot now() {
    if (!snapshot.state().equals(source.state())) {
      snapshot = take();
    }
    return snapshot;
  }

  MapPage map() {
    return map;
  }

  /** The data about a thing, in each format. */
  List<DataLink> links(String iri) {
    return Stream.of(DataFormat.values())
        .flatMap(
            format ->
                address.data(iri, format).stream()
                    .map(link -> new DataLink(format.suffix(), format.mediaType(), link)))
        .toList();
  }

  /** The text of an article, if the store keeps it. */
  Optional<String> text(IndexedArticle article) {
    return source.text(article.graph());
  }

  Cards cards(Language language) {
    return new Cards(ontology, address, language, now().overviews().cards());
  }

  private Snapshot take() {
    String state = source.state();
    FactIndex index = IndexBuilder.build(source, ontology);
    NameSearch names = new NameSearch(index);
    return new Snapshot(state, index, names, new FactSearch(index, names), new Overviews());
  }

  /** The index at one state of the store. */
  record Snapshot(
      String state, FactIndex index, NameSearch names, FactSearch search, Overviews overviews) {}
}
