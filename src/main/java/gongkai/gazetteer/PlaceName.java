package gongkai.gazetteer;

import gongkai.text.Folding;

/// One spelling of a place's name, folded.
record PlaceName(String text, Form form, Place place) {

  enum Form {
    FULL,
    SHORT
  }

  static PlaceName full(Place place) {
    return new PlaceName(Folding.fold(place.name()), Form.FULL, place);
  }

  static PlaceName shortened(String text, Place place) {
    return new PlaceName(Folding.fold(text), Form.SHORT, place);
  }
}
