package gongkai.suggest;

import gongkai.document.Field;
import gongkai.document.Field.Figure;
import gongkai.document.Fields;
import gongkai.document.IndexField;
import gongkai.query.PlainSpelling;
import gongkai.suggest.Suggestion.Kind;
import java.util.Locale;

/// What a name stands for.
sealed interface Target {

  /// Words that stand in reports.
  record Words(String text) implements Target {}

  /// A value of a field.
  record Value(IndexField field, String value) implements Target {}

  /// A field whose value is still to be typed.
  record Name(IndexField field) implements Target {}

  /// A figure whose least value is still to be typed.
  record AtLeast(Figure figure, String name) implements Target {}

  default Kind kind() {
    return switch (this) {
      case Words _ -> Kind.TERM;
      case Name _ -> Kind.FIELD;
      case AtLeast _ -> Kind.FIGURE;
      case Value(var field, _) ->
          switch (field) {
            case AGENCY -> Kind.AGENCY;
            case REGION -> Kind.PLACE;
            case SECTION -> Kind.SECTION;
            default -> Kind.VALUE;
          };
    };
  }

  /// The key of the field that it is or is a value of; else empty.
  default String fieldKey() {
    return switch (this) {
      case Words _, AtLeast _ -> "";
      case Value(var field, _) -> field.key();
      case Name(var field) -> field.key();
    };
  }

  /// As it is written in a query: by the names of fields in Chinese, by their keys in English.
  default String query(Fields fields, Locale locale) {
    return switch (this) {
      case Words(var text) -> PlainSpelling.value(text);
      case Value(var field, var value) ->
          name(field, fields, locale)
              + ":"
              + PlainSpelling.value(shown(field, value, fields, locale));
      case Name(var field) -> name(field, fields, locale) + ":";
      case AtLeast(var figure, var name) -> (isEnglish(locale) ? figure.key() : name) + ">=";
    };
  }

  private static String name(Field field, Fields fields, Locale locale) {
    return isEnglish(locale) ? field.key() : fields.label(field).zh();
  }

  private static String shown(IndexField field, String value, Fields fields, Locale locale) {
    return isEnglish(locale) ? value : fields.label(field, value).zh();
  }

  private static boolean isEnglish(Locale locale) {
    return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
  }
}
