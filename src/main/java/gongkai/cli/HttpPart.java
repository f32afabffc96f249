package gongkai.cli;

import gongkai.access.Role;
import gongkai.http.Entrance;
import gongkai.http.HttpSettings;
import gongkai.http.TrustedProxy;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The settings of the server, checked.
record HttpPart(Function<Setting, Value> values) {
  private static final int LAST_PORT = 65535;
  private static final int MOST_UPLOAD = 100_000;
  private static final int MOST_REQUESTS = 1_000_000;

  /// Twenty a second: more than a person at the search box, with suggestions while he types.
  private static final int USUAL_REQUESTS = 1_200;

  private static final Pattern ORIGIN = Pattern.compile("https?://[^/?#\\s,*]+");
  private static final Pattern HOST = Pattern.compile("[^/?#\\s,*:]+");
  private static final Pattern HEADER = Pattern.compile("[A-Za-z][A-Za-z0-9-]*");

  /// Headers that mean something else.
  private static final Pattern TAKEN =
      Pattern.compile("(?i)authorization|host|origin|content-type|x-forwarded-for");

  HttpSettings settings() {
    var host = host();
    var proxy = proxy();
    boolean isForThisMachine = HttpSettings.isThisMachineOnly(host) && proxy.addresses().isEmpty();
    return new HttpSettings(
        host,
        value(Setting.PORT).number(0, LAST_PORT),
        list(
            Setting.ALLOWED_ORIGINS,
            ORIGIN,
            "sites by comma, each like https://intranet.example:8443"),
        readsNeedToken(isForThisMachine),
        value(Setting.MAX_UPLOAD_MB).number(1, MOST_UPLOAD) * (long) Settings.MEGABYTE,
        new Entrance(hosts(), requestsPerMinute(isForThisMachine), proxy));
  }

  private Value value(Setting setting) {
    return values.apply(setting);
  }

  private String host() {
    var value = value(Setting.HOST);
    if (value.text().isBlank()) {
      throw value.wrong("a name or an address, such as 127.0.0.1");
    }
    return value.text();
  }

  private boolean readsNeedToken(boolean isForThisMachine) {
    var value = value(Setting.READS);
    return switch (value.text()) {
      case "open" -> false;
      case "token" -> true;
      case "auto" -> !isForThisMachine;
      default -> throw value.wrong("auto, open or token");
    };
  }

  private Set<String> hosts() {
    return list(Setting.ALLOWED_HOSTS, HOST, "names by comma, each like gongkai.intranet").stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  private int requestsPerMinute(boolean isForThisMachine) {
    var value = value(Setting.REQUESTS_PER_MINUTE);
    if (value.text().equals("auto")) {
      return isForThisMachine ? 0 : USUAL_REQUESTS;
    }
    return value.number(0, MOST_REQUESTS);
  }

  private TrustedProxy proxy() {
    var addresses = addresses();
    var header = value(Setting.USER_HEADER);
    var name = header.text();
    if (!name.isEmpty() && (!HEADER.matcher(name).matches() || TAKEN.matcher(name).matches())) {
      throw header.wrong("the name of a header of its own, such as X-Forwarded-User");
    }
    if (!name.isEmpty() && addresses.isEmpty()) {
      throw header.wrong("empty as long as trusted_proxy is, for anybody could send it");
    }
    return new TrustedProxy(addresses, name, role());
  }

  private Set<String> addresses() {
    var value = value(Setting.TRUSTED_PROXY);
    var addresses = new HashSet<String>();
    for (var each : split(value)) {
      addresses.add(
          TrustedProxy.plain(each)
              .orElseThrow(() -> value.wrong("addresses by comma, each like 10.1.2.3")));
    }
    return addresses;
  }

  private Role role() {
    var value = value(Setting.USER_ROLE);
    return Optional.of(value.text())
        .flatMap(Role::of)
        .filter(role -> role != Role.ADMIN)
        .orElseThrow(() -> value.wrong("reader or writer"));
  }

  private Set<String> list(Setting setting, Pattern each, String allowed) {
    var value = value(setting);
    var all = split(value);
    if (!all.stream().allMatch(text -> each.matcher(text).matches())) {
      throw value.wrong(allowed);
    }
    return all;
  }

  private static Set<String> split(Value value) {
    return Arrays.stream(value.text().split(","))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }
}
