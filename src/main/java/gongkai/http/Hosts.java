package gongkai.http;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The names by which the server may be called. A page of a stranger can have its own name lead to
/// this machine, and would then read with the reader's browser what only this machine may read; but
/// it cannot call the server by another name than its own.
///
/// @param areChecked whether some names are refused
record Hosts(Set<String> names, boolean areChecked) {
  private static final Pattern HOST = Pattern.compile("(?:\\[(.*)]|([^:]*))(?::\\d*)?");

  static Hosts of(HttpSettings settings) {
    var names = settings.entrance().allowedHosts();
    return new Hosts(names, !names.isEmpty() || HttpSettings.isThisMachineOnly(settings.host()));
  }

  static Hosts any() {
    return new Hosts(Set.of(), false);
  }

  /// @param header `Host` as it was sent; a browser sends it always
  boolean know(String header) {
    var host = HOST.matcher(header.toLowerCase(Locale.ROOT));
    if (!areChecked || header.isEmpty()) {
      return true;
    }
    return host.matches() && isKnown(host.group(1) == null ? host.group(2) : host.group(1));
  }

  private boolean isKnown(String name) {
    return HttpSettings.isThisMachineOnly(name) || names.contains(name);
  }
}
