package gongkai.postings;

import java.io.IOException;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The fields of new documents with the terms of their packed tokens.
final class Unpacked extends Fields {
  private final Fields fields;
  private final FieldInfos infos;
  private final Terms packed;
  private final Set<String> names;

  private Unpacked(Fields fields, FieldInfos infos, Terms packed, Set<String> names) {
    this.fields = fields;
    this.infos = infos;
    this.packed = packed;
    this.names = names;
  }

  static Fields of(Fields fields, FieldInfos infos) throws IOException {
    var packed = fields.terms(Packing.FIELD);
    if (packed == null) {
      return fields;
    }
    var names = new TreeSet<String>();
    var each = packed.iterator();
    for (var name = each.next(); name != null; name = each.next()) {
      names.add(name.utf8ToString());
    }
    return new Unpacked(fields, infos, packed, names);
  }

  @Override
  public Iterator<String> iterator() {
    var all = new TreeSet<>(names);
    fields.forEach(all::add);
    all.remove(Packing.FIELD);
    return all.iterator();
  }

  @Override
  public @Nullable Terms terms(String field) throws IOException {
    if (!names.contains(field)) {
      return fields.terms(field);
    }
    var texts = packed.iterator();
    if (!texts.seekExact(new BytesRef(field))) {
      throw new IllegalStateException(field + " was there a moment ago");
    }
    return new SortedTerms(Inversion.of(texts), infos.fieldInfo(field).getIndexOptions());
  }

  @Override
  public int size() {
    return -1;
  }
}
