package gongkai.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// An OFD file drawn by hand, in millimetres; a Chinese character is four wide, a digit two.
public final class DrawnOfd {
  private static final String NAMESPACE = "xmlns:ofd=\"http://www.ofdspec.org/2016\"";

  private static final int A4 = 297;

  private final List<StringBuilder> pages = new ArrayList<>();
  private final int height;
  private int id = 10;

  public DrawnOfd() {
    this(A4);
  }

  /// @param height of every page
  public DrawnOfd(int height) {
    this.height = height;
  }

  public DrawnOfd page() {
    pages.add(new StringBuilder());
    return this;
  }

  /// Text whose characters each have their step, as `g 3 2` or `2 2 2`, or none.
  public DrawnOfd text(double x, double y, String text, String steps) {
    var delta = steps.isEmpty() ? "" : " DeltaX=\"" + steps + "\"";
    return object(
        "<ofd:TextObject ID=\"%d\" Boundary=\"%f %f 150 6\" Font=\"3\" Size=\"4\">"
            + "<ofd:TextCode X=\"0\" Y=\"4\"%s>%s</ofd:TextCode></ofd:TextObject>",
        id++, x, y - 4, delta, text);
  }

  public DrawnOfd stroke(double x, double y, double toX, double toY) {
    return object(
        "<ofd:PathObject ID=\"%d\" Boundary=\"0 0 210 %d\" LineWidth=\"0.2\">"
            + "<ofd:AbbreviatedData>M %f %f L %f %f</ofd:AbbreviatedData></ofd:PathObject>",
        id++, height, x, y, toX, toY);
  }

  DrawnOfd image(double x, double y, double width, double height) {
    return object(
        "<ofd:ImageObject ID=\"%d\" Boundary=\"%f %f %f %f\" CTM=\"%f 0 0 %f 0 0\""
            + " ResourceID=\"4\"/>",
        id++, x, y, width, height, width, height);
  }

  @SuppressWarnings("AnnotateFormatMethod")
  private DrawnOfd object(String format, Object... values) {
    if (pages.isEmpty()) {
      page();
    }
    pages.getLast().append(String.format(Locale.ROOT, format, values));
    return this;
  }

  Map<String, String> parts() {
    var parts = new LinkedHashMap<String, String>();
    parts.put(
        "OFD.xml",
        element(
            "OFD",
            "<ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID></ofd:DocInfo>"
                + "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody>"));
    var list = new StringBuilder();
    for (int i = 0; i < pages.size(); i++) {
      list.append(
          "<ofd:Page ID=\"%d\" BaseLoc=\"Pages/Page_%d/Content.xml\"/>".formatted(1000 + i, i));
      parts.put(
          "Doc_0/Pages/Page_%d/Content.xml".formatted(i),
          element(
              "Page",
              "<ofd:Content><ofd:Layer ID=\"2\">" + pages.get(i) + "</ofd:Layer></ofd:Content>"));
    }
    parts.put(
        "Doc_0/Document.xml",
        element(
            "Document",
            "<ofd:CommonData><ofd:MaxUnitID>5000</ofd:MaxUnitID><ofd:PageArea>"
                + "<ofd:PhysicalBox>0 0 210 "
                + height
                + "</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData>"
                + "<ofd:Pages>"
                + list
                + "</ofd:Pages>"));
    return parts;
  }

  private static String element(String name, String content) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:%s %s>%s</ofd:%s>"
        .formatted(name, NAMESPACE, content, name);
  }

  public byte[] bytes() {
    return zipped(parts());
  }

  /// The file with this picture as its image.
  byte[] bytes(byte[] png) {
    var parts = parts();
    parts.computeIfPresent(
        "Doc_0/Document.xml",
        (_, document) ->
            document.replace(
                "</ofd:CommonData>",
                "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes></ofd:CommonData>"));
    parts.put(
        "Doc_0/DocumentRes.xml",
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><ofd:Res %s BaseLoc=\"Res\"><ofd:MultiMedias>"
                .formatted(NAMESPACE)
            + "<ofd:MultiMedia ID=\"4\" Type=\"Image\" Format=\"PNG\">"
            + "<ofd:MediaFile>page.png</ofd:MediaFile></ofd:MultiMedia></ofd:MultiMedias></ofd:Res>");
    var all = new LinkedHashMap<String, byte[]>();
    parts.forEach((name, text) -> all.put(name, text.getBytes(StandardCharsets.UTF_8)));
    all.put("Doc_0/Res/page.png", png);
    return packed(all);
  }

  static byte[] zipped(Map<String, String> parts) {
    var all = new LinkedHashMap<String, byte[]>();
    parts.forEach((name, text) -> all.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return packed(all);
  }

  private static byte[] packed(Map<String, byte[]> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
