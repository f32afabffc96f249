package gongkai.postings;

import java.io.IOException;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.util.BytesRef;

/// The tokens of a text, for any number of documents.
///
/// @param tokens as [PackedTokens] reads them
/// @param length how many places of the text have a token
public record Packed(BytesRef tokens, int length) {
  public static final Packed NOTHING = new Packed(new BytesRef(), 0);

  public static Packed of(TokenStream stream) throws IOException {
    var packer = new TokenPacker();
    packer.pack(stream);
    return new Packed(packer.packed(), packer.length());
  }

  boolean isEmpty() {
    return length == 0;
  }
}
