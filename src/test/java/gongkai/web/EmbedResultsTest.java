package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the results of a box open: below it, in a panel, in a tab, or on the search page.
class EmbedResultsTest extends HostTest {

  @Test
  void results_stand_below_the_box_with_their_passages() {
    embed("");
    find(0, "培训");
    assertThat(summary(0)).hasText("“培训”的检索结果 · 6 份报告");
    assertThat(results(0)).hasCount(6);
    assertThat(results(0).first().locator("mark").first()).hasText("培训");
    assertThat(results(0).first().locator("[part=place]")).not().isEmpty();
    assertThat(page).hasURL(host().address() + "/");
    var tab = page.waitForPopup(() -> results(0).first().locator("a").click());
    assertThat(tab.locator("#report mark").first()).hasText("培训");
    control(0, "关闭").click();
    assertThat(results(0)).hasCount(0);
  }

  @Test
  void more_results_follow_those_that_are_there_and_take_the_focus() {
    embed("");
    find(0, "公开");
    assertThat(results(0)).hasCount(10);
    control(0, "再显示一些").click();
    assertThat(results(0)).hasCount(20);
    assertThat(results(0).nth(10).locator("a")).isFocused();
    control(0, "再显示一些").click();
    assertThat(results(0)).hasCount(24);
    assertThat(control(0, "再显示一些")).isHidden();
  }

  @Test
  void a_panel_lies_over_the_page_and_escape_gives_the_input_back() {
    embed("results=panel");
    find(0, "培训");
    var panel = box(0).locator("[part=panel]");
    assertThat(panel).isVisible();
    assertThat(panel.locator("[part=result]")).hasCount(6);
    assertThat(panel).hasAttribute("aria-label", "“培训”的检索结果");
    page.keyboard().press("Escape");
    assertThat(panel).isHidden();
    assertThat(input(0)).isFocused();
    assertThat(results(0)).hasCount(0);
  }

  @Test
  void a_click_beside_the_panel_closes_it() {
    embed("results=panel");
    find(0, "培训");
    assertThat(results(0)).hasCount(6);
    page.mouse().click(20, 300);
    assertThat(box(0).locator("[part=panel]")).isHidden();
  }

  @Test
  void results_open_in_a_new_tab_where_the_page_wants_it() {
    embed("results=tab");
    type(0, "培训");
    var tab = page.waitForPopup(() -> input(0).press("Enter"));
    assertThat(tab).hasURL(holding(address + "/?q=" + encoded("培训")));
    assertThat(page).hasURL(host().address() + "/");
  }

  @Test
  void results_open_on_the_search_page_where_the_page_wants_it() {
    embed("results=site");
    find(0, "培训");
    assertThat(page).hasURL(holding(address + "/?q=" + encoded("培训")));
    assertThat(hits()).hasCount(6);
  }

  @ParameterizedTest
  @CsvSource({"below", "panel", "tab", "site"})
  void ctrl_and_enter_open_a_tab_whatever_the_page_wants(String way) {
    embed("results=" + way);
    type(0, "培训");
    var tab = page.waitForPopup(() -> input(0).press("Control+Enter"));
    assertThat(tab).hasURL(holding(address + "/?q=" + encoded("培训")));
    assertThat(results(0)).hasCount(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # attributes                             | found | what the search page then shows
          region='云岭省/望湖市/棠溪区'               | 公开   | 云岭省 望湖市 棠溪区
          agency='临岫市人民政府'                    | 公开   | 临岫市人民政府
          year=2021..2023                          | 公开   | 2021–2023
          section=issues                           | 公开   | 五、存在的主要问题及改进情况
          """)
  void fixed_filters_hold_here_and_on_the_search_page(
      String attributes, String words, String chip) {
    embed(attributes);
    find(0, words);
    assertThat(results(0).first()).isVisible();
    var whole = box(0).locator("[part=whole]");
    var counted = summary(0).textContent().replaceAll(".* · ", "");
    var tab = page.waitForPopup(whole::click);
    assertThat(tab.locator("#summary")).containsText("共 " + counted);
    assertThat(tab.locator("#chips")).containsText(chip);
  }

  @Test
  void what_was_probably_meant_is_one_click_away() {
    embed("");
    find(0, "正策解读");
    assertThat(box(0).locator("[part=meant]")).hasText("政策解读");
    box(0).locator("[part=meant]").click();
    assertThat(input(0)).hasValue("政策解读");
    assertThat(summary(0)).containsText("“政策解读”的检索结果");
  }

  @Test
  void nothing_found_says_what_to_try() {
    embed("");
    find(0, "飞船");
    assertThat(summary(0)).hasText("“飞船”的检索结果 · 没有找到报告");
    assertThat(box(0).locator("[part=note]").last()).hasText("可换个说法，或少用几个词。");
    assertThat(control(0, "再显示一些")).isHidden();
  }

  @Test
  void how_a_query_was_read_and_what_has_only_some_of_its_words_is_said() {
    embed("");
    find(0, "队伍不稳定 公开");
    assertThat(results(0).last().locator("[part=tag]").first()).hasText("只含部分词");
    find(0, "培训 飞船");
    assertThat(box(0).locator("[part=note]")).hasText("没有一份报告含有全部词语，以下报告含有其中一部分。");
  }

  @Test
  void the_page_hears_what_is_searched_and_how_much_is_found_and_may_keep_it() {
    embed("");
    page.evaluate(
        """
        window.heard = [];
        for (const name of ['search', 'answer', 'pick']) {
          document.addEventListener(`gongkai-${name}`, ({ detail }) =>
            window.heard.push([name, detail.q ?? detail.hit.id, detail.total?.value ?? detail.url.split('?')[0]].join(' ')));
        }
        """);
    find(0, "队伍不稳定");
    assertThat(results(0)).hasCount(1);
    page.waitForPopup(() -> results(0).locator("a").click());
    assertThat(page.evaluate("window.heard"))
        .isEqualTo(
            List.of(
                "search 队伍不稳定 " + address + "/",
                "answer 队伍不稳定 1",
                "pick 临岫市人民政府@2020 " + address + "/report"));
    page.evaluate(
        "document.addEventListener('gongkai-search', event => event.preventDefault(), { once: true"
            + " })");
    find(0, "培训");
    roundTrip();
    assertThat(summary(0)).containsText("队伍不稳定");
  }

  @Test
  void keys_alone_lead_to_every_part() {
    embed("");
    find(0, "公开");
    assertThat(results(0)).hasCount(10);
    for (var part : new Locator[] {control(0, "检索"), control(0, "关闭"), results(0).first()}) {
      page.keyboard().press("Tab");
      assertThat(part.or(part.locator("a")).and(page.locator(":focus"))).hasCount(1);
    }
    control(0, "再显示一些").press("Enter");
    assertThat(results(0)).hasCount(20);
    control(0, "关闭").press("Enter");
    assertThat(input(0)).isFocused();
  }
}
