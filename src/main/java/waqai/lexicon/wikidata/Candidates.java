package waqai.lexicon.wikidata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import waqai.fact.EntityKind;
import waqai.lexicon.Fault;
import waqai.lexicon.GazetteerFiles;
import waqai.lexicon.Orthography;
import waqai.lexicon.wikidata.Candidate.Office;
import waqai.lexicon.wikidata.Candidate.Position;

/** The items that an import takes, each once, and what becomes of them in the end. */
final class Candidates {
  private final GazetteerImport.Settings settings;
  private final Known known;
  private final Tally tally;
  private final SortedMap<Long, Candidate> byNumber = new TreeMap<>();
  private final Map<String, Position> positions = new HashMap<>();
  private boolean full;

  Candidates(GazetteerImport.Settings settings, Known known, Tally tally) {
    this.settings = settings;
    this.known = known;
    this.tally = tally;
    for (String country : settings.countries()) {
      known.entry(country).filter(e -> e.kind() == EntityKind.COUNTRY).orElseThrow(() ->
          new IllegalArgumentException("there is no country '" + country + "' in the gazetteer: expected an id as country/iq"));
    }
  }

  /** Takes what a line or an answer gave. */
  void take(Reading reading) {
    switch (reading) {
      case Reading.Passed passed -> tally.pass(passed.reason());
      case Reading.Refused refused -> tally.refuse(refused.fault());
      case Reading.Found found -> useless(found.candidate()).ifPresentOrElse(tally::pass, () -> hold(found));
    }
  }

  /** Why an item is of no use, if it is. */
  private Optional<String> useless(Candidate candidate) {
    Set<String> countries = known.countries(candidate.countries());
    if (candidate.ended().isPresent() && candidate.ended().getAsInt() < settings.since()) {
      return Optional.of("ended before " + settings.since());
    }
    if (candidate.kind() != EntityKind.COUNTRY && !candidate.countries().isEmpty() && countries.isEmpty()) {
      return Optional.of("of no country of the gazetteer");
    }
    if (!settings.countries().isEmpty() && countries.stream().noneMatch(settings.countries()::contains)) {
      return Optional.of("not of a country that was asked for");
    }
    if (!settings.kinds().isEmpty() && !settings.kinds().contains(candidate.kind())) {
      return Optional.of("not of a kind that was asked for");
    }
    boolean bare = candidate.kind() == EntityKind.PERSON && candidate.name().indexOf(' ') < 0;
    return bare ? Optional.of("people with a name of one word") : Optional.empty();
  }

  private void hold(Reading.Found found) {
    Candidate candidate = found.candidate();
    Candidate before = byNumber.get(candidate.number());
    if (before == null && byNumber.size() >= settings.most()) {
      if (!full) {
        tally.refuse(new Fault(candidate.place(), "too many items", "is beyond " + settings.most()
            + " items, as are those after it: expected fewer (see --most, --kind, --country)"));
      }
      full = true;
    } else if (before != null && before.kind() != candidate.kind()) {
      tally.refuse(candidate, "other kind",
          "is a " + candidate.kind().code() + ": expected " + before.kind().code() + " as at " + before.place());
    } else {
      byNumber.put(candidate.number(), before == null ? candidate : both(before, candidate));
      know(found.positions());
    }
  }

  private static Candidate both(Candidate a, Candidate b) {
    Set<String> countries = new TreeSet<>(a.countries());
    countries.addAll(b.countries());
    Set<Office> offices = new LinkedHashSet<>(a.offices());
    offices.addAll(b.offices());
    return new Candidate(
        a.place(),
        a.wikidata(),
        a.kind(),
        Names.arabic(a.name(), Stream.concat(a.arabic().stream(), b.arabic().stream())),
        Names.latin(Stream.concat(a.english().stream(), b.english().stream()).findFirst(),
            Stream.concat(a.english().stream(), b.english().stream())),
        countries,
        a.at().or(b::at),
        List.copyOf(offices),
        a.ended().isPresent() ? a.ended() : b.ended());
  }

  /** Keeps what some posts are. */
  void know(Map<String, Position> found) {
    found.forEach(positions::putIfAbsent);
  }

  /** The posts of people of which it is not known what they are. */
  Set<String> unknownPositions() {
    Set<String> out = new TreeSet<>();
    byNumber.values().forEach(c -> c.offices().forEach(o -> out.add(o.position())));
    out.removeAll(positions.keySet());
    return out;
  }

  /** Brings all that was taken into the gazetteer, and writes what is new. */
  void write(GazetteerFiles files) {
    ImportedRows rows = new ImportedRows(files);
    EntryMerge merge = new EntryMerge(known, rows, tally, EntryMerge.points());
    PostMerge posts = new PostMerge(files, known, rows, tally);
    Map<String, List<Candidate>> fresh = new LinkedHashMap<>();
    for (Candidate candidate : byNumber.values()) {
      EntryMerge.Outcome outcome = merge.merge(candidate, countries(candidate));
      outcome.entry().ifPresent(person -> posts.add(candidate, person, positions));
      if (outcome.isNew()) {
        fresh.computeIfAbsent(nameKindCountry(candidate), k -> new ArrayList<>()).add(candidate);
      }
    }
    fresh.values().forEach(same -> add(same, rows, posts));
    rows.write(settings.to());
  }

  private String nameKindCountry(Candidate candidate) {
    return String.join("\t", Orthography.nameKey(candidate.name()), candidate.kind().code(), of(candidate).orElse(""));
  }

  /** Items that nothing tells apart are not let in: a name would mean any of them. */
  private void add(List<Candidate> same, ImportedRows rows, PostMerge posts) {
    if (same.size() > 1) {
      List<String> ids = same.stream().map(Candidate::wikidata).toList();
      same.forEach(c -> tally.refuse(c, "name of several",
          "has name, kind and country of all of " + ids + ": expected one of them"));
      return;
    }
    Candidate candidate = same.getFirst();
    String id = rows.add(candidate, of(candidate));
    tally.added();
    if (candidate.kind() == EntityKind.PERSON) {
      posts.add(candidate, id, positions);
    }
  }

  /** All countries to which a candidate may belong: its own, and those whose posts a person held. */
  private Set<String> countries(Candidate candidate) {
    Set<String> out = new TreeSet<>(known.countries(candidate.countries()));
    out.addAll(ofPosts(candidate));
    return out;
  }

  private Set<String> ofPosts(Candidate candidate) {
    Set<String> out = new TreeSet<>();
    candidate.offices().stream()
        .flatMap(o -> Optional.ofNullable(positions.get(o.position())).stream())
        .forEach(p -> out.addAll(known.countries(p.countries())));
    return out;
  }

  /** The one country to which it belongs: whose posts a person held, else its own; none if there are several. */
  private Optional<String> of(Candidate candidate) {
    if (candidate.kind() == EntityKind.COUNTRY) {
      return Optional.empty();
    }
    Set<String> posts = ofPosts(candidate);
    Set<String> countries = posts.isEmpty() ? known.countries(candidate.countries()) : posts;
    return countries.stream().findFirst().filter(c -> countries.size() == 1);
  }
}
