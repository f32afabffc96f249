package gongkai.http;

import gongkai.check.Attendance;
import gongkai.form.FindingRules;
import gongkai.ingest.Reviews;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/// Who must publish, and what people said of reports that are missing.
public record Roll(Attendance attendance, Kept reviews) {

  /// Where the reviews are kept. They are read anew each time: another process writes them.
  @FunctionalInterface
  public interface Kept {
    Reviews read() throws IOException;
  }

  /// Without a roster and without reviews.
  static Roll learnt(FindingRules rules) {
    var attendance = new Attendance(rules, List.of(), Clock.system(ZoneId.systemDefault()));
    return new Roll(attendance, Reviews::none);
  }
}
