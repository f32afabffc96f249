package gongkai.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a caller may do. Each may do all that those before it may.
public enum Role {
  /// Nothing but what everybody may: the pages, and whether the server lives.
  ANYONE,
  /// Search and read.
  READER,
  /// Add and take out reports, correct figures, judge findings.
  WRITER,
  /// All the rest.
  ADMIN;

  /// Those that a token can give.
  public static final List<Role> OF_TOKENS = List.of(READER, WRITER, ADMIN);

  public boolean includes(Role needed) {
    return compareTo(needed) >= 0;
  }

  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The role of that name that a token can give.
  public static Optional<Role> of(String key) {
    return Arrays.stream(values())
        .filter(OF_TOKENS::contains)
        .filter(role -> role.key().equals(key))
        .findFirst();
  }
}
