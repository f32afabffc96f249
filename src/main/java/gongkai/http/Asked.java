package gongkai.http;

import gongkai.access.Person;

/// What an action is asked for.
///
/// @param mediaType of the body as the caller says, or empty
/// @param who asks; may do what the address needs
/// @param from the address of the caller, or empty
record Asked(Params params, Body body, String mediaType, Person who, String from) {
  /// From nowhere that could be told.
  Asked(Params params, Body body, String mediaType, Person who) {
    this(params, body, mediaType, who, "");
  }
}
