package gongkai.json;

import gongkai.report.Explanation;

/// The JSON of how one figure was read, as `parse --explain --json` prints it.
public final class ExplanationJson {
  private ExplanationJson() {}

  /// One line, without its end.
  public static String write(String file, Explanation explanation) {
    return Json.write(
        new Members()
            .text("file", file)
            .text("code", explanation.code())
            .object("figure", ReportJson.figure(explanation.figure()))
            .text("label", explanation.label())
            .text("matched", explanation.matched())
            .text("rule", explanation.rule().key())
            .text("reason", explanation.rule().words()));
  }
}
