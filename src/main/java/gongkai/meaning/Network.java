package gongkai.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.io.IOException;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/// A network that gives each piece of a text a vector. Apart from the model, so that the class that
/// loads it is there where ONNX Runtime is not.
final class Network implements AutoCloseable {
  private final OrtEnvironment environment;
  private final OrtSession session;

  private Network(OrtEnvironment environment, OrtSession session) {
    this.environment = environment;
    this.session = session;
  }

  /// One thread a run: whoever asks computes, and several may ask at once. That gives more
  /// sentences a second than several threads for one.
  static Network of(byte[] weights) throws IOException {
    try (var options = new SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      var environment = OrtEnvironment.getEnvironment();
      return new Network(environment, environment.createSession(weights, options));
    } catch (OrtException e) {
      throw new IOException("the network cannot be read", e);
    }
  }

  /// The vector of the first of these numbered pieces.
  float[] first(long[] pieces) {
    var all = new long[pieces.length];
    Arrays.fill(all, 1);
    try (var ids = tensor(pieces);
        var attended = tensor(all);
        var types = tensor(new long[pieces.length]);
        var result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", attended, "token_type_ids", types))) {
      var vector = new float[Embedder.DIMENSIONS];
      ((OnnxTensor) result.get(0)).getFloatBuffer().get(vector);
      return vector;
    } catch (OrtException e) {
      throw new IllegalStateException("the network failed", e);
    }
  }

  private OnnxTensor tensor(long[] values) throws OrtException {
    return OnnxTensor.createTensor(
        environment, LongBuffer.wrap(values), new long[] {1, values.length});
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException("the network cannot be closed", e);
    }
  }
}
