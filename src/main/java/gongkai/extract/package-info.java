/// Paragraphs and grids out of a file, one class per format.
///
/// Uses no other package of ours. It decides what bytes say, never what a report says. Begin with
/// [Extractor].
@NullMarked
package gongkai.extract;

import org.jspecify.annotations.NullMarked;
