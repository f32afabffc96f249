package gongkai.query;

import gongkai.document.Fields;

/// Reads what a person typed. Any text is a query: what is not understood is searched as text, and
/// a note says so. The numbered rules in the comments of this package are those of `docs/QUERY.md`.
public final class QueryReader {
  /// Rule 12. More than the plain spelling of any query within the other limits can have, so that
  /// what was read can be read again.
  static final int MAX_CHARACTERS = 32_768;

  /// Rule 12. Longer than any agency's name; a longer text is compared, not searched.
  static final int MAX_TERM_LENGTH = 256;

  /// Rule 12. A sentence or two; each term costs the engine a look-up in every segment.
  static final int MAX_TERMS = 64;

  /// Rule 12. More brackets than 64 terms can need, and few enough for recursion.
  static final int MAX_DEPTH = 128;

  /// A note names no more of a text than tells which it was.
  private static final int SHOWN = 16;

  private final Fields fields;

  public QueryReader(Fields fields) {
    this.fields = fields;
  }

  public ReadQuery read(String text) {
    var notes = new Notes();
    var tokens = new Lexer(Typed.of(text, notes), fields, notes).tokens();
    var clause = new Parser(Brackets.balanced(tokens, notes), fields, notes).query();
    if (clause instanceof Clause.Everything && notes.list().isEmpty() && !text.isBlank()) {
      notes.add(Note.Code.NOTHING_TO_FIND, beginning(text.strip()));
    }
    return new ReadQuery(clause, PlainSpelling.of(clause), notes.list());
  }

  private static String beginning(String text) {
    int end = Math.min(text.codePointCount(0, text.length()), SHOWN);
    return text.substring(0, text.offsetByCodePoints(0, end));
  }
}
