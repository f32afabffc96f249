package gongkai.meaning;

import java.util.List;

/// A model for tests that knows a few things by several words, and all else by its characters.
public final class Concepts implements Embedder {
  private static final List<String> THINGS =
      List.of("人手 队伍 人员", "网页 网站 链接", "老人 适老 老年", "看不懂 通俗 术语", "超期 逾期 时限");

  /// A text is mostly about the things it names.
  private static final float WEIGHT = 10;

  private int computed;

  /// How many texts it was asked about.
  public int computed() {
    return computed;
  }

  @Override
  public float[] vector(String text) {
    computed++;
    var vector = new float[DIMENSIONS];
    for (int i = 0; i < THINGS.size(); i++) {
      for (var word : THINGS.get(i).split(" ", -1)) {
        vector[i] += text.contains(word) ? WEIGHT : 0;
      }
    }
    text.chars().forEach(each -> vector[THINGS.size() + each % (DIMENSIONS - THINGS.size())]++);
    double square = 0;
    for (float each : vector) {
      square += each * each;
    }
    for (int i = 0; i < DIMENSIONS; i++) {
      vector[i] /= (float) Math.sqrt(square);
    }
    return vector;
  }

  @Override
  public void close() {}
}
