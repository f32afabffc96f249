/// Brings files into an index: reads them, keeps their originals, decides which report each file
/// is, and says what came of it.
///
/// A run is a row of batches, and a batch is durable before anything of it is called done:
/// originals, then records, then the index. Begin with [Ingest]; the rules are in [Ledger].
///
/// May use all but the engines themselves, http and cli.
@NullMarked
package gongkai.ingest;

import org.jspecify.annotations.NullMarked;
