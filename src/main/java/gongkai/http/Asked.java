package gongkai.http;

import gongkai.access.Person;

/// What an action is asked for.
///
/// @param mediaType of the body as the caller says, or empty
/// @param who asks; may do what the address needs
record Asked(Params params, Body body, String mediaType, Person who) {}
