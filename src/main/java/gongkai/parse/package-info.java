/// Turns the blocks of a file into a report: metadata, sections, passages and figures; or the
/// reason why not.
///
/// Knows no label and no layout: labels come from the form, and a table is read by asking which
/// label a run of numbers belongs to and which sums it must fulfil. May use report, form,
/// gazetteer, extract and text. Begin with [ReportParser]; for tables with [TableReader].
@NullMarked
package gongkai.parse;

import org.jspecify.annotations.NullMarked;
