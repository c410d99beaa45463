package waqai.ontology;

import static waqai.ontology.Reused.DCTERMS_DATE;
import static waqai.ontology.Reused.SEM_EARLIEST;
import static waqai.ontology.Reused.SEM_LATEST;
import static waqai.ontology.Vocabulary.MONTH;
import static waqai.ontology.Vocabulary.WHEN;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * Says when a fact holds. All follows from the first and the last day, so that "July 2021" and
 * "from 1 to 31 July 2021" are one time.
 */
public final class Times {
  private static final int MOST_MONTHS = 12;

  private Times() {}

  /** All that is said of a time from a first to a last day. */
  public static List<Triple> describe(Node fact, LocalDate first, LocalDate last) {
    List<Triple> triples = new ArrayList<>();
    Written written = written(first, last);
    triples.add(Triple.create(fact, WHEN, NodeFactory.createLiteralString(written.iso())));
    if (written.type() != null) {
      Node date = NodeFactory.createLiteralDT(written.iso(), written.type());
      triples.add(Triple.create(fact, DCTERMS_DATE, date));
    }
    triples.add(Triple.create(fact, SEM_EARLIEST, day(first)));
    triples.add(Triple.create(fact, SEM_LATEST, day(last)));
    YearMonth from = YearMonth.from(first);
    long months = from.until(YearMonth.from(last), ChronoUnit.MONTHS) + 1;
    for (int i = 0; months <= MOST_MONTHS && i < months; i++) {
      triples.add(Triple.create(fact, MONTH, NodeFactory.createLiteralString(from.plusMonths(i).toString())));
    }
    return triples;
  }

  /** A day as a literal. */
  public static Node day(LocalDate day) {
    return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
  }

  private static Written written(LocalDate first, LocalDate last) {
    YearMonth month = YearMonth.from(first);
    if (first.equals(last)) {
      return new Written(first.toString(), XSDDatatype.XSDdate);
    }
    if (first.getDayOfMonth() == 1 && last.equals(month.atEndOfMonth())) {
      return new Written(month.toString(), XSDDatatype.XSDgYearMonth);
    }
    if (first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))) {
      return new Written(month.toString().replaceFirst("-01$", ""), XSDDatatype.XSDgYear);
    }
    return new Written(first + "/" + last, null);
  }

  /**
   * @param type null when no RDF type holds such a time
   */
  private record Written(String iso, @Nullable XSDDatatype type) {}
}
