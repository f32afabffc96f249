package gongkai.engine.lucene;

import gongkai.engine.Answer.Relaxed;
import org.apache.lucene.search.Query;

/// A request in Lucene's terms.
///
/// @param step how far it is loosened
/// @param reports the reports that match, ranked by their best passage
/// @param passages the passages on account of which they match, ranked
/// @param marks what is marked in the text of a passage; nothing where the request has no words
record Plan(Relaxed step, Query reports, Query passages, Query marks) {}
