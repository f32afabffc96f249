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
  private record Agency(String name, String folded, Supplier<Evidence> evidence) {}

  Located locate(String name, List<String> texts) {
    var folded = Folding.fold(name);
    var agency = new Agency(name, folded, () -> evidence(texts));
    return reader
        .read(folded, wording.bodyAt(folded, 0).length())
        .map(mention -> named(agency, mention))
        .orElseGet(() -> unnamed(agency));
  }

  private Evidence evidence(List<String> texts) {
    return Evidence.read(texts.stream().map(Folding::fold).toList(), reader);
  }

  private Located named(Agency agency, Mention mention) {
    var candidates = mention.places();
    if (candidates.size() > 1) {
      candidates = agency.evidence().get().fitting(candidates);
    }
    return candidates.size() == 1
        ? placed(agency, candidates.getFirst(), mention.end())
        : open(agency, mention, candidates);
  }

  private Located placed(Agency agency, Place place, int end) {
    return townships
        .readBehindOffice(agency.folded(), end)
        .map(township -> township(agency, countyOf(agency, place, township), township, Notes.NONE))
        .orElseGet(
            () ->
                new Located(
                    place.region(), place.level(), agency.name().substring(end), Notes.NONE));
  }

  /// 洛阳市关林镇 leaves out the county, which a text may name.
  private static Place countyOf(Agency agency, Place place, Township township) {
    if (place.level() == Level.COUNTY) {
      return place;
    }
    var evidence = agency.evidence().get();
    return evidence
        .before(township.name(), within -> within.within(place))
        .or(() -> evidence.only(county -> county.within(place) && county.level() == Level.COUNTY))
        .orElse(place);
  }

  private static Located township(
      Agency agency, Place place, Township township, List<String> notes) {
    int start = township.end() - township.name().length();
    var name = agency.name().substring(start, township.end());
    var path = Stream.concat(place.region().path().stream(), Stream.of(name)).toList();
    var rest = agency.name().substring(township.end());
    return new Located(new Region(path), Level.TOWNSHIP, rest, notes);
  }

  private Located open(Agency agency, Mention mention, List<Place> candidates) {
    var certain = mention.lastCertain();
    var region = certain.flatMap(Mention.Step::place).map(Place::region).orElse(Region.UNKNOWN);
    int from = certain.map(Mention.Step::end).orElse(0);
    var called =
        agency.name().substring(certain.isPresent() ? from : mention.start(), mention.end());
    var level =
        townships.readBehindOffice(agency.folded(), mention.end()).isPresent()
            ? Level.TOWNSHIP
            : commonLevel(candidates);
    return new Located(
        region, level, agency.name().substring(from), Notes.ambiguous(called, candidates));
  }

  private static Level commonLevel(List<Place> places) {
    var levels = places.stream().map(Place::level).distinct().toList();
    return levels.size() == 1 ? levels.getFirst() : Level.UNKNOWN;
  }

  private Located unnamed(Agency agency) {
    return townships
        .read(agency.folded(), 0)
        .map(township -> unnamedTownship(agency, township))
        .orElseGet(() -> unnamedBureau(agency, wording.typeAt(agency.folded(), 0)));
  }

  private Located unnamedTownship(Agency agency, Township township) {
    return agency
        .evidence()
        .get()
        .before(township.name(), place -> true)
        .or(() -> only(agency, township.name(), place -> place.level() != Level.PROVINCE))
        .map(place -> township(agency, place, township, Notes.fromText(place)))
        .orElseGet(() -> unknown(agency, Level.TOWNSHIP));
  }

  /// A 县教育局 has lost its place and kept the type; a bare 教育局 has lost both.
  private Located unnamedBureau(Agency agency, String type) {
    var bare = agency.folded().substring(type.length());
    return agency
        .evidence()
        .get()
        .before(bare, place -> type.isEmpty() || fits(place, type))
        .or(() -> only(agency, bare, place -> fits(place, type)))
        .map(place -> fromText(place, agency.name().substring(type.length())))
        .orElseGet(() -> unknown(agency, wording.levelOfType(type)));
  }

  /// A name that still holds a type begins with a place that no list has; another one must not take
  /// its stead.
  private Optional<Place> only(Agency agency, String bare, Predicate<Place> wanted) {
    return wording.holdsType(bare) ? Optional.empty() : agency.evidence().get().only(wanted);
  }

  private static Located fromText(Place place, String rest) {
    return new Located(place.region(), place.level(), rest, Notes.fromText(place));
  }

  private static Located unknown(Agency agency, Level level) {
    return new Located(Region.UNKNOWN, level, agency.name(), Notes.notTold());
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
