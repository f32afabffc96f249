package gongkai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.access.Act;
import gongkai.access.Person;
import gongkai.access.Role;
import gongkai.access.Token;
import gongkai.engine.ReportSearch;
import gongkai.ingest.Progress;
import gongkai.ingest.Sha256;
import gongkai.ingest.Store;
import gongkai.ingest.Uploads;
import gongkai.json.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/// What was promised, a line each, is looked up in an index after something went wrong with it.
record Promises(Program program, Settings settings) {

  /// The index is whole, the next run ends, and all that was promised is there then.
  void areKept(Path index, List<String> promised) throws IOException {
    checkLucene(index);
    var indexing = new Indexing(program, settings, index);
    indexing.index(List.of(), new Silence());
    var uploads = Store.uploads(index, InstantSource.system());
    for (var open : uploads.open()) {
      OneUpload.read(indexing, open, uploads);
    }
    checkRecords(index.resolve("records"));
    checkAudit(index);
    checkLucene(index);
    try (var search = program.search(index)) {
      for (var line : promised) {
        isKept(line, index, search, uploads);
      }
    }
  }

  private void isKept(String line, Path index, ReportSearch search, Uploads uploads)
      throws IOException {
    var words = line.split(" ", -1);
    switch (words[0]) {
      case "report" -> {
        assertThat(search.report(words[1])).as(line).isPresent();
        var original = Store.originals(index).find(words[2]).orElseThrow();
        assertThat(Sha256.of(Files.readAllBytes(original))).isEqualTo(words[2]);
      }
      case "id" -> assertThat(search.report(words[1])).as(line).isPresent();
      case "deleted" -> assertThat(search.report(words[1])).as(line).isEmpty();
      case "upload" ->
          assertThat(uploads.find(words[1]).orElseThrow().files())
              .as(line)
              .isNotEmpty()
              .noneMatch(file -> file.report().isEmpty());
      case "token" ->
          assertThat(program.tokens(index).all()).extracting(Token::name).contains(words[1]);
      case "corrected", "reviewed", "audit" ->
          assertThat(records(index)).as(line).contains(words[1] + "\"");
      default -> assertThat(words[0]).isIn("begun", "restored");
    }
  }

  private static String records(Path index) throws IOException {
    var text = new StringBuilder();
    for (var name : List.of("reviews", "corrections", "audit")) {
      var file = index.resolve("records").resolve(name + ".jsonl");
      text.append(Files.exists(file) ? Files.readString(file) : "");
    }
    return text.toString();
  }

  private static void checkRecords(Path records) throws IOException {
    try (var files =
        Files.newDirectoryStream(records, "{manifest,reviews,corrections,tokens}.jsonl")) {
      for (var file : files) {
        var text = Files.readString(file);
        assertThat(text.isEmpty() || text.endsWith("\n")).as(file.toString()).isTrue();
        assertThat(text.lines()).as(file.toString()).allMatch(line -> Line.read(line).isPresent());
      }
    }
  }

  /// Half a line stays there: nobody is to say of an audit that something was taken out. What is
  /// said next has a line of its own.
  private void checkAudit(Path index) throws IOException {
    var audit = program.audit(index);
    audit.add(new Person("王五", Role.WRITER), new Act.What("report.delete", "x"), "done", "");
    assertThat(audit.latest(1)).extracting(act -> act.who().name()).containsExactly("王五");
  }

  private static void checkLucene(Path index) throws IOException {
    var current = new Generations(index).current();
    if (current.isPresent()) {
      try (var directory = FSDirectory.open(current.get());
          var check = new CheckIndex(directory)) {
        assertThat(DirectoryReader.indexExists(directory)).isTrue();
        assertThat(check.checkIndex().clean).isTrue();
      }
    }
  }

  /// Nobody looks on.
  static final class Silence implements Progress {
    @Override
    public void begins(Stage stage, int files) {}

    @Override
    public void advances() {}

    @Override
    public void done(Result result) {}
  }
}
