package gongkai.accuracy;

import gongkai.ingest.Content;
import java.util.List;

/// A file and what is true of it.
///
/// @param seed with the format all that is needed to make it again
/// @param damages the names of what happened to it
record Sample(
    long seed, Format format, String layout, List<String> damages, Content content, Truth truth) {

  byte[] bytes() {
    return content.bytes();
  }

  String file() {
    return seed + "." + format.ending();
  }

  Sample as(byte[] converted) {
    return new Sample(seed, format, layout, damages, new Content(converted), truth);
  }

  @Override
  public String toString() {
    return "seed=" + seed + " format=" + format.word() + " " + layout + " " + damages;
  }
}
