package gongkai.postings;

import java.io.IOException;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;

/// The tokens of all texts of a field, sorted by their terms. Of those of one term the order stays
/// that of the texts.
///
/// Terms are numbered as they come, then counted, then each token is put where those of its term
/// go: two walks through the texts, and one look-up a token.
final class Inversion {
  private final TermNumbers numbers = new TermNumbers();

  /// By token, the number of its term.
  private int[] terms = new int[1 << 12];

  private int size;

  /// By number of a term, how many tokens it has; then where they end.
  private int[] ends = new int[1 << 10];

  /// By term, the tokens: document, then place.
  private long[] sorted = new long[0];

  private Inversion() {}

  /// @param texts whose current term has the packed tokens of each text with its document
  static Inversion of(TermsEnum texts) throws IOException {
    var inversion = new Inversion();
    var each = texts.postings(null, PostingsEnum.PAYLOADS);
    while (each.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      each.nextPosition();
      inversion.number(new PackedTokens(each.getPayload()));
    }
    inversion.sum();
    int token = 0;
    each = texts.postings(each, PostingsEnum.PAYLOADS);
    for (int document = each.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS;
        document = each.nextDoc()) {
      each.nextPosition();
      token = inversion.put(document, new PackedTokens(each.getPayload()), token);
    }
    return inversion;
  }

  private void number(PackedTokens tokens) {
    while (tokens.next()) {
      int number = numbers.of(tokens.term());
      terms = ArrayUtil.grow(terms, size + 1);
      terms[size++] = number;
      ends = ArrayUtil.grow(ends, number + 1);
      ends[number]++;
    }
  }

  /// From then on they are where the tokens of a term begin, and grow to where they end.
  private void sum() {
    int sum = 0;
    for (int i = 0; i < numbers.size(); i++) {
      int count = ends[i];
      ends[i] = sum;
      sum += count;
    }
    sorted = new long[size];
  }

  private int put(int document, PackedTokens tokens, int first) {
    int token = first;
    while (tokens.next()) {
      sorted[ends[terms[token++]]++] = (long) document << Integer.SIZE | tokens.place();
    }
    return token;
  }

  /// The numbers of the terms in the order of the terms. To be called once.
  int[] inOrder() {
    terms = new int[0];
    return numbers.inOrder();
  }

  void term(int number, BytesRef term) {
    numbers.term(number, term);
  }

  int begin(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  int end(int number) {
    return ends[number];
  }

  int document(int token) {
    return (int) (sorted[token] >>> Integer.SIZE);
  }

  int place(int token) {
    return (int) sorted[token];
  }
}
