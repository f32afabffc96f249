package gongkai.parse;

import gongkai.form.PassageWords;
import gongkai.parse.Paragraphs.Paragraph;
import gongkai.parse.Sentences.Piece;
import gongkai.report.Passage;
import gongkai.report.Passage.Kind;
import java.util.ArrayList;
import java.util.List;

/// Reads part five point by point: what is a problem, what an improvement, what last year's
/// problem, and what only leads in to them.
final class IssuesReader {
  /// A point this short is the heading of the paragraph under it.
  private static final int SHORT = 30;

  private final PassageWords words;
  private final Sentences sentences;

  IssuesReader(PassageWords words) {
    this.words = words;
    this.sentences = new Sentences(words.points());
  }

  /// @param heading of the part where it tells problems from measures, as reports without a form
  ///   have a part for each; else empty
  List<Passage> read(String heading, List<Paragraph> paragraphs) {
    var reading = new Pass();
    KindHeading.of(Paragraph.of(heading), words).kind().ifPresent(kind -> reading.mode = kind);
    for (int i = 0; i < paragraphs.size(); i++) {
      var next = i + 1 < paragraphs.size() ? paragraphs.get(i + 1).folded() : "";
      reading.paragraph(paragraphs.get(i), next);
    }
    reading.flush();
    return reading.passages;
  }

  /// One pass over the part, with what it has come to.
  private final class Pass {
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Kind openKind = Kind.TEXT;
    private boolean openIsPoint;
    private Kind mode = Kind.TEXT;
    private String label = "";
    private int page;

    /// The number of the last point of problems, which tells whether an enumeration goes on after a
    /// measure was named in its midst.
    private int lastProblem;

    void paragraph(Paragraph paragraph, String next) {
      page = paragraph.page();
      if (!(openIsPoint && open.length() <= SHORT) || isPoint(paragraph.folded())) {
        flush();
      }
      var heading = KindHeading.of(paragraph, words);
      heading.kind().ifPresent(kind -> enter(kind, heading.text()));
      var pieces = sentences.of(heading.rest());
      for (int i = 0; i < pieces.size(); i++) {
        piece(pieces.get(i), i + 1 < pieces.size() ? pieces.get(i + 1).folded() : next);
      }
    }

    private void enter(Kind kind, String heading) {
      flush();
      mode = kind;
      label = heading;
      lastProblem = 0;
    }

    private void piece(Piece piece, String next) {
      var prior = words.priorClause().in(piece.folded());
      if (prior.isPresent()) {
        priorClause(piece.text(), prior.get().start(), prior.get().end());
      } else if (isPoint(piece.folded())) {
        point(piece);
      } else if (turns(piece.folded())) {
        flush();
        mode = Kind.IMPROVEMENT;
        sentence(piece, next);
      } else if (openIsPoint) {
        open.append(piece.text());
      } else {
        sentence(piece, next);
      }
    }

    /// 针对上年度存在的…问题，我局加大…: the problem is last year's, the rest is what was done.
    private void priorClause(String text, int from, int to) {
      flush();
      add(Kind.TEXT, text.substring(0, from));
      add(Kind.PRIOR_PROBLEM, text.substring(from, to));
      add(Kind.IMPROVEMENT, text.substring(to).replaceFirst("^[，,、；。\\s]+", ""));
      mode = Kind.IMPROVEMENT;
    }

    private void point(Piece piece) {
      flush();
      int number = Numerals.first(piece.folded());
      if (mode == Kind.IMPROVEMENT && lastProblem > 0 && number == lastProblem + 1) {
        mode = Kind.PROBLEM;
      } else if (mode == Kind.TEXT) {
        // Part five begins with the problems, whatever words it finds for them.
        mode = Kind.PROBLEM;
      }
      lastProblem = mode == Kind.PROBLEM ? number : number == 1 ? 0 : lastProblem;
      open.append(piece.text());
      openKind = mode;
      openIsPoint = true;
    }

    private void sentence(Piece piece, String next) {
      boolean leadsIn = piece.announces() || unfolds(next);
      if (mode == Kind.TEXT && (leadsIn || isProblem(piece.folded()))) {
        mode = Kind.PROBLEM;
      } else if (leadsIn && lastProblem > 0 && !isProblem(piece.folded())) {
        // A second enumeration after that of the problems is what is done about them.
        mode = Kind.IMPROVEMENT;
      }
      var kind = leadsIn ? Kind.TEXT : mode;
      if (kind != Kind.TEXT || openKind != Kind.TEXT) {
        flush();
      }
      open.append(piece.text());
      openKind = kind;
      if (kind != Kind.TEXT) {
        flush();
      }
    }

    private void add(Kind kind, String text) {
      if (!text.isBlank()) {
        passages.add(new Passage(kind, label, text.strip(), page));
      }
    }

    void flush() {
      add(openKind, open.toString());
      open.setLength(0);
      openKind = Kind.TEXT;
      openIsPoint = false;
    }
  }

  private boolean isPoint(String folded) {
    return words.points().isAt(folded, 0) || words.subHeadings().isAt(folded, 0);
  }

  private boolean turns(String folded) {
    return words.turns().isAt(folded, 0);
  }

  private boolean unfolds(String folded) {
    return words.unfolds().stream().anyMatch(folded::startsWith);
  }

  private boolean isProblem(String folded) {
    return words.problem().isIn(folded);
  }
}
