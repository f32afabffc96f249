package gongkai.report;

/// An agency that must publish a report for each of some years.
///
/// @param from the first year covered
/// @param to the last
public record Duty(Agency agency, Region region, int from, int to) {
  public Duty {
    if (from > to) {
      throw new IllegalArgumentException("the years are empty: " + from + ".." + to);
    }
  }

  public boolean covers(int year) {
    return from <= year && year <= to;
  }

  /// Whether both say that the agency must publish for some year.
  public boolean overlaps(Duty other) {
    return agency.key().equals(other.agency.key()) && from <= other.to && other.from <= to;
  }
}
