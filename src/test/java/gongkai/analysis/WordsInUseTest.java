package gongkai.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordsInUseTest {
  private static final Path LISTS = Path.of("config/analysis");

  private final WordsInUse words = Analysis.read(LISTS, List.of("塔城市教育局"), Set.of()).inUse();

  @Test
  void every_word_of_the_list_and_every_name_is_told_and_no_other() {
    var listed = new TreeSet<>(WordList.readLong(LISTS.resolve("words.txt")).words());
    listed.add("塔城市教育局");
    assertThat(words.own("")).containsExactlyElementsOf(listed);
  }

  @Test
  void words_are_found_by_a_part_in_any_spelling() {
    assertThat(words.own(" 塔城 ")).containsExactly("塔城市教育局");
    assertThat(words.own("依申請公開")).contains("依申请公开").allMatch(it -> it.contains("依申请公开"));
    assertThat(words.own("没有的话")).isEmpty();
  }

  @Test
  void synonyms_tell_what_is_looked_for_too() {
    assertThat(words.synonyms("市监局").get("市监局")).containsExactly("市场监督管理局", "市场监管局");
    assertThat(words.synonyms("")).hasSizeGreaterThan(100);
  }

  @Test
  void what_is_switched_off_is_not_in_use() {
    var off = Analysis.read(LISTS, List.of(), Set.of(Switch.SYNONYMS, Switch.LEXICON)).inUse();
    assertThat(off.synonyms("")).isEmpty();
    assertThat(off.own("")).isEmpty();
    assertThat(off.stops("的")).contains("的");
  }
}
