package gongkai.parse;

import gongkai.extract.Extraction.Extracted;
import gongkai.extract.Extractors;
import gongkai.form.Form;
import gongkai.gazetteer.Agencies;
import gongkai.gazetteer.Places;
import gongkai.report.Figure;
import gongkai.report.Reading;
import gongkai.report.Report;
import gongkai.report.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;

/// Reports that consist of little but tables, with ¶ for a line end and → for a tab.
final class PrintedTables {
  private static final ReportParser PARSER = parser();

  private PrintedTables() {}

  static String read(Report report, String before, String after) {
    return report.figures().entrySet().stream()
        .filter(each -> each.getKey().matches(before + "[a-z_]+" + after))
        .map(
            each ->
                each.getKey().replaceAll("^" + before + "|" + after + "$", "")
                    + " "
                    + value(each.getValue()))
        .collect(Collectors.joining(", "));
  }

  static String value(Figure figure) {
    return figure instanceof Figure.Unknown
        ? "?"
        : figure.value().map(Object::toString).orElse(figure.cell());
  }

  static Report report(String disclosure, String requests, String review) {
    var text =
        "某县教育局2023年政府信息公开工作年度报告\n一、总体情况\n好。\n二、主动公开政府信息情况\n%s\n三、收到和处理政府信息公开申请情况\n%s\n四、政府信息公开行政复议、行政诉讼情况\n%s\n"
            .formatted(disclosure, requests, review);
    return ((Reading.Read) reading("a.txt", text)).report();
  }

  static Reading reading(String file, String text) {
    var content = text.replace('¶', '\n').replace('→', '\t').getBytes(StandardCharsets.UTF_8);
    var extracted = (Extracted) new Extractors().extract("a.txt", content);
    return PARSER.parse(new Source(file, "", "text/plain", 0), extracted.blocks());
  }

  private static ReportParser parser() {
    try {
      return new ReportParser(
          Form.read(Path.of("config/form")),
          Places.read(Path.of("config/places")),
          Agencies.read(Path.of("config/agencies.tsv")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
