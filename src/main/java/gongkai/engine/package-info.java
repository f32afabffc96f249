/// The port behind which indexes stand, and what they answer. Begin with [ReportSearch], then
/// [SearchEngine].
///
/// May use report, document, query and meaning.
@NullMarked
package gongkai.engine;

import org.jspecify.annotations.NullMarked;
