/// The benchmark: how fast reports are read, indexed and found, beside an index that is written as
/// plainly as Lucene allows.
///
/// It makes its own reports (`SyntheticReports`), brings them in and searches them as the program
/// does, and does the same with the baseline (`Plain…`). Begin reading at `Benchmark`.
@NullMarked
package gongkai.bench;

import org.jspecify.annotations.NullMarked;
