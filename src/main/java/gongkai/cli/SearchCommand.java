package gongkai.cli;

import gongkai.document.IndexField;
import gongkai.engine.Answer;
import gongkai.engine.Answer.Found;
import gongkai.engine.Answer.Hit;
import gongkai.engine.Answer.Piece;
import gongkai.engine.Answer.Relation;
import gongkai.engine.Answer.Snippet;
import gongkai.engine.Answer.Total;
import gongkai.engine.Request;
import gongkai.http.DidYouMean;
import gongkai.http.DidYouMean.Offer;
import gongkai.http.Reasons;
import gongkai.query.ReadQuery;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// `gongkai search QUERY`
final class SearchCommand implements Command {
  private static final String LIMIT = "--limit";
  private static final String EXPLAIN = "--explain";
  private static final int SHOWN = 10;

  @Override
  public String name() {
    return "search";
  }

  @Override
  public String summary() {
    return "Search the index and show the passages found.";
  }

  @Override
  public List<String> more() {
    return List.of("", "docs/QUERY.md explains what a query can say.");
  }

  @Override
  public List<Setting> settings() {
    return List.of(Setting.INDEX, Setting.MEANING);
  }

  @Override
  public void describe(CommandSpec spec) {
    spec.addPositional(
        AskedQuery.words("1..*", "words, as in the search box; `-word` leaves reports out"));
    spec.addOption(
        OptionSpec.builder(LIMIT)
            .type(Integer.class)
            .paramLabel("N")
            .description("how many reports to show, 0 to 200; else 10")
            .build());
    spec.addOption(
        OptionSpec.builder(EXPLAIN)
            .description("say why each report stands where it stands")
            .build());
    // No text a reader types is an error, one that begins with a dash neither.
    spec.parser().unmatchedOptionsArePositionalParams(true);
  }

  @Override
  public int run(Call call) throws IOException {
    int limit = limit(call);
    var settings = call.settings();
    var program = new Program(call.around().home(), settings);
    var fields = program.fields();
    var read = AskedQuery.read(call, fields, call.around().out());
    try (var meanings = program.meanings(settings.index());
        var search = program.search(settings.index(), meanings)) {
      var page = new Request.Page(limit, new Request.Sort.RelevanceAndMeaning(), "");
      var request = new Request(read.clause(), Map.of(), Request.Wanted.NOTHING, page);
      var found = found(search.search(request));
      var reasons = new Reasons(search, fields);
      var explained =
          call.typed().hasMatchedOption(EXPLAIN)
              ? reasons.sentences(request, found, Locale.CHINESE)
              : Collections.nCopies(found.hits().size(), List.<String>of());
      var offers =
          DidYouMean.isDoubtful(search, request)
              ? program.didYouMean(search).of(request, found)
              : List.<Offer>of();
      var out = call.around().out();
      printHead(read, found, offers, out);
      printHits(found, explained, out);
    }
    return DONE;
  }

  private static int limit(Call call) {
    int limit = call.typed().matchedOptionValue(LIMIT, SHOWN);
    if (limit < 0 || limit > Request.Page.MAX_LIMIT) {
      throw new SettingsException(
          LIMIT + " must be a number from 0 to " + Request.Page.MAX_LIMIT + ", got " + limit);
    }
    return limit;
  }

  private static Found found(Answer answer) {
    if (answer instanceof Found found) {
      return found;
    }
    throw new IllegalStateException("a first page has no cursor: " + answer);
  }

  private static void printHead(ReadQuery read, Found found, List<Offer> offers, PrintStream out) {
    out.println(total(found) + "：" + read.readAs());
    found.notes().forEach(note -> out.println(note.message(Locale.CHINESE)));
    offers.forEach(
        offer -> out.println("您是不是要找：" + offer.query() + "（" + count(offer.total()) + "）"));
  }

  private static void printHits(Found found, List<List<String>> explained, PrintStream out) {
    for (int i = 0; i < found.hits().size(); i++) {
      print(found.hits().get(i), out);
      explained.get(i).forEach(sentence -> out.println("  · " + sentence));
    }
  }

  private static String total(Found found) {
    var count = count(found.total());
    return switch (found.relaxed()) {
      case NONE -> count;
      case REPORT -> count + "（各词在同一份报告中）";
      case ANY -> count + "（含其中任一词）";
    };
  }

  private static String count(Total total) {
    return (total.relation() == Relation.EXACT ? "" : "至少 ") + total.value() + " 份报告";
  }

  private static void print(Hit hit, PrintStream out) {
    out.println();
    out.println(hit.id() + "  " + value(hit, IndexField.TITLE) + mark(hit));
    hit.passages().forEach(passage -> out.println("  " + line(passage)));
  }

  private static String mark(Hit hit) {
    return switch (hit.by()) {
      case WORDS -> "";
      case SOME -> "（含其中部分词）";
      case MEANING -> "（按含义找到）";
    };
  }

  private static String value(Hit hit, IndexField field) {
    return String.join(" ", hit.values().getOrDefault(field, List.of()));
  }

  private static String line(Snippet passage) {
    return "["
        + passage.section()
        + "] "
        + passage.pieces().stream().map(SearchCommand::marked).collect(Collectors.joining());
  }

  private static String marked(Piece piece) {
    return piece.hit() ? "【" + piece.text() + "】" : piece.text();
  }
}
