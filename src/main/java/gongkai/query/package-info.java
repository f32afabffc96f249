/// What a reader asked for, as a tree that knows no engine. Begin with [Clause].
///
/// May use document and text.
@NullMarked
package gongkai.query;

import org.jspecify.annotations.NullMarked;
