package gongkai.cli;

import gongkai.analysis.Analysis;
import gongkai.analysis.OwnWordsFile;
import gongkai.gazetteer.Agencies;
import gongkai.gazetteer.Places;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The words of the configuration: places, kinds of agency, and how text is cut. Each is read when
/// it is asked for, and once. A search needs no places where the build has packed what is made of
/// them.
final class Words {
  private final Path config;
  private final Once<Places> places;
  private final Once<Agencies> agencies;
  private final Once<Analysis> analysis = new Once<>(this::readAnalysis);
  private final Once<String> placesPrint = new Once<>(() -> print("places"));
  private final Once<String> agenciesPrint = new Once<>(() -> print("agencies.tsv"));

  Words(Path config) {
    this.config = config;
    this.places = new Once<>(() -> Places.read(config.resolve("places")));
    this.agencies = new Once<>(() -> Agencies.read(config.resolve("agencies.tsv")));
  }

  /// Packs what is made of the words: `gongkai.cli.Words CONFIG FILE`, by the build.
  public static void main(String[] arguments) throws IOException {
    var words = new Words(Path.of(arguments[0]));
    OwnWordsFile.write(Path.of(arguments[1]), words.lists(), words.folder(), words.names());
  }

  Places places() throws IOException {
    return places.get();
  }

  Agencies agencies() throws IOException {
    return agencies.get();
  }

  Analysis analysis() throws IOException {
    return analysis.get();
  }

  private Analysis readAnalysis() throws IOException {
    var packed = Analysis.packed(folder(), lists());
    return packed.isPresent() ? packed.get() : Analysis.read(folder(), names(), Set.of());
  }

  /// Agencies and places are words that a reader looks for.
  private List<String> names() throws IOException {
    var names = new ArrayList<>(places().names());
    names.addAll(agencies().words());
    return names;
  }

  private Path folder() {
    return config.resolve("analysis");
  }

  /// Names all lists that the words come from.
  private String lists() throws IOException {
    return String.join(" ", print("analysis"), placesPrint(), agenciesPrint());
  }

  /// Names what the list of places says.
  String placesPrint() throws IOException {
    return placesPrint.get();
  }

  /// Names what the list of agencies says.
  String agenciesPrint() throws IOException {
    return agenciesPrint.get();
  }

  private String print(String part) throws IOException {
    return Fingerprint.of(config.resolve(part));
  }
}
