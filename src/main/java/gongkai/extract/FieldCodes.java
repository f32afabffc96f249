package gongkai.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/// Fields within fields: their results are shown and their codes are not.
final class FieldCodes {
  /// A table of contents names all headings before they come.
  private static final String CONTENTS = "TOC";

  private final Deque<Field> open = new ArrayDeque<>();

  private static final class Field {
    private final StringBuilder code = new StringBuilder();
    private boolean isShown;
  }

  void mark(String kind) {
    switch (kind) {
      case "begin" -> open.push(new Field());
      case "separate" -> {
        if (!open.isEmpty()) {
          var field = open.element();
          field.isShown =
              !field.code.toString().strip().toUpperCase(Locale.ROOT).startsWith(CONTENTS);
        }
      }
      case "end" -> open.poll();
      default -> {}
    }
  }

  void code(String text) {
    if (!open.isEmpty()) {
      open.element().code.append(text);
    }
  }

  boolean isShown() {
    return open.stream().allMatch(field -> field.isShown);
  }
}
