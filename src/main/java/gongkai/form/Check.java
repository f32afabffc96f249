package gongkai.form;

import gongkai.report.Section;
import java.util.List;

/// What a rule of findings looks at.
public sealed interface Check {

  /// A sum within a table; the editions say which.
  record Sum() implements Check {}

  /// This year's figures follow from last year's, once for each name that stands for `*` in the
  /// codes.
  ///
  /// @param last codes of last year's report, added up
  /// @param plus codes of this year's report that are added
  /// @param minus codes of this year's report that are taken off
  record Years(
      List<String> each, String now, List<String> last, List<String> plus, List<String> minus)
      implements Check {}

  /// Numbers in the text are those of the tables.
  ///
  /// @param areaKinds kinds of agencies that tell of their own requests in the report of an area
  record Text(List<Claim> claims, List<String> areaKinds) implements Check {}

  /// A number in the text and what it may honestly count.
  ///
  /// @param equal codes whose sum it is
  /// @param or sums that it may be as well
  record Claim(String code, List<String> equal, List<List<String>> or) {}

  record MissingPart() implements Check {}

  record EmptyPart(List<Silence> parts) implements Check {}

  /// A part that must have text.
  ///
  /// @param saysNothing texts that are no content of this part
  record Silence(Section.Key section, List<String> saysNothing) {}

  /// A part that must not be longer.
  ///
  /// @param most in characters
  record LongPart(Section.Key section, int most) implements Check {}

  record Late() implements Check {}

  record BlankCells() implements Check {}

  /// Over the years of an agency, of which no report can tell.
  record MissingReport() implements Check {}
}
