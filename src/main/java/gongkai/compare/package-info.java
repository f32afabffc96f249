/// Holds two reports against each other: which figures changed, which words, what was written
/// again, and what became of what was promised.
///
/// May use report and text. Begin with [Comparison].
@NullMarked
package gongkai.compare;

import org.jspecify.annotations.NullMarked;
