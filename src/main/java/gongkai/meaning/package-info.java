/// What a sentence means, as a vector: sentences of near meaning have near vectors, whatever words
/// they use.
///
/// A small model for Chinese sentences runs in this process; where it cannot, the program goes on
/// without meaning. Vectors are kept in a folder of their own, which can be deleted: they are
/// computed again.
///
/// May use text; the home of ONNX Runtime, and a home of Lucene. Begin with [Meanings].
@NullMarked
package gongkai.meaning;

import org.jspecify.annotations.NullMarked;
