package gongkai.postings;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.FlagsAttribute;
import org.apache.lucene.analysis.tokenattributes.PayloadAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// Adds texts to a document. Each field of them has one token that stands for all, so that Lucene
/// knows the field and how long its text is.
public final class PackedText {
  private static final FieldType CARRIER = carrier();
  private static final BytesRef NOTHING = new BytesRef();

  /// @param length of the text that the token stands for
  private record Token(String term, int length, BytesRef payload) {}

  private final Document document;
  private final List<Token> carried = new ArrayList<>();

  public PackedText(Document document) {
    this.document = document;
  }

  /// Adds a text to a field.
  ///
  /// @param type without offsets
  public PackedText add(String field, FieldType type, Packed text) {
    if (text.isEmpty()) {
      document.add(new Tokens(field, type, List.of()));
    } else {
      document.add(new Tokens(field, type, List.of(new Token("", text.length(), NOTHING))));
      carried.add(new Token(field, 0, text.tokens()));
    }
    return this;
  }

  /// To be called when all texts are there.
  public Document end() {
    if (!carried.isEmpty()) {
      document.add(new Tokens(Packing.FIELD, CARRIER, List.copyOf(carried)));
    }
    return document;
  }

  private static FieldType carrier() {
    var type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.setOmitNorms(true);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  private static final class Tokens extends Field {
    private final List<Token> tokens;

    Tokens(String name, FieldType type, List<Token> tokens) {
      super(name, type);
      this.tokens = tokens;
    }

    /// @param former which Lucene keeps from document to document
    @Override
    public TokenStream tokenStream(@Nullable Analyzer analyzer, @Nullable TokenStream former) {
      var stream = former instanceof TokensStream known ? known : new TokensStream();
      stream.tokens = tokens;
      return stream;
    }
  }

  private static final class TokensStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final FlagsAttribute flags = addAttribute(FlagsAttribute.class);
    private final PayloadAttribute payload = addAttribute(PayloadAttribute.class);
    private List<Token> tokens = List.of();
    private int next;

    @Override
    public void reset() {
      next = 0;
    }

    @Override
    public boolean incrementToken() {
      if (next == tokens.size()) {
        return false;
      }
      var token = tokens.get(next++);
      clearAttributes();
      term.append(token.term());
      payload.setPayload(token.payload());
      return true;
    }

    /// Lucene asks for the length behind the end.
    @Override
    public void end() throws IOException {
      super.end();
      flags.setFlags(tokens.isEmpty() ? 0 : tokens.getLast().length());
    }
  }
}
