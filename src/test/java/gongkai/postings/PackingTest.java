package gongkai.postings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

/// What is read of an index is the same, whichever way its texts came in.
class PackingTest {
  private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
  private static final FieldType WITHOUT_NORMS =
      type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
  private static final FieldType DOCUMENTS = type(IndexOptions.DOCS, true);

  /// @param step from the place of the token before
  private record Token(String term, int step) {}

  private record Text(String field, FieldType type, List<Token> tokens) {}

  private interface Way {
    Document document(String id, List<Text> texts) throws IOException;
  }

  @Test
  void an_index_of_packed_texts_is_the_index_that_lucene_makes_token_by_token() throws IOException {
    for (int seed = 0; seed < 5; seed++) {
      var one = new ByteBuffersDirectory();
      var other = new ByteBuffersDirectory();
      fill(one, new IndexWriterConfig(), PackingTest::plain, new Random(seed));
      fill(other, Packing.by(new IndexWriterConfig()), PackingTest::packed, new Random(seed));
      // Lists as long as these are too long for a message.
      var expected = told(one).iterator();
      var of = told(other).iterator();
      while (expected.hasNext() && of.hasNext()) {
        assertThat(of.next()).isEqualTo(expected.next());
      }
      assertThat(of.hasNext()).isEqualTo(expected.hasNext());
    }
  }

  @Test
  void it_is_sound_and_needs_nothing_of_ours_to_be_read() throws IOException {
    var directory = new ByteBuffersDirectory();
    fill(directory, Packing.by(new IndexWriterConfig()), PackingTest::packed, new Random(5));
    try (var checking = new CheckIndex(directory)) {
      assertThat(checking.checkIndex().clean).isTrue();
    }
  }

  @Test
  void a_word_longer_than_an_index_holds_is_refused() {
    var text = List.of(new Token("字".repeat(IndexWriter.MAX_TERM_LENGTH / 3 + 1), 1));
    assertThatThrownBy(() -> Packed.of(new Tokens(text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("32769 bytes");
  }

  private static void fill(Directory directory, IndexWriterConfig config, Way way, Random random)
      throws IOException {
    // Which segments become one must not hang on their sizes.
    config.setMaxBufferedDocs(40).setMergePolicy(new LogDocMergePolicy());
    try (var writer = new IndexWriter(directory, config)) {
      for (int i = 0; i < 150; i++) {
        var id = Integer.toString(random.nextInt(120));
        writer.updateDocuments(
            new Term("id", id),
            List.of(way.document(id, texts(random)), way.document(id, texts(random))));
      }
      writer.commit();
      writer.forceMerge(1);
    }
  }

  private static List<Text> texts(Random random) {
    var texts = new ArrayList<Text>();
    texts.add(new Text("placed", PLACED, tokens(random)));
    texts.add(new Text("another", PLACED, tokens(random)));
    if (random.nextBoolean()) {
      texts.add(new Text("without_norms", WITHOUT_NORMS, tokens(random)));
    }
    if (random.nextBoolean()) {
      texts.add(new Text("documents", DOCUMENTS, tokens(random)));
    }
    return texts;
  }

  private static List<Token> tokens(Random random) {
    int count = random.nextInt(4) == 0 ? 0 : random.nextInt(300);
    return IntStream.range(0, count)
        .mapToObj(i -> new Token(term(random), i == 0 ? 1 + step(random) : step(random)))
        .toList();
  }

  private static int step(Random random) {
    return random.nextInt(50) == 0 ? random.nextInt(100_000) : random.nextInt(4);
  }

  /// Few, many and rare ones, of one byte a character to four.
  private static String term(Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> Character.toString('a' + random.nextInt(3));
      case 1 -> Character.toString(0x20000 + random.nextInt(3));
      case 2 -> Character.toString(0xFF00 + random.nextInt(3)).repeat(1 + random.nextInt(100));
      default -> Character.toString(0x4E00 + random.nextInt(500)) + "字";
    };
  }

  private static Document plain(String id, List<Text> texts) {
    var document = document(id);
    texts.forEach(
        text -> document.add(new Field(text.field(), new Tokens(text.tokens()), text.type())));
    return document;
  }

  private static Document packed(String id, List<Text> texts) throws IOException {
    var packed = new PackedText(document(id));
    for (var text : texts) {
      packed.add(text.field(), text.type(), Packed.of(new Tokens(text.tokens())));
    }
    return packed.end();
  }

  private static Document document(String id) {
    var document = new Document();
    document.add(new StringField("id", id, Store.NO));
    return document;
  }

  /// Every field, term, document, frequency, place and norm.
  private static List<String> told(Directory directory) throws IOException {
    var told = new ArrayList<String>();
    try (var reader = DirectoryReader.open(directory)) {
      for (var leaf : reader.leaves()) {
        told.add("documents " + leaf.reader().numDocs());
        for (var field : List.of("id", "placed", "another", "without_norms", "documents")) {
          tellTerms(leaf.reader(), field, told);
          tellNorms(leaf.reader(), field, told);
        }
      }
    }
    return told;
  }

  private static void tellTerms(LeafReader reader, String field, List<String> told)
      throws IOException {
    var terms = reader.terms(field);
    if (terms == null) {
      return;
    }
    told.add(field + ' ' + terms.getSumTotalTermFreq() + ' ' + terms.getDocCount());
    var each = terms.iterator();
    for (var term = each.next(); term != null; term = each.next()) {
      told.add(term.utf8ToString() + ' ' + each.docFreq() + ' ' + each.totalTermFreq());
      var postings = each.postings(null, PostingsEnum.ALL);
      while (postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        var places = new StringBuilder().append(postings.docID());
        for (int i = 0; i < postings.freq(); i++) {
          places.append(' ').append(postings.nextPosition());
        }
        told.add(places.toString());
      }
    }
  }

  private static void tellNorms(LeafReader reader, String field, List<String> told)
      throws IOException {
    var norms = reader.getNormValues(field);
    while (norms != null && norms.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      told.add(field + ' ' + norms.docID() + ": " + norms.longValue());
    }
  }

  private static FieldType type(IndexOptions options, boolean withoutNorms) {
    var type = new FieldType();
    type.setIndexOptions(options);
    type.setOmitNorms(withoutNorms);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  private static final class Tokens extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment =
        addAttribute(PositionIncrementAttribute.class);
    private final List<Token> tokens;
    private int next;

    Tokens(List<Token> tokens) {
      this.tokens = tokens;
    }

    @Override
    public boolean incrementToken() {
      if (next == tokens.size()) {
        return false;
      }
      clearAttributes();
      var token = tokens.get(next++);
      term.append(token.term());
      increment.setPositionIncrement(token.step());
      return true;
    }
  }
}
