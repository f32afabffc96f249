package gongkai.meaning;

import gongkai.text.Folding;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/// The sentence model bge-small-zh-v1.5, its weights as whole numbers of eight bits.
public final class SentenceModel implements Embedder {
  /// Vectors that a model of another name made are not to be compared with.
  static final String NAME = "bge-small-zh-v1.5-q";

  private static final String WEIGHTS = "/" + NAME + ".onnx";
  private static final String TOKENIZER = "/" + NAME + "-tokenizer.json";

  /// The positions that the model has.
  private static final int LONGEST = 512;

  private final WordPieces pieces;
  private final Network network;

  private SentenceModel(WordPieces pieces, Network network) {
    this.pieces = pieces;
    this.network = network;
  }

  /// What came of loading the model.
  public sealed interface Loaded {}

  public record Model(Embedder model) implements Loaded {}

  /// The model cannot run here.
  public record Absent(String reason) implements Loaded {}

  /// Loads the model from among the libraries. That one was left out, or is not made for this
  /// machine, is no fault.
  public static Loaded load() {
    try (var tokenizer = open(TOKENIZER);
        var weights = open(WEIGHTS)) {
      var pieces = new WordPieces(Vocabulary.read(tokenizer));
      return new Model(new SentenceModel(pieces, Network.of(weights.readAllBytes())));
    } catch (IOException | LinkageError e) {
      return new Absent(e.toString());
    }
  }

  private static InputStream open(String resource) throws IOException {
    var in = SentenceModel.class.getResourceAsStream(resource);
    if (in == null) {
      throw new FileNotFoundException(resource + " is not among the libraries");
    }
    return in;
  }

  /// Of a query, too: the words that the model was trained to find passages by, set before it, gave
  /// no better order.
  @Override
  public float[] vector(String text) {
    return normalised(network.first(pieces.of(Folding.fold(text), LONGEST)));
  }

  private static float[] normalised(float[] vector) {
    double square = 0;
    for (float each : vector) {
      square += each * each;
    }
    float length = (float) Math.sqrt(square);
    for (int i = 0; i < vector.length; i++) {
      vector[i] /= length;
    }
    return vector;
  }

  @Override
  public void close() {
    network.close();
  }
}
