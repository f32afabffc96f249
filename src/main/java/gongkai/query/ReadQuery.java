package gongkai.query;

import java.util.List;

/// A query, how it was understood, and what was not.
///
/// @param readAs the query in its plain spelling, which is read as the same clause
public record ReadQuery(Clause clause, String readAs, List<Note> notes) {
  public ReadQuery {
    notes = List.copyOf(notes);
  }
}
