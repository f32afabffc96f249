package gongkai.engine;

import gongkai.engine.Answer.FoundBy;
import gongkai.engine.Answer.Hit;
import gongkai.engine.Answer.Snippet;
import java.util.List;

/// Other agencies with the problems that a report tells, and what they did about them.
public sealed interface Similar {

  /// There is no report of this id.
  record NoReport() implements Similar {}

  /// The problems of the report, in its order.
  record Problems(List<Problem> problems) implements Similar {
    public Problems {
      problems = List.copyOf(problems);
    }
  }

  /// One problem.
  ///
  /// @param by whether others were found by its meaning, or by its words where that is not known
  /// @param others the most alike first, of each agency one
  record Problem(Snippet passage, FoundBy by, List<Alike> others) {
    public Problem {
      others = List.copyOf(others);
    }
  }

  /// A report of another agency.
  ///
  /// @param report with the passage that is alike
  /// @param measures what it says is done about it, the nearest first
  record Alike(Hit report, List<Snippet> measures) {
    public Alike {
      measures = List.copyOf(measures);
    }
  }
}
