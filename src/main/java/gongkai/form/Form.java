package gongkai.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// All that is known of the national form, read once from `config/form`.
///
/// @param editions newest first
public record Form(
    List<Edition> editions,
    Sections sections,
    Titles titles,
    Words words,
    PassageWords passageWords,
    NarrativeWords narrative,
    Statistics statistics,
    FindingRules findings) {

  /// The edition of reports from before the form.
  public static final String FREE = "free";

  /// Reads the folder, and refuses what is wrong in it.
  ///
  /// @param folder `config/form`: one file for each edition, and those of words
  public static Form read(Path folder) {
    var editions = editions(folder);
    var narrative = NarrativeWords.read(folder.resolve("narrative.json"));
    return new Form(
        editions,
        Sections.read(folder.resolve("sections.json")),
        Titles.read(folder.resolve("titles.json")),
        Words.read(folder.resolve("words.json")),
        PassageWords.read(folder.resolve("passages.json")),
        narrative,
        Statistics.read(folder.resolve("statistics.json"), Statistics.known(narrative)),
        FindingRules.read(folder.resolve("findings.json"), editions));
  }

  private static List<Edition> editions(Path folder) {
    try (var files = Files.newDirectoryStream(folder, "20[0-9][0-9].json")) {
      var editions = new ArrayList<Edition>();
      for (var file : files) {
        editions.add(Edition.read(file));
      }
      if (editions.isEmpty()) {
        throw new FormException(folder + ": holds no edition of the form (YYYY.json)");
      }
      editions.sort(Comparator.comparing(Edition::firstYear).reversed());
      return List.copyOf(editions);
    } catch (IOException e) {
      throw new FormException(folder + ": cannot be read: " + e.getMessage(), e);
    }
  }

  public Optional<Edition> edition(String key) {
    return editions.stream().filter(edition -> edition.key().equals(key)).findFirst();
  }

  /// The figures of all editions and what is derived from them, in the order of the form.
  public List<FigureName> figures() {
    return FigureName.of(editions);
  }
}
