package gongkai.ingest;

import java.util.List;

/// What a run goes through.
///
/// @param faults of the manifests beside the files, each with its place and the way out
record Items(List<Item> all, List<String> faults) {
  Items {
    all = List.copyOf(all);
    faults = List.copyOf(faults);
  }
}
