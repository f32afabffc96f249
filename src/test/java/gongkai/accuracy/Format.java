package gongkai.accuracy;

import java.util.Locale;

/// The formats in which reports are written.
enum Format {
  TXT,
  MD;

  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
