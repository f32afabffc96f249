package gongkai.query;

import gongkai.document.Fields;
import gongkai.form.Form;
import java.io.IOException;
import java.nio.file.Path;

/// The names as they are shipped, since those are what readers type.
final class ShippedFields {
  private ShippedFields() {}

  static Fields read() throws IOException {
    return Fields.read(Path.of("config/fields.tsv"), Form.read(Path.of("config/form")).figures());
  }
}
