/// Chinese text to terms, the same for whoever writes an index and whoever asks it.
///
/// May use text; a home of Lucene. Begin with [Analysis], then [Places].
@NullMarked
package gongkai.analysis;

import org.jspecify.annotations.NullMarked;
