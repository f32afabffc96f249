package gongkai.document;

import gongkai.form.FigureName;
import gongkai.text.Folding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What may be asked for, by every name that readers have for it. The names are data; this class
/// only sees to it that a name stands for one thing.
public final class Fields {

  /// What is shown for a field or a value, in Chinese and in English.
  public record Label(String zh, String en) {}

  private final Map<String, Field> byName = new LinkedHashMap<>();
  private final Map<Field, Label> labels = new LinkedHashMap<>();
  private final Map<Field, Map<String, String>> valueByName = new LinkedHashMap<>();
  private final Map<Field, Map<String, Label>> valueLabels = new LinkedHashMap<>();
  private final List<String> names = new ArrayList<>();

  private Fields() {}

  /// Reads the names and refuses what is wrong in them.
  ///
  /// @param file `config/fields.tsv`, which explains itself
  /// @param figures the figures of the national form
  public static Fields read(Path file, List<FigureName> figures) throws IOException {
    var fields = new Fields();
    for (var name : FieldName.read(file)) {
      if (name.value().isEmpty()) {
        fields.addField(name);
      } else {
        fields.addValue(name);
      }
    }
    figures.forEach(fields::addFigure);
    return fields;
  }

  /// Text is searched by words, and what is only stored is not searched at all.
  static boolean canBeAskedFor(IndexField field) {
    return switch (field.kind()) {
      case KEYWORD, FACET, PATH, NUMBER -> true;
      case TEXT, STORED -> false;
    };
  }

  private void addField(FieldName name) {
    label(labels, name.field(), name);
    for (var spelling : name.all()) {
      claim(byName, spelling, name.field(), name.place());
      names.add(spelling);
    }
  }

  private void addValue(FieldName name) {
    label(
        valueLabels.computeIfAbsent(name.field(), _ -> new LinkedHashMap<>()), name.value(), name);
    var byValueName = valueByName.computeIfAbsent(name.field(), _ -> new LinkedHashMap<>());
    for (var spelling : name.all()) {
      claim(byValueName, spelling, name.value(), name.place());
    }
  }

  private void addFigure(FigureName figure) {
    var field = new Field.Figure(figure.code());
    labels.put(field, new Label(figure.label(), figure.code()));
    var spellings = new ArrayList<>(List.of(figure.code()));
    spellings.addAll(figure.names());
    for (var spelling : spellings) {
      claim(byName, spelling, field, "config/form: ");
      names.add(spelling);
    }
  }

  private static <T> void label(Map<T, Label> known, T target, FieldName name) {
    if (known.putIfAbsent(target, name.label()) != null) {
      throw new FieldsException(name.place() + name + " already has a line");
    }
  }

  private static <T> void claim(Map<String, T> owners, String name, T owner, String place) {
    var other = owners.putIfAbsent(Folding.fold(name), owner);
    if (other != null && !other.equals(owner)) {
      throw new FieldsException(
          place + name + " stands for " + key(other) + " and for " + key(owner));
    }
  }

  private static String key(Object owner) {
    return owner instanceof Field field ? field.key() : owner.toString();
  }

  /// The field with this key or name, in any width, script and case.
  public Optional<Field> named(String name) {
    return Optional.ofNullable(byName.get(Folding.fold(name)));
  }

  /// The field with this key, spelt as it is in addresses.
  public Optional<Field> keyed(String key) {
    return named(key).filter(field -> field.key().equals(key));
  }

  /// The fields in the order of their list, figures last.
  public List<Field> all() {
    return List.copyOf(labels.keySet());
  }

  /// Every key and name, as written in their list.
  public List<String> names() {
    return List.copyOf(names);
  }

  /// The values of a field that has a closed list of them, else nothing.
  public List<String> values(Field field) {
    return List.copyOf(valueLabels.getOrDefault(field, Map.of()).keySet());
  }

  /// The value of a closed list with this key or name.
  public Optional<String> value(Field field, String name) {
    return Optional.ofNullable(valueByName.getOrDefault(field, Map.of()).get(Folding.fold(name)));
  }

  /// Every key and name of the values of a closed list.
  public List<String> valueNames(Field field) {
    return List.copyOf(valueByName.getOrDefault(field, Map.of()).keySet());
  }

  /// What is shown for a field; its key where nothing is known.
  public Label label(Field field) {
    return labels.getOrDefault(field, new Label(field.key(), field.key()));
  }

  /// What is shown for a value; the value itself where nothing is known.
  public Label label(Field field, String value) {
    return valueLabels.getOrDefault(field, Map.of()).getOrDefault(value, new Label(value, value));
  }
}
