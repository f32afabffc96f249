package gongkai.http;

import gongkai.engine.Answer.Relaxed;
import gongkai.engine.Match;
import gongkai.json.Json;
import gongkai.json.Members;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/// An export as lines, each a JSON object.
final class JsonExport implements ExportFile {
  private final Writer writer;
  private final ExportShape shape;

  JsonExport(OutputStream out, ExportShape shape) {
    this.writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.shape = shape;
  }

  @Override
  public int add(Match match) throws IOException {
    var lines = shape.lines(match);
    for (var line : lines) {
      write(line);
    }
    return lines.size();
  }

  @Override
  public void end(End how, long rows, Relaxed step) throws IOException {
    write(
        Json.write(
            new Members()
                .flag("complete", how == End.COMPLETE)
                .number("rows", rows)
                .text("relaxed", SearchJson.key(step))));
    writer.flush();
  }

  private void write(String line) throws IOException {
    writer.write(line);
    writer.write('\n');
  }
}
