/// The engine that runs inside this process: a report is a block of Lucene documents.
///
/// The block of a report holds, in this order: its passages, behind each stretch of passages of one
/// context a document that holds the characters of that context, and last the report itself.
///
/// May use report, document, query, engine, analysis, text and meaning; a home of Lucene. Begin
/// with [LuceneEngine], then [Blocks] for what is written and [Plans] for what is asked.
@NullMarked
package gongkai.engine.lucene;

import org.jspecify.annotations.NullMarked;
