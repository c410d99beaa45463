package waqai.export;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What every XML that is written here has in common. */
final class XmlText {
  private XmlText() {}

  static XMLStreamWriter writer(OutputStream out) {
    try {
      return XMLOutputFactory.newDefaultFactory()
          .createXMLStreamWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing XML", e);
    }
  }

  /** Text that comes back as it is: parsers turn a bare carriage return into a line feed. */
  static void write(XMLStreamWriter xml, String text) throws XMLStreamException {
    String[] lines = text.split("\r", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        xml.writeEntityRef("#13");
      }
      xml.writeCharacters(lines[i]);
    }
  }

  static void newLine(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** Takes a step of writing. */
  static void step(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing XML", e);
    }
  }

  /** A step of writing. */
  interface Step {
    void run() throws XMLStreamException;
  }
}
