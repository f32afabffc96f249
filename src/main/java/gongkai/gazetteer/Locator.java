package gongkai.gazetteer;

import gongkai.gazetteer.Townships.Township;
import gongkai.report.Region;
import gongkai.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Decides where an agency is: by its name alone where that will do, else by what the texts round
/// the report say, else not at all.
record Locator(PlaceReader reader, Wording wording, Townships townships) {

  /// The texts are read only for a name that needs them; most need none.
  private record Asked(String name, String folded, Supplier<Evidence> evidence) {}

  Located locate(String name, List<String> texts) {
    var folded = Folding.fold(name);
    var asked = new Asked(name, folded, () -> evidence(texts));
    int body = wording.bodyAt(folded, 0).length();
    var mention = reader.read(folded, body);
    if (mention.isPresent()) {
      return named(asked, mention.get());
    }
    return body > 0 ? ofTheCountry(name) : unnamed(asked);
  }

  private Evidence evidence(List<String> texts) {
    return Evidence.read(texts.stream().map(Folding::fold).toList(), reader);
  }

  private static Located ofTheCountry(String name) {
    return new Located(Region.UNKNOWN, Level.UNKNOWN, name, Notes.NONE);
  }

  private Located named(Asked asked, Mention mention) {
    var candidates = mention.places();
    if (candidates.size() > 1) {
      candidates = asked.evidence().get().fitting(candidates);
    }
    return candidates.size() == 1
        ? placed(asked, candidates.getFirst(), mention.end())
        : open(asked, mention, candidates);
  }

  private Located placed(Asked asked, Place place, int end) {
    return townships
        .readBehindOffice(asked.folded(), end)
        .map(township -> township(asked, countyOf(asked, place, township), township, Notes.NONE))
        .orElseGet(
            () ->
                new Located(
                    place.region(), place.level(), asked.name().substring(end), Notes.NONE));
  }

  /// 洛阳市关林镇 leaves out the county, which a text may name.
  private static Place countyOf(Asked asked, Place place, Township township) {
    if (place.level() == Level.COUNTY) {
      return place;
    }
    var evidence = asked.evidence().get();
    return evidence
        .before(township.name(), within -> within.within(place))
        .or(() -> evidence.only(county -> county.within(place) && county.level() == Level.COUNTY))
        .orElse(place);
  }

  private static Located township(Asked asked, Place place, Township township, List<String> notes) {
    int start = township.end() - township.name().length();
    var name = asked.name().substring(start, township.end());
    var path = Stream.concat(place.region().path().stream(), Stream.of(name)).toList();
    var rest = asked.name().substring(township.end());
    return new Located(new Region(path), Level.TOWNSHIP, rest, notes);
  }

  private Located open(Asked asked, Mention mention, List<Place> candidates) {
    var certain = mention.lastCertain();
    var region = certain.flatMap(Mention.Step::place).map(Place::region).orElse(Region.UNKNOWN);
    int from = certain.map(Mention.Step::end).orElse(0);
    var called =
        asked.name().substring(certain.isPresent() ? from : mention.start(), mention.end());
    var level =
        townships.readBehindOffice(asked.folded(), mention.end()).isPresent()
            ? Level.TOWNSHIP
            : commonLevel(candidates);
    return new Located(
        region, level, asked.name().substring(from), Notes.ambiguous(called, candidates));
  }

  private static Level commonLevel(List<Place> places) {
    var levels = places.stream().map(Place::level).distinct().toList();
    return levels.size() == 1 ? levels.getFirst() : Level.UNKNOWN;
  }

  private Located unnamed(Asked asked) {
    return townships
        .read(asked.folded(), 0)
        .map(township -> unnamedTownship(asked, township))
        .orElseGet(() -> unnamedBureau(asked, wording.typeAt(asked.folded(), 0)));
  }

  private Located unnamedTownship(Asked asked, Township township) {
    return asked
        .evidence()
        .get()
        .before(township.name(), place -> true)
        .or(() -> only(asked, township.name(), place -> place.level() != Level.PROVINCE))
        .map(place -> township(asked, place, township, Notes.fromText(place)))
        .orElseGet(() -> unknown(asked, Level.TOWNSHIP));
  }

  /// A 县教育局 has lost its place and kept the type; a bare 教育局 has lost both.
  private Located unnamedBureau(Asked asked, String type) {
    var bare = asked.folded().substring(type.length());
    return asked
        .evidence()
        .get()
        .before(bare, place -> type.isEmpty() || fits(place, type))
        .or(() -> only(asked, bare, place -> fits(place, type)))
        .map(place -> fromText(place, asked.name().substring(type.length())))
        .orElseGet(() -> unknown(asked, wording.levelOfType(type)));
  }

  /// A name that still holds a type begins with a place that no list has; another one must not take
  /// its stead.
  private Optional<Place> only(Asked asked, String bare, Predicate<Place> wanted) {
    return wording.holdsType(bare) ? Optional.empty() : asked.evidence().get().only(wanted);
  }

  private static Located fromText(Place place, String rest) {
    return new Located(place.region(), place.level(), rest, Notes.fromText(place));
  }

  private static Located unknown(Asked asked, Level level) {
    return new Located(Region.UNKNOWN, level, asked.name(), Notes.notTold());
  }

  /// 市 and 区 are also the ends of other types (自治区, 地区), 县 and 州 only of their own kind.
  private boolean fits(Place place, String type) {
    if (type.isEmpty()) {
      return place.level() != Level.PROVINCE;
    }
    return wording.levelOfType(type) == Level.UNKNOWN
        ? wording.typeOf(place.name()).equals(type)
        : place.name().endsWith(type);
  }
}
