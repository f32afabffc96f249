/// How the terms of a text get into an index at less cost than one by one.
///
/// Lucene keeps, while documents come in, a list that grows for every term there is, and touches
/// several places of memory for each token. Here the tokens of a text go along with its document as
/// one run of bytes, and are sorted by their terms when a segment is written. The index is the
/// same.
///
/// A home of Lucene. Begin with [Packing], then [Inversion].
@NullMarked
package gongkai.postings;

import org.jspecify.annotations.NullMarked;
