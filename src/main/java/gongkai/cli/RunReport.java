package gongkai.cli;

import gongkai.ingest.Progress;
import gongkai.ingest.Tally;
import gongkai.report.Outcome.Status;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/// Tells a person how a run goes: progress as a bar on a terminal and as lines elsewhere, and a
/// line for each file that needs a look.
final class RunReport implements Progress {
  /// Without a terminal, a line for every so many files.
  private static final int LINE_EVERY = 1000;

  private static final int BAR_WIDTH = 100;

  /// Which files are named.
  enum Names {
    /// Those with which something is wrong, each time; what is only noteworthy, once.
    ALL_WRONG,
    /// Those that were not like this before.
    NEWS
  }

  private final Surroundings around;
  private final Names names;
  private @Nullable ProgressBar bar;
  private int files;
  private int gone;
  private boolean warned;

  RunReport(Surroundings around, Names names) {
    this.around = around;
    this.names = names;
  }

  @Override
  public void begins(Stage stage, int total) {
    finishBar();
    files = total;
    gone = 0;
    if (around.screen() == Surroundings.Screen.TERMINAL && total > 0) {
      bar = bar(stage, total);
    } else if (stage == Stage.RESTORE) {
      around.err().println("putting " + total + " reports back into the index");
    }
  }

  private ProgressBar bar(Stage stage, int total) {
    return new ProgressBarBuilder()
        .setTaskName(stage == Stage.RESTORE ? "restoring" : "reading")
        .setInitialMax(total)
        .setConsumer(new ConsoleProgressBarConsumer(around.err(), BAR_WIDTH))
        .build();
  }

  @Override
  public void advances() {
    gone++;
    if (bar != null) {
      bar.step();
    } else if (gone % LINE_EVERY == 0) {
      around.err().println(gone + " of " + files + " files read");
    }
    if (gone == files) {
      finishBar();
    }
  }

  @Override
  public void warns(String fault) {
    warned = true;
    around.err().println(fault);
  }

  /// Whether something beside the files was wrong.
  boolean hasWarned() {
    return warned;
  }

  private void finishBar() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }

  @Override
  public void done(Result result) {
    var outcome = result.entry().outcome();
    if (needsALook(outcome.status(), result.change())) {
      around
          .out()
          .println(
              outcome.status().key()
                  + ": "
                  + result.entry().path()
                  + ": "
                  + String.join("；", outcome.notes()));
    }
  }

  private boolean needsALook(Status status, Change change) {
    boolean news = change == Change.RECORDED;
    return switch (status) {
      case OK -> false;
      case PARTIAL, DUPLICATE -> news;
      default -> news || names == Names.ALL_WRONG;
    };
  }

  /// `26 files: 24 ok, 2 not_a_report; as before: 20`
  String conclusion(Tally tally) {
    finishBar();
    if (tally.files() == 0) {
      return "nothing to do: no files";
    }
    return tally.unchanged() == tally.files()
        ? "nothing to do: %s as before (%s)".formatted(count(tally.files()), outcomes(tally))
        : files(tally) + more(tally);
  }

  /// `made again from 26 files: 24 ok, 2 not_a_report; 1 not as before`
  String conclusionOfRebuild(Tally tally) {
    finishBar();
    int others = tally.files() - tally.unchanged();
    return "made again from "
        + files(tally)
        + (others == 0 ? "; all as before" : "; " + others + " not as before");
  }

  private static String files(Tally tally) {
    return count(tally.files()) + ": " + outcomes(tally);
  }

  private static String count(int files) {
    return files + (files == 1 ? " file" : " files");
  }

  private static String outcomes(Tally tally) {
    return tally.byStatus().entrySet().stream()
        .map(each -> each.getValue() + " " + each.getKey().key())
        .collect(Collectors.joining(", "));
  }

  private static String more(Tally tally) {
    var more = tally.updated() > 0 ? "; next version: " + tally.updated() : "";
    return tally.unchanged() > 0 ? more + "; as before: " + tally.unchanged() : more;
  }
}
