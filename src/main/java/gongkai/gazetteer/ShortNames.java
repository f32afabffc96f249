package gongkai.gazetteer;

import java.util.ArrayList;
import java.util.List;

/// Which short names follow from a place's long one: 辽宁 from 辽宁省, 海西州 and 海西 from 海西蒙古族藏族自治州, 长阳县
/// from 长阳土家族自治县.
///
/// Counties do not lose their type, because too many of them would be ordinary words without it
/// (公安, 资源, 东方).
record ShortNames(Wording wording) {
  private static final int SHORTEST = 2;

  List<String> of(Place place) {
    var type = wording.typeOf(place.name());
    var stem = place.name().substring(0, place.name().length() - type.length());
    var bare = wording.withoutPeoples(stem, SHORTEST);
    var names = new ArrayList<String>();
    if (!bare.equals(stem)) {
      names.add(bare + type.charAt(type.length() - 1));
    }
    if (!type.isEmpty() && place.level() != Level.COUNTY && bare.length() >= SHORTEST) {
      names.add(bare);
    }
    return names;
  }
}
