package gongkai.cli;

import gongkai.access.Audit;
import gongkai.access.Tokens;
import gongkai.check.Assessor;
import gongkai.check.Attendance;
import gongkai.document.Fields;
import gongkai.engine.IndexRefusedException;
import gongkai.engine.ReportSearch;
import gongkai.engine.SearchEngine;
import gongkai.engine.Stamp;
import gongkai.engine.lucene.LuceneEngine;
import gongkai.engine.lucene.LuceneSettings;
import gongkai.extract.Children;
import gongkai.extract.Extractors;
import gongkai.form.Form;
import gongkai.gazetteer.Roster;
import gongkai.http.Catalog;
import gongkai.http.DidYouMean;
import gongkai.http.Roll;
import gongkai.ingest.Explaining;
import gongkai.ingest.FileReader;
import gongkai.ingest.Pipeline;
import gongkai.ingest.Store;
import gongkai.ingest.YearlyIndex;
import gongkai.meaning.Meanings;
import gongkai.parse.ReportParser;
import gongkai.report.Duty;
import gongkai.suggest.Pinyin;
import gongkai.suggest.Suggester;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// Joins the parts. Each part is made when it is asked for, so that reading one file does not load
/// the words of the index, and what several parts are made of is read once.
final class Program {
  private static final Logger LOG = System.getLogger(Program.class.getName());

  /// Raised by hand when the code comes to read the same file otherwise than before.
  private static final String READING = "4";

  /// Twenty times what the slowest search over 100,000 reports takes.
  private static final Duration SEARCH_LIMIT = Duration.ofSeconds(5);

  private final Path home;
  private final Path config;
  private final Settings settings;
  private final Words words;
  private final Once<Form> form = new Once<>(this::readForm);
  private final Once<Fields> fields = new Once<>(this::readFields);
  private final Once<Pinyin> pinyin = new Once<>(this::readPinyin);

  Program(Path home, Settings settings) {
    this.home = home;
    this.config = home.resolve("config");
    this.settings = settings;
    this.words = new Words(config);
  }

  /// The same by the configuration as it stands now.
  Program anew() {
    return new Program(home, settings);
  }

  /// Begins to read what serving needs beside the index, while that is being opened. What cannot be
  /// read is read again by whoever needs it, and said there.
  void readAhead() {
    Thread.ofPlatform().daemon().name("reading ahead").start(this::readForServing);
  }

  private void readForServing() {
    try {
      fields.get();
      pinyin.get();
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.DEBUG, "nothing was read ahead", e);
    }
  }

  Form form() throws IOException {
    return form.get();
  }

  private Form readForm() {
    return Form.read(config.resolve("form"));
  }

  Fields fields() throws IOException {
    return fields.get();
  }

  private Fields readFields() throws IOException {
    return Fields.read(config.resolve("fields.tsv"), form().figures());
  }

  private Pinyin readPinyin() throws IOException {
    return Pinyin.read(config.resolve("suggest/pinyin.tsv"));
  }

  /// Reads all words, for whoever asks only whether they can be read.
  void words() throws IOException {
    words.analysis();
    pinyin.get();
  }

  FileReader files() throws IOException {
    return new FileReader(pipeline(), settings.maxFileBytes());
  }

  Explaining explaining() throws IOException {
    return new Explaining(pipeline(), settings.maxFileBytes());
  }

  private Pipeline pipeline() throws IOException {
    var parser = new ReportParser(form(), words.places(), words.agencies());
    var limits = settings.readLimits();
    var children =
        new Children(
            new Extractors(),
            new Children.Limits(
                ReaderMain.command(limits.memoryMegabytes()), settings.threads(), limits.time()));
    return new Pipeline(children, parser, new Assessor(form()));
  }

  /// The index that an engine keeps, with its reports held against the years before.
  YearlyIndex yearly(SearchEngine engine) throws IOException {
    return new YearlyIndex(engine, new Assessor(form()));
  }

  /// What an engine in this folder needs to know, to be written.
  LuceneSettings lucene(Path generation) throws IOException {
    return lucene(generation, Meanings.off("not while writing"));
  }

  private LuceneSettings lucene(Path generation, Meanings meanings) throws IOException {
    return new LuceneSettings(generation, words.analysis(), stamp(), SEARCH_LIMIT, meanings);
  }

  /// The meanings of an index stand beside it: they outlive its being made again, and can be
  /// deleted.
  Meanings meanings(Path index) {
    return switch (settings.meaning()) {
      case ON, AT_ONCE -> Meanings.in(index.resolve("meaning"));
      case OFF -> Meanings.off("meaning = off");
    };
  }

  /// What decides how a file is read. Another stamp means that the index holds other readings.
  private Stamp stamp() throws IOException {
    return Stamp.of(
        Map.of(
            "reading", READING,
            "form", Fingerprint.of(config.resolve("form")),
            "places", words.placesPrint(),
            "agencies", words.agenciesPrint()));
  }

  /// The index for searching by words alone.
  ReportSearch search(Path index) throws IOException {
    return search(index, Meanings.off("not asked for"));
  }

  /// The index for searching, while another process may write it. One that was made again meanwhile
  /// is read by the words of its day.
  ReportSearch search(Path index, Meanings meanings) throws IOException {
    var generations = new Generations(index);
    var current =
        generations
            .current()
            .orElseThrow(
                () ->
                    new IndexRefusedException(
                        index + " holds no index. Run `gongkai index PATH`."));
    return new FollowingSearch(
        generations,
        current,
        generation ->
            LuceneEngine.openForReading(
                (generation.equals(current) ? this : anew()).lucene(generation, meanings)));
  }

  Catalog catalog(ReportSearch search, Path index) throws IOException {
    var originals = Store.originals(index);
    return new Catalog(
        search, form(), fields(), originals::find, roll(index), language(search), settings.times());
  }

  /// Who may write, and read where that is not for everybody.
  Audit audit(Path index) {
    return new Audit(Store.records(index), InstantSource.system());
  }

  Tokens tokens(Path index) {
    return new Tokens(Store.records(index), InstantSource.system());
  }

  /// Who must publish, and what people said of reports that are missing.
  Roll roll(Path index) throws IOException {
    var file = config.resolve("roster.tsv");
    var roster =
        Roster.isEmpty(file)
            ? List.<Duty>of()
            : Roster.read(file, words.places(), words.agencies());
    var clock = Clock.system(ZoneId.systemDefault());
    var attendance = new Attendance(form().findings(), roster, clock);
    return new Roll(attendance, () -> Store.reviews(index));
  }

  private Catalog.Language language(ReportSearch search) throws IOException {
    var background = new Suggester.Background(Program::later, InstantSource.system());
    var suggester = new Suggester(search, sources(), background);
    suggester.refresh();
    return new Catalog.Language(words.analysis(), suggester);
  }

  private Suggester.Sources sources() throws IOException {
    return new Suggester.Sources(fields(), form().figures(), words.analysis(), pinyin.get());
  }

  /// What else may be meant, for one query: the names are collected when they are needed.
  DidYouMean didYouMean(ReportSearch search) throws IOException {
    var background = new Suggester.Background(Runnable::run, InstantSource.system());
    return new DidYouMean(search, new Suggester(search, sources(), background));
  }

  /// Nobody waits for it, the end of the program neither. What a server is asked first goes first.
  private static void later(Runnable task) {
    CompletableFuture.delayedExecutor(
            1, TimeUnit.SECONDS, it -> Thread.ofPlatform().daemon().name("suggestions").start(it))
        .execute(task);
  }
}
