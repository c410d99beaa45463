package waqai.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import waqai.fact.EventType;
import waqai.fact.FactStatus;
import waqai.ontology.EventTypes;
import waqai.ontology.NameFold;
import waqai.ontology.Ontology;
import waqai.ontology.Statuses;

/** What a parameter of a saved query takes, and which RDF term becomes of it. */
public enum ParameterKind {
  /** A name of somebody or something, in any spelling: compared with {@code w:foldedName}. */
  NAME {
    @Override
    Node term(String value) {
      return NodeFactory.createLiteralString(NameFold.of(value));
    }
  },
  /** Text, taken as it is. */
  TEXT {
    @Override
    Node term(String value) {
      return NodeFactory.createLiteralString(value);
    }
  },
  /** A language of labels, {@code ar} or {@code en}. */
  LANGUAGE {
    @Override
    Node term(String value) {
      if (!Ontology.LANGUAGES.contains(value)) {
        throw new IllegalArgumentException("ar or en");
      }
      return NodeFactory.createLiteralString(value);
    }
  },
  /** A day, {@code 2021-09-09}. */
  DAY {
    @Override
    Node term(String value) {
      LocalDate day = LocalDate.parse(value);
      return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }
  },
  /** A month, {@code 2021-09}. */
  MONTH {
    @Override
    Node term(String value) {
      return NodeFactory.createLiteralString(YearMonth.parse(value).toString());
    }
  },
  /** A whole number. */
  NUMBER {
    @Override
    Node term(String value) {
      return NodeFactory.createLiteralDT(
          Integer.toString(Integer.parseInt(value)), XSDDatatype.XSDinteger);
    }
  },
  /** An event type, {@code Meeting}. */
  TYPE {
    @Override
    Node term(String value) {
      return EventTypes.node(EventType.of(value));
    }
  },
  /** A status, {@code happened}. */
  STATUS {
    @Override
    Node term(String value) {
      return Statuses.node(FactStatus.valueOf(value.toUpperCase(Locale.ROOT)));
    }
  };

  abstract Node term(String value);

  /** How the kind is written in a query's header. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The term for a value that a user typed.
   *
   * @throws IllegalArgumentException if the value is not of this kind
   */
  Node node(String parameter, String value) {
    try {
      return term(value.strip());
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IllegalArgumentException(
          "parameter " + parameter + " takes " + wanted() + ", not: " + value, e);
    }
  }

  private String wanted() {
    return switch (this) {
      case NAME -> "a name";
      case TEXT -> "text";
      case LANGUAGE -> "a language, ar or en";
      case DAY -> "a day like 2021-09-09";
      case MONTH -> "a month like 2021-09";
      case NUMBER -> "a whole number";
      case TYPE -> "an event type like Meeting";
      case STATUS -> "a status: happened, planned, possible or denied";
    };
  }
}
