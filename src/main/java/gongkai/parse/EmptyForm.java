package gongkai.parse;

import gongkai.parse.Atom.Kind;
import java.util.regex.Pattern;

/// Tells the form that nobody has filled in from a report: no part of it says a sentence or a
/// number.
final class EmptyForm {
  /// What the form asks for stands in brackets.
  private static final Pattern PROMPT = Pattern.compile("\\([^()]*\\)");

  private EmptyForm() {}

  static boolean is(Outline outline, Cells cells) {
    return !outline.parts().isEmpty()
        && outline.parts().stream().allMatch(part -> isEmpty(part, cells));
  }

  /// Sentences first, as nearly every report has one in its first part.
  private static boolean isEmpty(Outline.Part part, Cells cells) {
    return !isSentence(part.headingLine())
        && part.lines().stream().noneMatch(EmptyForm::isSentence)
        && Atom.of(part.lines(), cells).stream()
            .noneMatch(atom -> atom.kind() == Kind.VALUE || atom.kind() == Kind.GLUED);
  }

  private static boolean isSentence(Line line) {
    return line.isSentence() && PROMPT.matcher(line.folded()).replaceAll("").indexOf('。') >= 0;
  }
}
