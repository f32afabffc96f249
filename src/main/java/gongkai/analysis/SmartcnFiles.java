package gongkai.analysis;

import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.Objects;
import org.apache.lucene.analysis.cn.smart.hhmm.HHMMSegmenter;

/// The files inside SmartCN.
///
/// @param hashes of two words in a row; zero where there is none
/// @param frequencies of each of them
@SuppressWarnings("ArrayRecordComponent") // They are SmartCN's own, read once and dropped.
record SmartcnFiles(CoreWords words, long[] hashes, int[] frequencies) {

  static SmartcnFiles read() {
    try (var words = open("coredict.mem");
        var pairs = open("bigramdict.mem")) {
      return new SmartcnFiles(
          CoreWords.read(words), (long[]) pairs.readObject(), (int[]) pairs.readObject());
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("SmartCN is not the one this program was made with", e);
    }
  }

  /// Which SmartCN it is, with the revision that it was built from; empty where it does not say.
  static String version() {
    return Objects.requireNonNullElse(
        HHMMSegmenter.class.getPackage().getImplementationVersion(), "");
  }

  private static ObjectInputStream open(String file) throws IOException {
    var in = new ObjectInputStream(HHMMSegmenter.class.getResourceAsStream(file));
    in.setObjectInputFilter(SmartcnFiles::onlyArraysOfPrimitives);
    return in;
  }

  private static ObjectInputFilter.Status onlyArraysOfPrimitives(
      ObjectInputFilter.FilterInfo info) {
    var type = info.serialClass();
    while (type != null && type.isArray()) {
      type = type.componentType();
    }
    return type == null || type.isPrimitive()
        ? ObjectInputFilter.Status.UNDECIDED
        : ObjectInputFilter.Status.REJECTED;
  }
}
