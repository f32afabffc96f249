package gongkai.query;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Collects notes while a query is read, each once.
final class Notes {
  private final Set<Note> notes = new LinkedHashSet<>();

  void add(Note note) {
    notes.add(note);
  }

  void add(Note.Code code, String... about) {
    notes.add(Note.of(code, about));
  }

  List<Note> list() {
    return List.copyOf(notes);
  }
}
