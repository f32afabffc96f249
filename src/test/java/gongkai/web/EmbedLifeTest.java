package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A page puts boxes in, moves them, changes them and takes them out.
class EmbedLifeTest extends HostTest {

  /// Counts what a box could leave behind in the page.
  private static final String WATCH =
      """
      window.left = { timers: new Set(), listeners: 0, observers: 0 };
      const { setTimeout: begin, clearTimeout: end } = window;
      window.setTimeout = (act, ...rest) => {
        const timer = begin(() => { window.left.timers.delete(timer); act(); }, ...rest);
        window.left.timers.add(timer);
        return timer;
      };
      window.clearTimeout = timer => { window.left.timers.delete(timer); end(timer); };
      for (const target of [window, document, document.documentElement]) {
        if (target) for (const [name, by] of [['addEventListener', 1], ['removeEventListener', -1]]) {
          const own = target[name].bind(target);
          target[name] = (...all) => { window.left.listeners += by; own(...all); };
        }
      }
      const { observe, disconnect } = MutationObserver.prototype;
      MutationObserver.prototype.observe = function (...all) { window.left.observers++; observe.apply(this, all); };
      MutationObserver.prototype.disconnect = function () { window.left.observers--; disconnect.apply(this); };
      """;

  private Object left() {
    return page.evaluate("[left.timers.size, left.listeners, left.observers].join(' ')");
  }

  @Test
  void a_box_that_is_taken_out_leaves_nothing_behind() throws Exception {
    try (var between = Between.start(address)) {
      page.addInitScript(WATCH);
      embedFrom(between.address(), "");
      assertThat(left()).isEqualTo("0 0 1");
      between.hold();
      find(0, "公开");
      type(0, "培训");
      page.waitForCondition(() -> between.waiting() == 2);
      assertThat(left()).isEqualTo("4 0 1");
      page.evaluate("window.box = document.querySelector('gongkai-search'); box.remove()");
      assertThat(left()).isEqualTo("0 0 0");
      between.release();
      roundTrip();
      page.evaluate("document.querySelector('main').append(box)");
      assertThat(suggestions(0)).hasCount(0);
      assertThat(results(0)).hasCount(0);
      find(0, "培训");
      assertThat(results(0)).hasCount(6);
      assertThat(left()).isEqualTo("0 0 1");
    }
  }

  @Test
  void an_open_panel_goes_with_its_box_and_does_not_come_back() {
    embed("results=panel");
    find(0, "培训");
    assertThat(results(0)).hasCount(6);
    page.evaluate("window.box = document.querySelector('gongkai-search'); box.remove()");
    page.evaluate("document.querySelector('main').append(box)");
    assertThat(box(0).locator("[part=panel]")).isHidden();
    find(0, "队伍不稳定");
    assertThat(results(0)).hasCount(1);
  }

  @Test
  void a_box_that_is_moved_in_one_go_keeps_what_it_shows() {
    embed("");
    find(0, "培训");
    assertThat(results(0)).hasCount(6);
    page.evaluate(
        "document.querySelector('main').moveBefore(document.querySelector('gongkai-search'),"
            + " null)");
    assertThat(results(0)).hasCount(6);
    type(0, "队伍不稳定");
    assertThat(suggestions(0)).hasCount(1);
  }

  private void set(String name, String value) {
    page.evaluate(
        "([name, value]) => document.querySelector('gongkai-search').setAttribute(name, value)",
        List.of(name, value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          section | issues              | “培训”的检索结果 · 2 份报告
          year    | 2020                | “培训”的检索结果 · 1 份报告
          agency  | 临岫市人民政府        | “培训”的检索结果 · 1 份报告
          region  | 云岭省/望湖市         | “培训”的检索结果 · 3 份报告
          lang    | en                  | Results for “培训” · 6 reports
          lang    | EN-gb               | Results for “培训” · 6 reports
          lang    | fr                  | “培训”的检索结果 · 6 份报告
          results | panel               | “培训”的检索结果 · 6 份报告
          """)
  void an_attribute_that_changes_changes_what_is_shown(String name, String value, String shown) {
    embed("");
    find(0, "培训");
    assertThat(summary(0)).hasText("“培训”的检索结果 · 6 份报告");
    set(name, value);
    assertThat(summary(0)).hasText(shown);
    assertThat(results(0).first()).isVisible();
    assertThat(box(0).locator("[part=panel][open]")).hasCount(value.equals("panel") ? 1 : 0);
  }

  @Test
  void results_that_stand_in_the_page_go_when_they_are_to_open_elsewhere() {
    embed("");
    find(0, "培训");
    assertThat(results(0)).hasCount(6);
    set("results", "tab");
    assertThat(box(0).locator("[part=results]")).isHidden();
  }

  @Test
  void suggestions_under_other_attributes_are_gone() {
    embed("");
    type(0, "培训");
    assertThat(suggestions(0)).hasCount(6);
    set("year", "2020");
    assertThat(suggestions(0)).hasCount(0);
    assertThat(input(0)).hasValue("培训");
  }

  @ParameterizedTest
  @CsvSource({"zh-CN, 检索年度报告", "en-GB, Search annual reports", "fr, 检索年度报告"})
  void a_box_speaks_as_its_page(String language, String label) {
    host().show(List.of(address), language, boxes(address, ""));
    open(host());
    assertThat(input(0)).hasAttribute("aria-label", label);
  }

  @Test
  void a_box_speaks_as_the_part_of_the_page_around_it_and_changes_with_the_page() {
    host()
        .show(
            List.of(address),
            "zh",
            boxes(address, "") + "<div lang=en>" + boxes(address, "") + "</div>");
    open(host());
    assertThat(input(1)).hasAttribute("placeholder", "Search annual reports");
    page.evaluate("document.documentElement.lang = 'en'");
    assertThat(input(0)).hasAttribute("placeholder", "Search annual reports");
    page.evaluate("document.documentElement.lang = 'zh'");
    assertThat(input(0)).hasAttribute("placeholder", "检索年度报告");
  }

  @Test
  void the_script_may_come_twice() {
    embed("");
    page.evaluate("server => import(server + '/embed.js?again')", address);
    find(0, "培训");
    assertThat(results(0)).hasCount(6);
  }
}
