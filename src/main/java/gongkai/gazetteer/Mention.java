package gongkai.gazetteer;

import gongkai.gazetteer.Place.Standing;
import gongkai.gazetteer.PlaceName.Form;
import java.util.List;
import java.util.Optional;

/// Places named one inside the other at one position of a text: 江苏省 淮安市 洪泽区.
record Mention(int start, List<Step> steps) {
  Mention {
    steps = List.copyOf(steps);
  }

  /// One name of them.
  ///
  /// @param end behind its last character
  /// @param named all that have this name, within the step before
  record Step(int end, Form form, List<Place> named) {
    Step {
      named = List.copyOf(named);
    }

    /// What the name can mean: not a former place that goes on as another of them; and by a short
    /// name the widest, as 吉林 is the province and not the city.
    List<Place> places() {
      var going = named.stream().filter(one -> named.stream().noneMatch(one::goesOnAs)).toList();
      return form == Form.FULL ? going : widest(inForce(going));
    }

    Optional<Place> place() {
      return places().size() == 1 ? Optional.of(places().getFirst()) : Optional.empty();
    }

    private static List<Place> inForce(List<Place> places) {
      var inForce = places.stream().filter(place -> place.standing() == Standing.IN_FORCE).toList();
      return inForce.isEmpty() ? places : inForce;
    }

    private static List<Place> widest(List<Place> places) {
      var level = places.stream().map(Place::level).min(Level::compareTo);
      return places.stream().filter(place -> level.equals(Optional.of(place.level()))).toList();
    }
  }

  int end() {
    return last().end();
  }

  Step last() {
    return steps.getLast();
  }

  List<Place> places() {
    return last().places();
  }

  Optional<Place> place() {
    return last().place();
  }

  /// The last step that means one place only; none where the first is open already.
  Optional<Step> lastCertain() {
    return steps.stream().filter(step -> step.place().isPresent()).reduce((one, next) -> next);
  }
}
