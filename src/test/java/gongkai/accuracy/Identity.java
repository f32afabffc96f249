package gongkai.accuracy;

import java.time.LocalDate;
import java.util.List;

/// Who reports on which year, and when that was published.
///
/// @param agency as the title prints it
record Identity(String agency, List<String> place, int year, String edition, LocalDate published) {

  static Identity of(List<List<String>> counties, Phrases phrases, Dice dice) {
    var place = dice.of(counties);
    int from = dice.chance(0.6) ? place.size() - 1 : place.size() - 2;
    var printed = String.join("", place.subList(from, place.size()));
    int year = dice.chance(0.75) ? dice.between(2021, 2025) : dice.between(2019, 2020);
    return new Identity(
        printed + dice.of(phrases.all("bureaus")),
        place,
        year,
        year < 2021 ? "2019" : "2021",
        LocalDate.of(year + 1, 1, dice.between(3, 31)));
  }

  /// The same agency in a year from before the form.
  Identity free(Dice dice) {
    int earlier = dice.between(2008, 2018);
    var day = LocalDate.of(earlier + 1, dice.between(1, 3), dice.between(3, 28));
    return new Identity(agency, place, earlier, "free", day);
  }
}
