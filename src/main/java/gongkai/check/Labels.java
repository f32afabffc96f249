package gongkai.check;

import gongkai.form.FigureName;
import gongkai.form.Form;
import gongkai.form.Phrase;
import java.util.Map;
import java.util.stream.Collectors;

/// What figures are called in a sentence. In English the code says it.
record Labels(Map<String, String> byCode) {

  static Labels of(Form form) {
    return new Labels(
        form.figures().stream().collect(Collectors.toMap(FigureName::code, FigureName::label)));
  }

  Phrase of(String code) {
    return new Phrase(byCode.getOrDefault(code, code), code);
  }
}
