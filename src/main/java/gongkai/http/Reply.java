package gongkai.http;

import gongkai.json.Members;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What a route answers. Failures that a caller can mend are replies too; only faults of this
/// program and of its disk are thrown.
sealed interface Reply {

  record Json(Members body) implements Reply {}

  /// Work that was taken on and is not done yet.
  ///
  /// @param location the address that tells how far it is
  record Accepted(String location, Members body) implements Reply {}

  /// JSON that may be otherwise at the next moment, though nothing has changed.
  record Passing(Members body) implements Reply {}

  /// JSON that is given on as it was stored.
  record StoredJson(String text) implements Reply {}

  /// A file as it was handed in.
  ///
  /// @param mediaType empty where it is not known
  /// @param charset empty where it is not known, or the file says it
  /// @param name under which it is saved
  record Original(Content content, String mediaType, String charset, String name)
      implements Reply {}

  /// Rows, written while they are sent.
  ///
  /// @param name whose end says how they are written
  record Table(Content.Streamed content, String name) implements Reply {}

  /// Text for a program, as it is at this moment.
  record Text(String mediaType, String text) implements Reply {}

  record Page(Asset asset) implements Reply {}

  /// A reply that stays the same as long as its tag does.
  record Tagged(EntityTag tag, Reply reply) implements Reply {}

  /// The caller has the answer already.
  record Unchanged(EntityTag tag) implements Reply {}

  /// Something that is not as the caller thinks.
  ///
  /// @param parameter the name of the one to blame, or empty
  /// @param nearest the known name that was probably meant, or empty
  /// @param seconds after which it may go well, or 0
  record Problem(Fault fault, Detail detail, String parameter, String nearest, int seconds)
      implements Reply {
    /// Enough to know it again; a caller need not be sent back all that he sent.
    private static final int LONGEST_ARGUMENT = 100;

    /// Most answers take less than a second, and exports not much more.
    private static final int BUSY_SECONDS = 5;

    /// What exactly is wrong, and the way out, in the reader's language.
    @FunctionalInterface
    interface Detail {
      String in(Locale locale);
    }

    static Problem of(Fault fault, String... arguments) {
      return because(fault, fault.key(), arguments);
    }

    /// @param reason the key of the detail, where a fault has several
    static Problem because(Fault fault, String reason, String... arguments) {
      int seconds = fault == Fault.BUSY ? BUSY_SECONDS : 0;
      return new Problem(fault, detail(reason, arguments), "", "", seconds);
    }

    static Problem unknown(String parameter) {
      var fault = Fault.PARAMETER_UNKNOWN;
      return new Problem(fault, detail(fault.key(), parameter), parameter, "", 0);
    }

    /// @param reason the key of the detail, whose first argument is always the parameter
    static Problem invalid(String parameter, String reason, String... arguments) {
      var all = Stream.concat(Stream.of(parameter), Stream.of(arguments)).toArray(String[]::new);
      return new Problem(Fault.PARAMETER_INVALID, detail(reason, all), parameter, "", 0);
    }

    /// @param name the known one that was probably meant, or empty
    Problem meaning(String name) {
      Detail offer = locale -> detail.in(locale) + Messages.say("nearest", locale, List.of(name));
      return name.isEmpty() ? this : new Problem(fault, offer, parameter, name, seconds);
    }

    Problem retryAfter(int wait) {
      return new Problem(fault, detail, parameter, nearest, wait);
    }

    private static Detail detail(String reason, String... arguments) {
      var shortened = Stream.of(arguments).map(Problem::shortened).toList();
      return locale -> Messages.say(reason, locale, shortened);
    }

    private static String shortened(String argument) {
      return argument.length() <= LONGEST_ARGUMENT
          ? argument
          : argument.substring(0, LONGEST_ARGUMENT) + "…";
    }
  }
}
