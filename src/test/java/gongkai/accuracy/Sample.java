package gongkai.accuracy;

import java.util.List;

/// A file and what is true of it.
///
/// @param seed with the format all that is needed to make it again
/// @param damages the names of what happened to it
record Sample(
    long seed, Format format, String layout, List<String> damages, byte[] bytes, Truth truth) {

  String file() {
    return seed + "." + format.ending();
  }

  @Override
  public String toString() {
    return "seed=" + seed + " format=" + format.ending() + " " + layout + " " + damages;
  }
}
