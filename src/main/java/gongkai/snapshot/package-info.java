/// Copies of what cannot be made again: originals, records and uploads, with a list of checksums,
/// in a folder or in one zip. Begin with [Snapshots].
///
/// May use ingest, for what it takes to write a file that outlives a crash.
@NullMarked
package gongkai.snapshot;

import org.jspecify.annotations.NullMarked;
