package gongkai.gazetteer;

import java.util.Optional;

/// Reads the name of a township out of an agency's name; no list has all forty thousand.
///
/// A township is what stands before 镇, 乡, 街道 … when after that an office of a township follows, or
/// nothing. So 乡村振兴局 names none.
record Townships(Wording wording) {
  /// The longest real names, of ethnic townships, have about ten characters.
  private static final int LONGEST = 12;

  /// A township's name in a text, from its first character to behind its type.
  record Township(String name, int end) {}

  Optional<Township> read(String text, int start) {
    int last = Math.min(text.length(), start + LONGEST);
    for (int at = start + 1; at < last; at++) {
      int end = typeEnd(text, at);
      if (end > at) {
        return Optional.of(new Township(text.substring(start, end), end));
      }
    }
    return Optional.empty();
  }

  /// As [#read], also behind the government of the county: 东城区人民政府东华门街道办事处.
  Optional<Township> readBehindOffice(String text, int start) {
    return read(text, start + wording.officeAt(text, start).length());
  }

  /// Whether the type of a township follows, so that what was read is the township's own name.
  boolean typeFollows(String text, int at) {
    return typeEnd(text, at) > at;
  }

  private int typeEnd(String text, int at) {
    int end = at + wording.townshipTypeAt(text, at).length();
    boolean named = end == text.length() || !wording.officeAt(text, end).isEmpty();
    return named ? end : at;
  }
}
