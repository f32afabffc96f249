package gongkai.gazetteer;

import gongkai.gazetteer.PlaceName.Form;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What the texts round a report say of its place: title lines, preamble, address, folders, in the
/// order of their worth.
final class Evidence {
  private final List<Text> texts;

  private record Text(String folded, List<Mention> mentions) {}

  /// How well a mention agrees with a candidate.
  private enum Weight {
    ITSELF,
    PLACE_ABOVE,
    WIDER_PLACE
  }

  private Evidence(List<Text> texts) {
    this.texts = texts;
  }

  static Evidence read(List<String> folded, PlaceReader reader) {
    return new Evidence(
        folded.stream().map(text -> new Text(text, reader.mentions(text))).toList());
  }

  /// The candidates that the strongest mentions agree with. A mention of the place itself within
  /// the place above outweighs one of the place above alone, and that one of any wider place;
  /// within one weight all texts count alike, because a wrong place is worse than none.
  List<Place> fitting(List<Place> candidates) {
    for (var weight : Weight.values()) {
      var fitting =
          candidates.stream()
              .filter(candidate -> anyMention(mention -> agrees(mention, candidate, weight)))
              .toList();
      if (!fitting.isEmpty()) {
        return fitting;
      }
    }
    return candidates;
  }

  /// The one place that the first text with any such place names. A text that names several cannot
  /// tell, and no later one is asked.
  Optional<Place> only(Predicate<Place> wanted) {
    return texts.stream()
        .map(text -> named(text, wanted))
        .filter(places -> !places.isEmpty())
        .findFirst()
        .flatMap(Evidence::single);
  }

  /// The one place that is named right before these words.
  Optional<Place> before(String words, Predicate<Place> wanted) {
    var places =
        texts.stream()
            .flatMap(
                text ->
                    text.mentions().stream()
                        .filter(mention -> text.folded().startsWith(words, mention.end())))
            .flatMap(mention -> mention.place().stream())
            .filter(wanted)
            .collect(Collectors.toSet());
    return single(places);
  }

  private boolean anyMention(Predicate<Mention> wanted) {
    return texts.stream().anyMatch(text -> text.mentions().stream().anyMatch(wanted));
  }

  private static boolean agrees(Mention mention, Place candidate, Weight weight) {
    var place = mention.place();
    if (place.isEmpty()) {
      return false;
    }
    return switch (weight) {
      case ITSELF -> place.get().equals(candidate) || place.get().within(candidate);
      case PLACE_ABOVE ->
          mention.last().form() == Form.FULL && candidate.directlyWithin(place.get());
      case WIDER_PLACE -> candidate.within(place.get());
    };
  }

  private static Set<Place> named(Text text, Predicate<Place> wanted) {
    var places = new LinkedHashSet<Place>();
    for (var mention : text.mentions()) {
      mention.steps().reversed().stream()
          .filter(step -> step.form() == Form.FULL)
          .flatMap(step -> step.place().stream())
          .filter(wanted)
          .findFirst()
          .ifPresent(places::add);
    }
    return places;
  }

  private static Optional<Place> single(Set<Place> places) {
    return places.size() == 1 ? places.stream().findFirst() : Optional.empty();
  }
}
