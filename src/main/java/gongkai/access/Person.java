package gongkai.access;

/// Who calls.
///
/// @param name of the token, or of the person whom the single sign-on names; empty where nobody
///   said
public record Person(String name, Role role) {
  public static final Person UNKNOWN = new Person("", Role.ANYONE);

  public boolean may(Role needed) {
    return role.includes(needed);
  }
}
