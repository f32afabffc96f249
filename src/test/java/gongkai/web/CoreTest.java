package gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The modules that know no page, called one by one.
class CoreTest extends BrowserTest {
  private static final Gson GSON = new Gson();

  /// One page serves them all: nothing here leaves a trace in it.
  @Override
  @BeforeEach
  void openPage() {
    if (context == null) {
      super.openPage();
      visit("/icon.svg");
    }
  }

  @Override
  @AfterEach
  void nothingFailedInThePage() {}

  private String call(String module, String function, Object... arguments) {
    var script =
        "async ([module, name, args]) => JSON.stringify((await"
            + " import(`/js/${module}.js`))[name](...args))";
    return String.valueOf(page.evaluate(script, List.of(module, function, List.of(arguments))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10      | 20    | 10..20
          10      | ''    | 10..
          ''      | 20    | ..20
          3       | 3     | 3
          20      | 10    | 10..20
          １０     | 1,000 | 10..1000
          -5      | 5.25  | -5..5.25
          viele   | ''    | ''
          ''      | ''    | ''
          """)
  void two_ends_make_a_range(String from, String to, String range) {
    assertThat(call("ranges", "writeRange", from, to)).isEqualTo(GSON.toJson(range));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # an address                                   | the same, as the page spells it
          ?q=%20a%20                                     | ?q=a
          ?year=2023,2022&year=2023                      | ?year=2023&year=2022
          ?agency!=a&level=county                        | ?agency%21=a&level=county
          ?requests.received.total=10..                  | ?requests.received.total=10..
          ?requests.received.total=viele                 | ''
          ?figures=review.total,review.total,q           | ?figures=review.total
          ?figures=review.total&review.total=1           | ?review.total=1
          ?shown=60&sort=-year&lang=en                   | ?sort=-year&shown=60&lang=en
          ?shown=999                                     | ?shown=200
          ?utm_source=x&finding=any                      | ?finding=any
          ?view=table&shown=50                           | ?view=table
          ?view=table&shown=60                           | ?view=table&shown=60
          ?view=cards                                    | ''
          """)
  void an_address_is_read_and_written(String address, String canonical) {
    var script =
        "async ([address]) => { const s = await import('/js/state.js'); return"
            + " s.toAddress(s.fromAddress(address)); }";
    assertThat(page.evaluate(script, List.of(address))).isEqualTo(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # chosen       | clicked | chosen then
          ''             | 甲省     | 甲省
          甲省            | 甲省     | ''
          甲省            | 甲省/乙市 | 甲省/乙市
          甲省/乙市;丁省    | 甲省     | 丁省;甲省
          甲省            | 甲省人    | 甲省;甲省人
          """)
  void a_place_and_one_within_it_are_never_chosen_both(String chosen, String clicked, String then) {
    var before = chosen.isEmpty() ? List.of() : List.of(chosen.split(";"));
    var after = then.isEmpty() ? List.of() : List.of(then.split(";"));
    assertThat(call("regions", "toggledRegion", before, clicked)).isEqualTo(GSON.toJson(after));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # address            | change                                          | address then
          ?kind=a              | {"type":"excluded","field":"kind","value":"a"}  | ?kind%21=a
          ?kind%21=a           | {"type":"toggled","field":"kind","value":"a"}   | ?kind=a
          ?kind%21=a           | {"type":"excluded","field":"kind","value":"a"}  | ''
          ?q=a&shown=60        | {"type":"viewed","view":"table","usual":["a.b"]} | ?q=a&figures=a.b&view=table
          ?figures=a.b&view=table | {"type":"viewed","view":""}                  | ?figures=a.b
          ?figures=a.b,c.d&sort=-a.b | {"type":"columns","codes":["c.d"]}        | ?figures=c.d
          ?a.b=1..&sort=a.b    | {"type":"columns","codes":[]}                   | ?a.b=1..&sort=a.b
          ?figures=a.b&sort=-year | {"type":"columns","codes":[]}                | ?sort=-year
          """)
  void one_state_follows_from_another(String address, String change, String then) {
    var script =
        "async ([address, change]) => { const s = await import('/js/state.js'); return"
            + " decodeURIComponent(s.toAddress(s.next(s.fromAddress(address),"
            + " JSON.parse(change)))); }";
    assertThat(page.evaluate(script, List.of(address, change))).isEqualTo(then.replace("%21", "!"));
  }

  @ParameterizedTest
  @CsvSource({
    "'', '', '0,3'",
    "10, '', '1,3'",
    "'', 9, '0,1'",
    "5, 50, '0,2'",
    "5000, '', '0,3'",
  })
  void a_range_lies_over_the_bars_that_it_touches(String from, String to, String edges) {
    var script =
        "async ([from, to]) => { const { reach } = await import('/js/histogram.js'); const buckets"
            + " = [[1, 9], [10, 99], [100, 999]].map(([from, to]) => ({ from, to })); return"
            + " reach(buckets, from || to ? { from, to } : null).join(','); }";
    assertThat(page.evaluate(script, List.of(from, to))).isEqualTo(edges);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          精准 队伍               ~ ["精准","队伍"]
          "政策解读" 形式         ~ ["政策解读","形式"]
          “政策 解读”            ~ ["政策 解读"]
          内容:问题 -培训 新收>=3  ~ []
          非 培训 OR 栏目         ~ ["栏目"]
          (培训|栏目)             ~ ["培训","栏目"]
          """)
  void words_to_mark_are_what_was_typed_without_the_query_language(String q, String terms) {
    assertThat(call("marks", "termsOf", q, List.of())).isEqualTo(terms);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          政府信息公开 | 公开;信息公开 | 政府[信息公开]
          a.b a.b    | a.b         | [a.b] [a.b]
          axb        | a.b         | axb
          公开公开    | 公开         | [公开][公开]
          """)
  void the_longest_words_are_marked(String text, String terms, String marked) {
    var longestFirst =
        List.of(terms.split(";")).stream()
            .sorted((a, b) -> Integer.compare(b.length(), a.length()))
            .toList();
    var script =
        """
        async ([text, terms]) => (await import('/js/marks.js')).piecesOf(text, terms)
          .map(({ text, hit }) => hit ? `[${text}]` : text).join('')\
        """;
    assertThat(page.evaluate(script, List.of(text, longestFirst))).isEqualTo(marked);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # paths of columns          | lines of the head: label across x down
          甲;乙                        | 甲1x1 乙1x1
          甲;乙/丙;乙/丁                | 甲1x2 乙2x1 / 丙1x1 丁1x1
          乙/丙/a;乙/丙/b;乙/丁         | 乙3x1 / 丙2x1 丁1x2 / a1x1 b1x1
          乙/总计;丙/总计               | 乙1x1 丙1x1 / 总计1x1 总计1x1
          甲;甲                        | 甲1x1 甲1x1
          """)
  void labels_shared_by_neighbours_share_a_cell(String paths, String head) {
    var script =
        """
        async ([paths]) => (await import('/js/spans.js')).columnHeads(paths.split(';').map(path => path.split('/')))
          .map(line => line.map(({ label, across, down }) => `${label}${across}x${down}`).join(' ')).join(' / ')\
        """;
    assertThat(page.evaluate(script, List.of(paths))).isEqualTo(head);
  }

  @ParameterizedTest
  @CsvSource({
    "zh, 按含义找到, 已显示 1 份，共 1 份；另有 1 份按含义找到",
    "en, Found by meaning, '1 of 1 shown, and 1 found by meaning'"
  })
  void what_was_found_by_meaning_says_so(String language, String mark, String shown) {
    var script =
        """
        async ([language]) => {
          const { drawHits, drawMore } = await import('/js/hits.js');
          const words = (await import(`/js/words.${language}.js`)).default;
          const hits = [{ id: 'a', title: '甲' }, { id: 'b', title: '乙', by: 'meaning' }];
          const page = {
            words, dictionary: {}, state: { q: '', figures: [] }, numbers: { full: String },
            answer: { hits, total: { value: 1 } },
          };
          const marks = drawHits(page, hits).map(hit => hit.querySelector('.meaning')?.textContent ?? '');
          return [...marks, drawMore(page, () => {}).at(-1).textContent];
        }
        """;
    assertThat(page.evaluate(script, List.of(language))).isEqualTo(List.of("", mark, shown));
  }
}
