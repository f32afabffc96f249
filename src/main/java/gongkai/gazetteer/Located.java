package gongkai.gazetteer;

import gongkai.report.Region;
import java.util.List;

/// Where an agency is at work, as far as that can be told.
///
/// @param region the deepest place that is certain, a township included; or none
/// @param level how high the agency stands, also where only its height is certain: a 县教育局 is a
///   county's, whichever county
/// @param rest the agency's name without what stands in the region
/// @param notes what could not be told, or how it was told when not from the name, and what would
///   mend it
public record Located(Region region, Level level, String rest, List<String> notes) {
  public Located {
    rest = rest.strip();
    notes = List.copyOf(notes);
  }
}
