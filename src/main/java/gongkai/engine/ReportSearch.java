package gongkai.engine;

import gongkai.engine.Answer.Relaxed;
import gongkai.meaning.Sentences;
import gongkai.meaning.Status;
import java.io.Closeable;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// An index of reports, for whoever only reads it.
public interface ReportSearch extends Closeable {

  Answer search(Request request) throws IOException;

  /// Gives all reports that have what a request asks for in words and filters, each once and in the
  /// order of the request, as the index was when this was called, whatever is added and deleted
  /// meanwhile. Nothing is collected, so any number may be found. What else a request says of its
  /// page means nothing here.
  ///
  /// @param taker told at once how far the query had to be loosened; where it throws, this ends
  /// @throws IOException also where a part of the answer takes longer than a search may
  void all(Request request, Match.Depth depth, Match.Taker taker) throws IOException;

  /// Why these reports have the scores that they have in an answer, or would have by the words that
  /// stand there where that are only some. What is found by meaning alone, or no more, has no
  /// reason here.
  ///
  /// @param step at which the answer was found
  Map<String, Why> why(Request request, Relaxed step, Collection<String> ids) throws IOException;

  /// The source of a report, as it was added.
  Optional<String> report(String id) throws IOException;

  /// Other agencies with the problems that a report tells.
  ///
  /// @param limit how many of them for each problem
  Similar similar(String id, int limit) throws IOException;

  /// How many reports a search sees.
  long size() throws IOException;

  /// What passages say, for whoever computes their meaning.
  default Sentences sentences() {
    return Sentences.NONE;
  }

  /// How far reports are found by meaning.
  default Status meaning() {
    return new Status.Off("this index knows words only");
  }

  /// Names what a search sees: the same name until something else is committed.
  String state() throws IOException;

  /// How large the index is that a search sees.
  default Extent extent() throws IOException {
    return Extent.NONE;
  }

  /// What there is to ask for. It takes seconds where there are many reports.
  Vocabulary vocabulary() throws IOException;
}
