/// How well searching ranks, measured over a corpus of passages whose relevance to 150 queries was
/// judged by reading: `docs/RELEVANCE.md`. Begin with [Relevance].
@NullMarked
package gongkai.relevance;

import org.jspecify.annotations.NullMarked;
