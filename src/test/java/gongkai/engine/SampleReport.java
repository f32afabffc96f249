package gongkai.engine;

import gongkai.document.Field;
import gongkai.document.Field.Figure;
import gongkai.document.IndexField;
import gongkai.document.ReportDocument;
import gongkai.document.ReportDocument.PassageDocument;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A report for tests, made piece by piece.
public final class SampleReport {
  public static final Figure RECEIVED = new Figure("requests.received.total");
  public static final Figure RATE = new Figure("requests.disclosure_rate");

  private static final Map<String, String> HEADINGS =
      Map.of(
          "overview", "一、总体情况",
          "issues", "五、存在的主要问题及改进情况",
          "other", "六、其他需要报告的事项");

  private final String agency;
  private final int year;
  private final Map<IndexField, List<String>> values = new EnumMap<>(IndexField.class);
  private final Map<Field, Double> numbers = new HashMap<>();
  private final List<PassageDocument> passages = new ArrayList<>();

  private SampleReport(String agency, int year) {
    this.agency = agency;
    this.year = year;
    numbers.put(IndexField.YEAR, (double) year);
    values.put(IndexField.ID, List.of(id()));
    values.put(IndexField.TITLE, List.of(title()));
    values.put(IndexField.AGENCY, List.of(agency));
  }

  public static SampleReport of(String agency, int year) {
    return new SampleReport(agency, year);
  }

  public String id() {
    return agency + "@" + year;
  }

  public SampleReport with(IndexField field, String... given) {
    values.put(field, List.of(given));
    return this;
  }

  public SampleReport with(Field figure, double number) {
    numbers.put(figure, number);
    return this;
  }

  /// A passage of the overview.
  public SampleReport says(String text) {
    return says("overview", "text", text);
  }

  public SampleReport says(String section, String kind, String text) {
    var context = title() + "\n" + agency + "\n" + year + "年\n" + HEADINGS.get(section);
    passages.add(new PassageDocument(section, kind, "标目", text, context, 3));
    return this;
  }

  public ReportDocument build() {
    return new ReportDocument(id(), values, numbers, passages, "{\"id\":\"" + id() + "\"}");
  }

  private String title() {
    return agency + year + "年政府信息公开工作年度报告";
  }
}
