package gongkai.engine;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.analysis.Analysis;
import gongkai.analysis.Cut;
import gongkai.document.Fields;
import gongkai.engine.Answer.Relaxed;
import gongkai.form.Form;
import gongkai.query.Clause.Exact;
import gongkai.query.Clause.Word;
import gongkai.query.QueryReader;
import gongkai.text.Folding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What a reader may rely on, whatever the text: tried on texts nobody chose.
interface GuaranteeContract extends EngineUse {
  int SHORT = 150;
  int LONG = 5_000;

  @Test
  default void any_run_of_a_title_a_heading_or_a_passage_is_found_quoted_and_unquoted()
      throws IOException {
    findRuns(new Random(20_261_101), SHORT);
  }

  @Test
  @Tag("long")
  default void many_runs_are_found_quoted_and_unquoted() throws IOException {
    findRuns(new Random(20_261_102), LONG);
  }

  @Test
  default void nothing_is_found_quoted_across_punctuation() throws IOException {
    findNothingAcross(new Random(20_261_103), SHORT);
  }

  @Test
  @Tag("long")
  default void nothing_is_found_across_much_punctuation() throws IOException {
    findNothingAcross(new Random(20_261_104), LONG);
  }

  @Test
  default void any_word_of_a_passage_finds_it() throws IOException {
    findWords(new Random(20_261_105), SHORT);
  }

  @Test
  @Tag("long")
  default void many_words_of_passages_find_them() throws IOException {
    findWords(new Random(20_261_106), LONG);
  }

  @Test
  default void another_spelling_finds_the_same() throws IOException {
    findRespelled(new Random(20_261_107), SHORT);
  }

  @Test
  @Tag("long")
  default void many_other_spellings_find_the_same() throws IOException {
    findRespelled(new Random(20_261_108), LONG);
  }

  @Test
  default void no_text_that_is_typed_is_an_error() throws IOException {
    askAnything(new Random(20_261_109), SHORT);
  }

  @Test
  @Tag("long")
  default void no_text_of_many_that_are_typed_is_an_error() throws IOException {
    askAnything(new Random(20_261_110), LONG);
  }

  private void findRuns(Random random, int count) throws IOException {
    var likely = LikelyText.ofWords(random);
    var texts = likely.passages(60);
    var agency = likely.clause(4);
    var report = SampleReport.of(agency, 2023);
    texts.forEach(report::says);
    index(report);
    for (int i = 0; i < count; i++) {
      var run =
          switch (random.nextInt(6)) {
            case 0 -> likely.run(agency + "2023年政府信息公开工作年度报告");
            case 1 -> likely.run("总体情况");
            default -> likely.run(texts.get(random.nextInt(texts.size())));
          };
      assertThat(ids(new Exact(run))).as("quoted " + run).hasSize(1);
      assertThat(search(new Word(run)).relaxed()).as(run).isEqualTo(Relaxed.NONE);
      assertThat(ids(new Word(run))).as(run).hasSize(1);
    }
  }

  private void findNothingAcross(Random random, int count) throws IOException {
    var likely = LikelyText.ofWords(random);
    var texts = likely.passages(60);
    var report = SampleReport.of("甲县", 2023);
    texts.forEach(report::says);
    index(report);
    for (int i = 0; i < count; i++) {
      var run = likely.acrossPunctuation(texts.get(random.nextInt(texts.size())));
      boolean stands =
          texts.stream().anyMatch(text -> Folding.fold(text).contains(Folding.fold(run)));
      assertThat(ids(new Exact(run))).as(run).hasSize(stands ? 1 : 0);
    }
  }

  private void findWords(Random random, int count) throws IOException {
    var likely = LikelyText.ofWords(random);
    var texts = likely.passages(60);
    for (int i = 0; i < texts.size(); i++) {
      index(SampleReport.of("第" + i + "县", 2023).says(texts.get(i)));
    }
    var analysis = Analysis.read(Path.of("config/analysis"));
    for (int i = 0; i < count; i++) {
      int report = random.nextInt(texts.size());
      var words = Cut.words(analysis, texts.get(report));
      var word = words.get(random.nextInt(words.size())).term();
      assertThat(ids(new Word(word))).as(word).contains("第" + report + "县@2023");
    }
  }

  private void findRespelled(Random random, int count) throws IOException {
    var likely = LikelyText.ofWords(random);
    var texts = likely.passages(60);
    for (int i = 0; i < texts.size(); i++) {
      index(SampleReport.of("第" + i + "县", 2023).says(texts.get(i)));
    }
    for (int i = 0; i < count; i++) {
      var run = likely.run(texts.get(random.nextInt(texts.size())));
      var others =
          List.of(
              Respelling.traditional(run), Respelling.wide(run), Respelling.spaced(random, run));
      for (var other : others) {
        assertThat(ids(new Exact(other))).as(other).isNotEmpty().isEqualTo(ids(new Exact(run)));
        assertThat(ids(new Word(other))).as(other).isNotEmpty().isEqualTo(ids(new Word(run)));
      }
    }
  }

  private void askAnything(Random random, int count) throws IOException {
    var fields =
        Fields.read(Path.of("config/fields.tsv"), Form.read(Path.of("config/form")).figures());
    var reader = new QueryReader(fields);
    var pieces = "政府公开 \"“”「」()（）|-非或:：=<>≥..,，。、12年份机关市监局整改措施\uD842\uDFB7\uDC00\0\n\t%*~?\\";
    index(SampleReport.of("甲县", 2023).says("政府信息公开，整改措施12件。"));
    for (int i = 0; i < count; i++) {
      var text = new StringBuilder();
      for (int length = random.nextInt(40); length > 0; length--) {
        text.append(
            random.nextInt(8) == 0
                ? (char) random.nextInt(Character.MAX_VALUE + 1)
                : pieces.charAt(random.nextInt(pieces.length())));
      }
      assertThat(search(reader.read(text.toString()).clause())).as(text.toString()).isNotNull();
    }
  }
}
