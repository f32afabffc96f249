package gongkai.gazetteer;

import gongkai.report.Region;
import gongkai.text.Folding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/// The places of the country: which one a name begins with, which ones a text names, and where an
/// agency is at work.
///
/// Decides nothing by guess: where a name fits several places and nothing tells them apart, the
/// answer says so.
public final class Places {
  private static final String WORDS = "words.tsv";
  private static final Comparator<Region> DEEPEST_FIRST =
      Comparator.comparing((Region region) -> region.path().size()).reversed();

  private final PlaceNames names;
  private final PlaceReader reader;
  private final Locator locator;

  private Places(PlaceNames names, PlaceReader reader, Locator locator) {
    this.names = names;
    this.reader = reader;
    this.locator = locator;
  }

  /// Reads `words.tsv` and every other `*.tsv` of the folder, in the order of their names.
  ///
  /// @throws GazetteerException naming file, line and reason, if one is wrong
  public static Places read(Path folder) throws IOException {
    var words = folder.resolve(WORDS);
    var wording = Wording.read(words);
    var names = new PlaceNames(PlaceFiles.read(folder, words, new ShortNames(wording)));
    var townships = new Townships(wording);
    var reader = new PlaceReader(names, wording, townships);
    return new Places(names, reader, new Locator(reader, wording, townships));
  }

  /// The full name of every place, folded.
  public List<String> names() {
    return names.full();
  }

  /// The place that a name begins with: 淮安市洪泽区人民政府 with 江苏省/淮安市/洪泽区.
  public Beginning beginning(String name) {
    return reader.read(Folding.fold(name), 0).map(Places::beginning).orElseGet(Beginning.None::new);
  }

  /// The places that a text names and leaves no doubt about, the deepest first, else in the order
  /// of the text.
  public List<Region> mentionedIn(String text) {
    return reader.mentions(Folding.fold(text)).stream()
        .flatMap(mention -> mention.place().stream())
        .map(Place::region)
        .distinct()
        .sorted(DEEPEST_FIRST)
        .toList();
  }

  /// Where an agency is at work, and what its name is without that.
  ///
  /// @param agencyName as the title prints it, on one line
  /// @param evidence texts that may tell what the name does not, the weightiest first: title lines,
  ///   preamble, source address, folder names
  public Located locate(String agencyName, List<String> evidence) {
    return locator.locate(agencyName, evidence);
  }

  private static Beginning beginning(Mention mention) {
    var regions = mention.places().stream().map(Place::region).toList();
    return regions.size() == 1
        ? new Beginning.Found(regions.getFirst(), mention.end())
        : new Beginning.Ambiguous(regions, mention.end());
  }
}
