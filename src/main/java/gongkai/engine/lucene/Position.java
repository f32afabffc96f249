package gongkai.engine.lucene;

import java.util.List;
import org.apache.lucene.search.FieldDoc;

/// Behind which hit a page ended.
sealed interface Position {

  /// In the order of the request.
  ///
  /// @param after the last hit, with the values by which the hits are in order
  /// @param leftOut what was shown before on account of its meaning
  record Behind(FieldDoc after, List<Meant> leftOut) implements Position {
    public Behind {
      leftOut = List.copyOf(leftOut);
    }
  }

  /// Among the best, in which meaning counts.
  ///
  /// @param shown how many were shown
  /// @param meant the reports near in meaning as the first page found them: by now there may be
  ///   more, and no report must be shown twice
  record AmongTheBest(int shown, List<Meant> meant) implements Position {
    public AmongTheBest {
      meant = List.copyOf(meant);
    }
  }

  /// A report near in meaning.
  ///
  /// @param passage the nearest of its passages
  /// @param likeness how near it is
  record Meant(int report, int passage, float likeness) {}
}
