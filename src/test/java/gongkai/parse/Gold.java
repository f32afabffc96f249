package gongkai.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import gongkai.report.Figure;
import gongkai.report.Finding;
import gongkai.report.NarrativeNumber;
import gongkai.report.Passage;
import gongkai.report.Report;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What a person says is true of a file, and the assertion that a reading of it says the same.
record Gold(JsonObject gold) {

  /// Whether there is a report in the file, and not only the outcome that says why not.
  boolean isReport() {
    return gold.has("figures");
  }

  String outcome() {
    return isAbsent("outcome") ? "ok" : text("outcome");
  }

  void agreesWith(Report report) {
    assertThat(report.outcome().status().key())
        .as("outcome, notes %s", report.outcome().notes())
        .isEqualTo(outcome());
    metadata(report);
    figures(report);
    passages(report);
    narrative(report);
    findings(report);
  }

  private void metadata(Report report) {
    var metadata = report.metadata();
    assertThat(metadata.title()).isEqualTo(text("title"));
    assertThat(metadata.agency().name()).isEqualTo(text("agency"));
    assertThat(metadata.agency().kind()).isEqualTo(text("kind"));
    assertThat(metadata.region().path()).isEqualTo(texts("region"));
    assertThat(metadata.id().year()).isEqualTo(gold.get("year").getAsInt());
    assertThat(metadata.published()).isEqualTo(isAbsent("published") ? "" : text("published"));
    if (gold.has("level")) {
      assertThat(metadata.agency().level()).isEqualTo(text("level"));
      assertThat(metadata.edition()).isEqualTo(text("edition"));
      assertThat(report.sections().stream().map(section -> section.key().key()).distinct())
          .containsExactlyElementsOf(texts("sections"));
      assertThat(report.id().toString().endsWith("+area")).isEqualTo(gold.has("scope"));
    }
  }

  private void figures(Report report) {
    var expected = new LinkedHashMap<String, String>();
    gold.getAsJsonObject("figures")
        .asMap()
        .forEach((code, value) -> expected.put(code, value.isJsonNull() ? "" : plain(value)));
    var read = new LinkedHashMap<String, String>();
    report.figures().forEach((code, figure) -> read.put(code, plain(figure)));
    assertThat(read).containsExactlyInAnyOrderEntriesOf(expected);
    assertThat(codes(report, Figure.Inferred.class)).containsExactlyElementsOf(set("inferred"));
    assertThat(codes(report, Figure.Unknown.class)).containsExactlyElementsOf(set("unknown"));
    assertThat(codes(report, Figure.NotApplicable.class))
        .containsExactlyElementsOf(set("not_applicable"));
    assertThat(report.figures().values())
        .allSatisfy(figure -> assertThat(figure.at().line()).isPositive());
  }

  private static String plain(JsonElement value) {
    return value.getAsBigDecimal().stripTrailingZeros().toPlainString();
  }

  private static String plain(Figure figure) {
    return figure.value().map(value -> value.stripTrailingZeros().toPlainString()).orElse("");
  }

  private static Set<String> codes(Report report, Class<? extends Figure> kind) {
    var codes = new TreeSet<String>();
    report
        .figures()
        .forEach(
            (code, figure) -> {
              if (kind.isInstance(figure)) {
                codes.add(code);
              }
            });
    return codes;
  }

  /// Each fragment lies in exactly one passage of its kind, and no passage holds two of them.
  private void passages(Report report) {
    for (Map.Entry<String, JsonElement> kind : gold.getAsJsonObject("passages").entrySet()) {
      var passages =
          report.sections().stream()
              .flatMap(section -> section.passages().stream())
              .filter(passage -> passage.kind().key().equals(kind.getKey()))
              .map(Passage::text)
              .toList();
      var holding = new ArrayList<String>();
      for (var fragment : kind.getValue().getAsJsonArray()) {
        var with = passages.stream().filter(text -> text.contains(fragment.getAsString())).toList();
        assertThat(with).as("%s of %s", fragment, passages).hasSize(1);
        holding.add(with.getFirst());
      }
      assertThat(holding).doesNotHaveDuplicates();
    }
  }

  private void narrative(Report report) {
    var expected = new LinkedHashMap<String, String>();
    if (gold.has("narrative")) {
      gold.getAsJsonObject("narrative")
          .asMap()
          .forEach((name, value) -> expected.put("narrative." + name, plain(value)));
    }
    var read = new LinkedHashMap<String, String>();
    report.narrative().stream()
        .filter(NarrativeNumber::isWellKnown)
        .forEach(each -> read.put(each.code(), each.value().toPlainString()));
    if (gold.has("level")) {
      assertThat(read).containsExactlyInAnyOrderEntriesOf(expected);
    } else {
      // The gold of the real reports names some of what their text tells.
      assertThat(read).containsAllEntriesOf(expected);
    }
  }

  private void findings(Report report) {
    var failing = new TreeSet<String>();
    var totals = new TreeSet<String>();
    for (var finding : report.assessment().findings()) {
      // The gold tells of sums, not of dates and parts.
      if (finding.verdict() == Finding.Verdict.FAIL && finding.place().contains(".")) {
        failing.add(finding.rule());
        totals.add(finding.at().getFirst());
      }
    }
    if (gold.has("faults")) {
      assertThat(totals).isEqualTo(set("faults"));
      return;
    }
    assertThat(failing).containsExactlyElementsOf(set("failing"));
    if (gold.has("at_failing")) {
      var expected = new TreeSet<String>();
      gold.getAsJsonObject("at_failing")
          .asMap()
          .values()
          .forEach(
              codes -> codes.getAsJsonArray().forEach(code -> expected.add(code.getAsString())));
      assertThat(totals).isEqualTo(expected);
    }
  }

  private boolean isAbsent(String key) {
    return !gold.has(key) || gold.get(key).isJsonNull();
  }

  String text(String key) {
    return gold.get(key).getAsString();
  }

  private List<String> texts(String key) {
    return isAbsent(key)
        ? List.of()
        : gold.getAsJsonArray(key).asList().stream().map(JsonElement::getAsString).toList();
  }

  private Set<String> set(String key) {
    return new TreeSet<>(texts(key));
  }
}
