package gongkai.ingest;

import gongkai.json.Json;
import gongkai.json.Line;
import gongkai.json.Members;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Files that were sent together, and what came of them.
///
/// @param by who sent them
/// @param at when, as RFC 3339
/// @param sent how many files came; an archive is one
/// @param fault why it could not be written, or empty
public record Upload(
    String id, String by, String at, State state, int sent, List<File> files, String fault) {

  public enum State {
    /// They are kept, and will be read also after a crash.
    WAITING,
    RUNNING,
    /// Each file has its outcome.
    DONE,
    /// It could not be written, for the reason that the fault tells. It is tried again when the
    /// server is started the next time.
    FAILED;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// What came of one file.
  ///
  /// @param name as sent, `a.zip!/b.docx` for a member of an archive
  /// @param report the id of the report that it is, or empty
  public record File(String name, String status, List<String> notes, String report) {
    static File of(Entry entry, String name) {
      var outcome = entry.outcome();
      return new File(name, outcome.status().key(), outcome.notes(), entry.id());
    }

    Members json() {
      return new Members()
          .text("file", name)
          .text("status", status)
          .texts("notes", notes)
          .text("report", report);
    }

    static File of(Line line) {
      return new File(
          line.text("file"), line.text("status"), line.texts("notes"), line.text("report"));
    }
  }

  public Upload {
    files = List.copyOf(files);
  }

  public boolean isOpen() {
    return state == State.WAITING || state == State.RUNNING;
  }

  Upload running() {
    return new Upload(id, by, at, State.RUNNING, sent, files, "");
  }

  Upload done(List<File> results) {
    return new Upload(id, by, at, State.DONE, sent, results, "");
  }

  Upload failed(String why) {
    return new Upload(id, by, at, State.FAILED, sent, List.of(), why);
  }

  public Members json() {
    return new Members()
        .text("id", id)
        .text("status", state.key())
        .text("by", by)
        .text("at", at)
        .number("sent", sent)
        .list("files", files, File::json)
        .text("fault", fault);
  }

  String line() {
    return Json.write(json());
  }

  /// Empty where the text is none that [#line] made.
  static Optional<Upload> of(String text) {
    return Line.read(text).flatMap(Upload::of);
  }

  private static Optional<Upload> of(Line line) {
    return Arrays.stream(State.values())
        .filter(state -> state.key().equals(line.text("status")))
        .findFirst()
        .map(
            state ->
                new Upload(
                    line.text("id"),
                    line.text("by"),
                    line.text("at"),
                    state,
                    line.number("sent"),
                    line.objects("files").stream().map(File::of).toList(),
                    line.text("fault")));
  }
}
