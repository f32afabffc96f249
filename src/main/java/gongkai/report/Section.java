package gongkai.report;

import java.util.List;

/// One of the six parts of a report. A part that holds only a table has no passages.
public record Section(Key key, String heading, List<Passage> passages) {
  public Section {
    passages = List.copyOf(passages);
  }

  /// The parts of the national form, in its order.
  public enum Key {
    OVERVIEW("overview"),
    DISCLOSURE("disclosure"),
    REQUESTS("requests"),
    REVIEW("review"),
    ISSUES("issues"),
    OTHER("other");

    private final String key;

    Key(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }
}
