package gongkai.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes a .docx of given XML, so that a test says exactly what stands in it.
final class DocxFile {
  static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String SPACE =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
          + " xmlns:v=\"urn:schemas-microsoft-com:vml\""
          + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder types = new StringBuilder();

  static DocxFile saying(String body) {
    return new DocxFile()
        .with(
            "word/document.xml",
            WORD + "document.main+xml",
            "<w:document%s><w:body>%s</w:body></w:document>".formatted(SPACE, body));
  }

  DocxFile numbering(String lists) {
    return with(
        "word/numbering.xml",
        WORD + "numbering+xml",
        "<w:numbering%s>%s</w:numbering>".formatted(SPACE, lists));
  }

  DocxFile styles(String styles) {
    return with(
        "word/styles.xml",
        WORD + "styles+xml",
        "<w:styles%s>%s</w:styles>".formatted(SPACE, styles));
  }

  DocxFile with(String name, String type, String xml) {
    parts.put(name, xml);
    types.append("<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(name, type));
    return this;
  }

  byte[] bytes() {
    var all = new LinkedHashMap<String, String>();
    all.put("[Content_Types].xml", "<Types>" + types + "</Types>");
    all.putAll(parts);
    return zip(all);
  }

  static byte[] zip(Map<String, String> files) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
