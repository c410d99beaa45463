package waqai.export;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;
import waqai.ontology.GraphNames;
import waqai.ontology.Ontology;
import waqai.query.Answer;

/** Writes the answer to a question. Streams are flushed and stay open. */
public final class AnswerWriter {
  private final Map<String, String> prefixes = Ontology.prefixes();
  private final int width;

  /**
   * @param width cells of a line of the terminal, for tables
   * @param names of the graph that answers: tables write {@code id:} for the IRI of its things
   */
  public AnswerWriter(int width, GraphNames names) {
    this.width = width;
    prefixes.put("id", names.base() + "id/");
  }

  /**
   * Writes an answer.
   *
   * @param format a code of {@link AnswerFormat} for rows and truth, of {@link ExportFormat} for
   *     statements; empty for a table, or Turtle
   * @throws IllegalArgumentException if this kind of answer has no such format
   */
  public void write(Answer answer, Optional<String> format, OutputStream out) {
    switch (answer) {
      case Answer.Statements statements ->
          new Exporter(ExportFormat.of(format.orElse("turtle"))).write(statements.triples(), out);
      case Answer.Rows rows -> write(rows, format(format), out);
      case Answer.Truth truth -> write(truth, format(format), out);
    }
  }

  private static AnswerFormat format(Optional<String> code) {
    for (AnswerFormat format : AnswerFormat.values()) {
      if (format.code().equals(code.orElse("table"))) {
        return format;
      }
    }
    throw new IllegalArgumentException(
        "no format for rows: " + code.orElse("") + "; there are "
            + String.join(", ", AnswerFormat.codes()));
  }

  private void write(Answer.Rows answer, AnswerFormat format, OutputStream out) {
    if (format == AnswerFormat.TABLE) {
      table(answer, out);
    } else {
      RowSet rows =
          RowSet.create(
              QueryIterPlainWrapper.create(answer.rows().iterator()), answer.variables());
      writer(format).write(out, rows, ARQ.getContext());
    }
  }

  private void write(Answer.Truth answer, AnswerFormat format, OutputStream out) {
    if (format == AnswerFormat.TABLE) {
      PrintWriter text = text(out);
      text.print(answer.value() ? "yes نعم\n" : "no لا\n");
      text.flush();
    } else {
      writer(format).write(out, answer.value(), ARQ.getContext());
    }
  }

  private void table(Answer.Rows answer, OutputStream out) {
    List<String> heads = answer.variables().stream().map(Var::getVarName).toList();
    TextTable table = new TextTable(heads, width);
    for (Binding row : answer.rows()) {
      table.add(answer.variables().stream().map(variable -> cell(row.get(variable))).toList());
    }
    PrintWriter text = text(out);
    if (!heads.isEmpty()) {
      table.print(text);
    }
    text.flush();
  }

  private String cell(@Nullable Node value) {
    if (value == null) {
      return "";
    }
    if (value.isLiteral()) {
      return value.getLiteralLexicalForm();
    }
    return value.isURI() ? Ontology.compact(value.getURI(), prefixes) : "_:" + value;
  }

  private static RowSetWriter writer(AnswerFormat format) {
    Lang lang =
        switch (format) {
          case CSV -> ResultSetLang.RS_CSV;
          case TSV -> ResultSetLang.RS_TSV;
          case JSON -> ResultSetLang.RS_JSON;
          case XML -> ResultSetLang.RS_XML;
          case TABLE -> throw new IllegalArgumentException("a table is written otherwise");
        };
    return RowSetWriterRegistry.getFactory(lang).create(lang);
  }

  private static PrintWriter text(OutputStream out) {
    return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }
}
