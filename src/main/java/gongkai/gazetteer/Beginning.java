package gongkai.gazetteer;

import gongkai.report.Region;
import java.util.List;

/// Which place a name begins with.
public sealed interface Beginning {

  /// Exactly one place; `length` characters of the name are its own.
  record Found(Region region, int length) implements Beginning {}

  /// Several places are called so; `length` characters of the name are theirs.
  record Ambiguous(List<Region> candidates, int length) implements Beginning {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /// No known place.
  record None() implements Beginning {}
}
