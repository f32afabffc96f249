/// Reports that nobody had seen who worked on the reading, in the shapes that public converters
/// give them (Poppler, LibreOffice, w3m, Lynx, Pandoc, copies from a browser or a word processor),
/// each with its truth.
///
/// The texts and agencies are invented. A file that was once read wrong stays here, so that it is
/// read right from then on; `files.tsv` names them all.
@NullMarked
package gongkai.heldout;

import org.jspecify.annotations.NullMarked;
