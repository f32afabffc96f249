package gongkai.query;

import java.util.List;
import java.util.Locale;

/// What a reader should know about how the query was read.
///
/// @param about what the message names, for example the field and the value
/// @param nearest the known name that was probably meant, or empty
public record Note(Code code, List<String> about, String nearest) {
  public Note {
    about = List.copyOf(about);
  }

  static Note of(Code code, String... about) {
    return new Note(code, List.of(about), "");
  }

  /// In the language of the locale where it is English, else in Chinese.
  public String message(Locale locale) {
    return Messages.say("note." + code.key(), locale, about) + Messages.nearest(locale, nearest);
  }

  public enum Code {
    TEXT_CUT("text.cut"),
    TERM_CUT("term.cut"),
    TERMS_LEFT_OUT("terms.left_out"),
    NOTHING_TO_FIND("nothing_to_find"),
    QUOTE_UNBALANCED("quote.unbalanced"),
    BRACKET_UNBALANCED("bracket.unbalanced"),
    BRACKET_TOO_DEEP("bracket.too_deep"),
    OPERATOR_AS_TEXT("operator.as_text"),
    FIELD_UNKNOWN("field.unknown"),
    FIELD_NOT_ORDERED("field.not_ordered"),
    VALUE_MISSING("value.missing"),
    VALUE_UNKNOWN("value.unknown"),
    VALUE_NOT_A_NUMBER("value.not_a_number"),
    VALUE_NOT_A_YEAR("value.not_a_year"),
    VALUE_NOT_A_DATE("value.not_a_date"),
    RANGE_EMPTY("range.empty"),
    SYNONYMS_USED("synonyms.used");

    private final String key;

    Code(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }
}
