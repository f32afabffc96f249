package gongkai.check;

import gongkai.form.FindingRule;
import gongkai.form.Phrase;
import gongkai.report.Finding;
import gongkai.report.Finding.Message;
import gongkai.report.Finding.Verdict;
import java.util.List;
import java.util.Map;

/// What came of one check, before it is put into words.
///
/// @param at codes of figures, or the key of a part
/// @param where the same for people
record Result(Verdict verdict, List<String> at, Phrase where, String expected, String found) {

  static Result of(Verdict verdict) {
    return new Result(verdict, List.of(), Phrase.plain(""), "", "");
  }

  Result saying(String expected, String found) {
    return new Result(verdict, at, where, expected, found);
  }

  Finding finding(FindingRule rule) {
    return quoting(rule, "");
  }

  /// @param quote the words of the report that it is about
  Finding quoting(FindingRule rule, String quote) {
    var sentence =
        rule.sentence(verdict)
            .with(
                Map.of(
                    "at", where,
                    "formula", rule.formula(),
                    "expected", Phrase.plain(expected),
                    "found", Phrase.plain(found)))
            .with(Map.of("quote", Phrase.plain(quote)));
    return new Finding(
        rule.id(), verdict, at, expected, found, new Message(sentence.zh(), sentence.en()));
  }
}
