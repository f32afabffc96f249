package gongkai.parse;

import gongkai.report.Hints;
import gongkai.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;

/// Holds what a report says of itself against what a manifest tells of it. The report's own word
/// stands; the manifest fills in what is missing. Each difference and each thing filled in is
/// noted.
final class Told {
  private static final String FROM = "取自 manifest.csv";

  private final Hints hints;
  private final List<String> notes = new ArrayList<>();

  Told(Hints hints) {
    this.hints = hints;
  }

  /// @param own empty where the report does not say
  String agency(String own) {
    if (own.isEmpty() && !hints.agency().isEmpty()) {
      notes.add("机关" + FROM);
      return hints.agency();
    }
    if (!hints.agency().isEmpty() && !isOneName(Folding.fold(own), Folding.fold(hints.agency()))) {
      notes.add("manifest.csv 写的机关是%s，文件写的是%s，以文件为准".formatted(hints.agency(), own));
    }
    return own;
  }

  /// A name with its place before it is the same name.
  private static boolean isOneName(String one, String other) {
    return one.endsWith(other) || other.endsWith(one);
  }

  /// @param own as the title prints it
  /// @param guessed from the text, where nobody tells better
  int year(Optional<Integer> own, IntSupplier guessed) {
    if (own.isEmpty() && hints.year() > 0) {
      notes.add("年份" + FROM);
      return hints.year();
    }
    if (own.isPresent() && hints.year() > 0 && own.get() != hints.year()) {
      notes.add("manifest.csv 写的年份是%d，文件写的是%d，以文件为准".formatted(hints.year(), own.get()));
    }
    return own.orElseGet(guessed::getAsInt);
  }

  /// @param own empty where the report does not say
  String published(String own) {
    if (own.isEmpty() && !hints.published().isEmpty()) {
      notes.add("公布日期" + FROM);
      return hints.published();
    }
    if (!hints.published().isEmpty() && !own.equals(hints.published())) {
      notes.add("manifest.csv 写的公布日期是%s，文件写的是%s，以文件为准".formatted(hints.published(), own));
    }
    return own;
  }

  List<String> notes() {
    return List.copyOf(notes);
  }
}
