package gongkai.suggest;

import gongkai.document.Field;
import gongkai.document.Fields;
import gongkai.engine.Answer.Piece;
import gongkai.query.PlainSpelling;
import gongkai.query.Unfinished;
import gongkai.suggest.Dictionary.Fit;
import gongkai.suggest.Suggestion.Kind;
import gongkai.text.Folding;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// Completes the end of one text.
final class Completion {
  /// An input method parts syllables so.
  private static final String APOSTROPHE = "'";

  /// Of the suggestions for several words, this part may be agencies in whose name all of them
  /// stand.
  private static final int WHOLE_PART = 4;

  private final Dictionary dictionary;
  private final Fields fields;
  private final Locale locale;

  Completion(Dictionary dictionary, Fields fields, Locale locale) {
    this.dictionary = dictionary;
    this.fields = fields;
    this.locale = locale;
  }

  List<Suggestion> of(String text, int limit) {
    if (limit == 0) {
      return List.of();
    }
    return switch (Unfinished.of(text, fields)) {
      case Unfinished.Word(var before, var word) -> ofWord(before, word, limit);
      case Unfinished.Quoted(var before, var quoted) -> ofQuoted(before, quoted, limit);
      case Unfinished.Value(var before, var field, var value) ->
          ofValue(before, field, value, limit);
    };
  }

  private List<Suggestion> ofWord(String before, String word, int limit) {
    var suggestions = new ArrayList<Suggestion>();
    if (!word.isEmpty() && !before.isBlank()) {
      var whole = before + word;
      find(whole.replaceAll("\\s", ""), Wanted.of(Kind.AGENCY), Math.ceilDiv(limit, WHOLE_PART))
          .forEach(fit -> suggestions.add(suggestion("", fit, whole)));
    }
    for (var fit : find(word, Wanted.ANYTHING, limit - suggestions.size())) {
      suggestions.add(suggestion(before, fit, word));
    }
    return suggestions.isEmpty() ? ofItsEnd(before, word, limit) : suggestions;
  }

  /// 塔城政策解 is no beginning of anything, but 政策解 is.
  private List<Suggestion> ofItsEnd(String before, String word, int limit) {
    for (int at = 1; at < word.length() - 1; at++) {
      var end = word.substring(at);
      var fits =
          find(end, Wanted.of(Kind.TERM), limit).stream()
              .filter(fit -> fit.rank() <= Matcher.PREFIX)
              .toList();
      if (!fits.isEmpty()) {
        var beginning = word.substring(0, at);
        return fits.stream()
            .map(fit -> joined(before, beginning, suggestion("", fit, end)))
            .toList();
      }
    }
    return List.of();
  }

  private static Suggestion joined(String before, String beginning, Suggestion end) {
    var pieces = new ArrayList<Piece>();
    pieces.add(new Piece(beginning, true));
    pieces.addAll(end.pieces());
    return new Suggestion(end.kind(), pieces, before + beginning + end.text(), 0, "", "");
  }

  private List<Suggestion> ofQuoted(String before, String quoted, int limit) {
    return find(quoted, Wanted.of(Kind.TERM), limit).stream()
        .map(fit -> suggestion(fit, quoted, before + PlainSpelling.quoted(fit.entry().text())))
        .toList();
  }

  private List<Suggestion> ofValue(String before, Field field, String value, int limit) {
    var wanted = Wanted.valuesOf(field);
    var fits =
        value.isBlank() ? dictionary.first(wanted, limit) : find(value.strip(), wanted, limit);
    return fits.stream().map(fit -> suggestion(before, fit, value)).toList();
  }

  private List<Fit> find(String typed, Wanted wanted, int limit) {
    var plain = plain(typed);
    return plain.isEmpty() || plain.length() > Matcher.LONGEST
        ? List.of()
        : dictionary.find(new Matcher(plain), wanted, limit);
  }

  private static String plain(String typed) {
    return Folding.fold(typed).replace(APOSTROPHE, "").replace('ü', 'v').replaceAll("\\s", "");
  }

  private Suggestion suggestion(String before, Fit fit, String typed) {
    return suggestion(fit, typed, before + fit.entry().target().query(fields, locale));
  }

  private static Suggestion suggestion(Fit fit, String typed, String query) {
    var entry = fit.entry();
    var plain = plain(typed);
    var places = plain.isEmpty() ? new BitSet() : new Matcher(plain).places(entry.spelling());
    var pieces = Spelling.pieces(entry.text(), places);
    var target = entry.target();
    return new Suggestion(
        target.kind(), pieces, query, entry.reports(), target.fieldKey(), entry.code());
  }
}
