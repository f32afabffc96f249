package gongkai.suggest;

import gongkai.document.Field;
import gongkai.document.Field.Figure;
import gongkai.document.Fields;
import gongkai.document.IndexField;
import gongkai.engine.Answer.Count;
import gongkai.engine.Vocabulary;
import gongkai.form.FigureName;
import gongkai.suggest.Suggester.Sources;
import gongkai.suggest.Target.AtLeast;
import gongkai.suggest.Target.Name;
import gongkai.suggest.Target.Value;
import gongkai.suggest.Target.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;

/// Collects the names that can be offered: those of the program's own data, and those of the
/// reports.
final class Entries {
  private final Sources sources;
  private final List<Entry> entries = new ArrayList<>();

  private Entries(Sources sources) {
    this.sources = sources;
  }

  static List<Entry> of(Sources sources, Vocabulary vocabulary) {
    var entries = new Entries(sources);
    entries.addFields();
    sources.figures().forEach(entries::addFigure);
    entries.addReports(vocabulary);
    return entries.entries;
  }

  private void add(Target target, String text, long reports) {
    add(target, text, reports, "");
  }

  private void add(Target target, String text, long reports, String code) {
    entries.add(new Entry(target, text, reports, reports, code, spelling(text)));
  }

  private Spelling spelling(String text) {
    return Spelling.of(text, sources.pinyin());
  }

  /// Both names, since a reader of one language may type in the other.
  private void addFields() {
    for (Field field : sources.fields().all()) {
      if (field instanceof IndexField of) {
        addLabel(new Name(of), sources.fields().label(of), "", 0);
        int place = 0;
        for (var value : sources.fields().values(of)) {
          addLabel(new Value(of, value), sources.fields().label(of, value), value, --place);
        }
      }
    }
  }

  /// Values of a closed list keep their order.
  private void addLabel(Target target, Fields.Label label, String code, int weight) {
    entries.add(new Entry(target, label.zh(), weight, 0, code, spelling(label.zh())));
    if (!label.en().equals(label.zh())) {
      entries.add(new Entry(target, label.en(), weight, 0, code, spelling(label.en())));
    }
  }

  private void addFigure(FigureName figure) {
    for (var name : new HashSet<>(figure.names())) {
      add(new AtLeast(new Figure(figure.code()), name), name, 0, figure.code());
    }
  }

  private void addReports(Vocabulary vocabulary) {
    for (var count : values(vocabulary, IndexField.AGENCY)) {
      add(new Value(IndexField.AGENCY, count.value()), count.value(), count.count());
    }
    for (var count : values(vocabulary, IndexField.KIND)) {
      add(new Value(IndexField.KIND, count.value()), count.value(), count.count());
    }
    addPlaces(values(vocabulary, IndexField.REGION));
    for (var phrase : Phrases.of(vocabulary.problems(), sources.analysis())) {
      var text = phrase.text();
      entries.add(new Entry(new Words(text), text, phrase.count(), 0, "", spelling(text)));
    }
  }

  private static List<Count> values(Vocabulary vocabulary, IndexField field) {
    return vocabulary.values().getOrDefault(field, List.of());
  }

  /// A place is asked for by its name where that is no other's, else by its path.
  private void addPlaces(List<Count> paths) {
    var places = new HashMap<String, Integer>();
    paths.forEach(path -> places.merge(name(path.value()), 1, Integer::sum));
    for (var path : paths) {
      var name = name(path.value());
      var asked = places.getOrDefault(name, 0) == 1 ? name : path.value();
      add(new Value(IndexField.REGION, asked), name, path.count(), path.value());
    }
  }

  private static String name(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
