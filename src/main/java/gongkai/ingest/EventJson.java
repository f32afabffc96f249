package gongkai.ingest;

import gongkai.json.Json;
import gongkai.json.Line;
import gongkai.json.Members;
import gongkai.report.Hints;
import gongkai.report.Outcome;
import gongkai.report.Outcome.Status;
import gongkai.report.Region;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/// Events as the lines of the manifest.
final class EventJson {
  private EventJson() {}

  /// One line, without its end.
  ///
  /// @param at when it came about; for people, the program never asks
  static String write(Event event, Instant at) {
    return Json.write(
        switch (event) {
          case Entry entry -> entry(entry).text("at", at.toString());
          case Event.Released(var id) ->
              new Members().text("released", id).text("at", at.toString());
          case Event.Deleted(var id, var by) ->
              new Members().text("deleted", id).text("by", by).text("at", at.toString());
          case Event.Indexed _ -> new Members().flag("indexed", true);
        });
  }

  private static Members entry(Entry entry) {
    return new Members()
        .text("path", entry.path())
        .text("sha256", entry.sha256())
        .text("told_agency", entry.hints().agency())
        .ordinal("told_year", entry.hints().year())
        .text("told_published", entry.hints().published())
        .text("told_url", entry.hints().url())
        .text("id", entry.id())
        .text("agency", entry.agency())
        .ordinal("version", entry.version())
        .texts("region", entry.region().path())
        .text("status", entry.outcome().status().key())
        .texts("notes", entry.outcome().notes());
  }

  /// Empty where the line is none that [#write] made.
  static Optional<Event> read(String text) {
    return Line.read(text).flatMap(EventJson::event);
  }

  private static Optional<Event> event(Line line) {
    if (line.has("indexed")) {
      return Optional.of(new Event.Indexed());
    }
    if (line.has("released")) {
      return Optional.of(new Event.Released(line.text("released")));
    }
    if (line.has("deleted")) {
      return Optional.of(new Event.Deleted(line.text("deleted"), line.text("by")));
    }
    return line.has("path")
        ? status(line.text("status")).map(it -> entry(line, it))
        : Optional.empty();
  }

  private static Entry entry(Line line, Status status) {
    return new Entry(
        line.text("path"),
        line.text("sha256"),
        hints(line),
        line.text("id"),
        line.text("agency"),
        line.number("version"),
        new Region(line.texts("region")),
        new Outcome(status, line.texts("notes")));
  }

  private static Hints hints(Line line) {
    return new Hints(
        line.text("told_agency"),
        line.number("told_year"),
        line.text("told_published"),
        line.text("told_url"));
  }

  private static Optional<Status> status(String key) {
    return Arrays.stream(Status.values()).filter(it -> it.key().equals(key)).findFirst();
  }
}
