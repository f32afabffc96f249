/// What a reader asked for, as a tree that knows no engine, and the two ways to say it: a text, of
/// which nothing is an error, and the filters of an address, of which a wrong one is refused. Begin
/// with [QueryReader] and [Filters]; the result is a [Clause].
///
/// May use document and text.
@NullMarked
package gongkai.query;

import org.jspecify.annotations.NullMarked;
