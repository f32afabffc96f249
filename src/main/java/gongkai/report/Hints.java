package gongkai.report;

/// What somebody tells of a report who knows where it is from. Empty, or zero, where nothing is
/// told.
///
/// @param agency as its title would print it
/// @param year the year covered
/// @param published ISO 8601
/// @param url the address that it was published at
public record Hints(String agency, int year, String published, String url) {
  public static final Hints NONE = new Hints("", 0, "", "");
}
