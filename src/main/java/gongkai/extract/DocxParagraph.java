package gongkai.extract;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

/// A paragraph of a .docx while it is read.
final class DocxParagraph {
  private final List<Shown> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();
  private int pictures;
  private String style = "";
  private String list = "";
  private int level = -1;
  private boolean isHidden;
  private boolean isRaised;

  /// What an element says about the paragraph or the run of text in it.
  void mark(XMLStreamReader reader, String parent) {
    switch (reader.getLocalName()) {
      case "pStyle" -> style = XmlReading.attribute(reader, "val");
      case "numId" -> list = XmlReading.attribute(reader, "val");
      case "ilvl" -> level = XmlReading.number(reader, "val", 0);
      case "r" -> {
        isHidden = false;
        isRaised = false;
      }
      case "vanish", "strike", "dstrike" -> isHidden |= XmlReading.isOn(reader);
      case "vertAlign" -> isRaised = XmlReading.attribute(reader, "val").equals("superscript");
      case "blip", "imagedata" -> pictures++;
      default -> {
        if (parent.equals("r")) {
          sign(reader.getLocalName());
        }
      }
    }
  }

  private void sign(String name) {
    switch (name) {
      case "tab", "ptab" -> text(" ");
      case "br", "cr" -> endLine();
      case "noBreakHyphen" -> text("-");
      default -> {}
    }
  }

  void text(String text) {
    if (!isHidden) {
      line.append(isRaised ? Raised.of(text) : text);
    }
  }

  private void endLine() {
    if (!line.isEmpty()) {
      lines.add(new Shown.Text(line.toString()));
      line.setLength(0);
    }
  }

  /// Its lines, the first behind the number that the document puts there, then its pictures.
  List<Shown> shown(DocxNumbering numbering) {
    endLine();
    var label = numbering.label(list, level, style);
    if (!lines.isEmpty() && lines.getFirst() instanceof Shown.Text(var first)) {
      lines.set(0, new Shown.Text(ListLabels.before(label, first)));
    }
    for (int i = 0; i < pictures; i++) {
      lines.add(new Shown.Picture());
    }
    return lines;
  }
}
