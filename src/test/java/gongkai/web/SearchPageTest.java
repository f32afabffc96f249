package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// From words to reports: asking, reading the answer, going back.
class SearchPageTest extends BrowserTest {

  @Test
  void a_reader_comes_and_sees_the_latest_reports_and_how_to_begin() {
    visit("/");
    assertThat(page).hasTitle("公开 · 政府信息公开工作年度报告检索");
    assertThat(page.locator("#summary")).containsText("共 24 份报告");
    assertThat(hits().first()).containsText("2024");
    page.locator("#intro a").first().click();
    assertThat(box()).hasValue("精准性");
    assertThat(page.locator("#intro")).isHidden();
  }

  @Test
  void a_page_that_is_visited_again_works_as_the_first_time() {
    visit("/");
    assertThat(page.locator("#summary")).containsText("共 24 份报告");
    visit("/");
    assertThat(page.locator("#summary")).containsText("共 24 份报告");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en-US"})
  void every_example_finds_something(String language) {
    as(new NewContextOptions().setLocale(language));
    visit("/");
    for (var example : page.locator("#intro a").allInnerTexts()) {
      searchFor(example);
      assertThat(box()).hasValue(example);
      assertThat(page.locator("#results")).not().hasAttribute("aria-busy", "true");
      assertThat(hits().first()).isVisible();
      assertThat(page.locator("#notices .notice")).hasCount(0);
    }
  }

  @Test
  void a_reader_types_words_and_sees_them_marked() {
    visit("/");
    searchFor("队伍不稳定");
    assertThat(hits()).hasCount(1);
    assertThat(hits().locator("h3")).hasText("临岫市人民政府2020年政府信息公开工作年度报告");
    assertThat(hits().locator(".of")).containsText("云岭省 临岫市");
    assertThat(hits().locator(".passages li")).hasClass("problem");
    assertThat(hits().locator(".tag")).hasText("问题");
    assertThat(hits().locator("mark").first()).containsText("队伍");
    assertThat(page).hasURL(holding("?q=" + encoded("队伍不稳定")));
    assertThat(page).hasTitle("队伍不稳定 · 公开");
  }

  @Test
  void back_returns_to_the_former_search() {
    visit("/");
    searchFor("培训");
    assertThat(hits()).hasCount(6);
    choice("kind", "教育").check();
    assertThat(hits()).hasCount(2);
    page.goBack();
    assertThat(hits()).hasCount(6);
    assertThat(choice("kind", "教育")).not().isChecked();
    page.goBack();
    assertThat(page.locator("#summary")).containsText("共 24 份报告");
    assertThat(box()).isEmpty();
    page.goForward();
    assertThat(box()).hasValue("培训");
    assertThat(hits()).hasCount(6);
  }

  @Test
  void an_address_is_a_whole_search() {
    visit(
        "/?q="
            + encoded("公开")
            + "&kind="
            + encoded("教育")
            + "&requests.received.total=1..&figures=disclosure.permits.decisions&sort=year");
    assertThat(box()).hasValue("公开");
    assertThat(choice("kind", "教育")).isChecked();
    assertThat(hits().first()).containsText("2021");
    assertThat(page.getByLabel("排序")).hasValue("year");
    assertThat(hits().first().locator("dt")).hasText(new String[] {"行政许可", "新收申请"});
  }

  @Test
  void more_reports_are_appended_and_still_there_after_a_report() {
    visit("/");
    assertThat(hits()).hasCount(20);
    button("再显示一些").click();
    assertThat(hits()).hasCount(24);
    assertThat(button("再显示一些")).hasCount(0);
    assertThat(hits().nth(20).locator("h3 a")).isFocused();
    hits().last().locator("h3 a").click();
    assertThat(page.locator("h1")).containsText("2015");
    page.goBack();
    assertThat(hits()).hasCount(24);
  }

  @Test
  void what_the_server_made_of_the_words_is_said() {
    visit("/");
    searchFor("内容:问题 培训");
    assertThat(page.locator(".read-as")).containsText("passage:problem 培训");
    searchFor("培训 栏目");
    assertThat(page.locator("#notices")).containsText("没有一段同时含有全部词语");
    searchFor("培训\"");
    assertThat(page.locator("#notices")).containsText("引号");
  }

  @Test
  void an_empty_result_says_what_to_try() {
    visit("/?year=2015&q=" + encoded("“队伍不稳定”"));
    assertThat(page.locator(".empty")).containsText("没有找到报告");
    assertThat(page.locator(".empty")).containsText("去掉引号");
    assertThat(page.locator(".empty")).containsText("去掉上面的部分条件");
    page.locator(".chip").click();
    assertThat(hits()).hasCount(1);
  }

  @Test
  void the_focus_stays_where_the_reader_works() {
    visit("/");
    choice("year", "2023").focus();
    page.keyboard().press("Space");
    assertThat(page.locator("#summary")).containsText("共 8 份报告");
    assertThat(choice("year", "2023")).isFocused();
    button("清除全部条件").press("Enter");
    assertThat(page.locator("#summary")).containsText("共 24 份报告");
    assertThat(page.locator("#results")).isFocused();
  }

  @Test
  void a_keyboard_alone_gets_to_the_results() {
    visit("/");
    assertThat(hits().first()).isVisible();
    var asked = new ArrayList<String>();
    page.route("**/api/**", route -> asked.add(route.request().url()));
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("#results")).isFocused();
    page.keyboard().press("Tab");
    assertThat(page.getByLabel("排序")).isFocused();
    assertThat(asked).isEmpty();
  }

  @Test
  void english_comes_by_the_browser_and_by_the_address() {
    as(new NewContextOptions().setLocale("en-GB"));
    visit("/");
    assertThat(button("Search")).isVisible();
    assertThat(page.locator("#summary")).containsText("24 reports");
    page.locator("#language").click();
    assertThat(button("检索")).isVisible();
    assertThat(page).hasURL(Pattern.compile("lang=zh"));
    page.reload();
    assertThat(button("检索")).isVisible();
    assertThat(page.locator("html")).hasAttribute("lang", "zh-Hans");
  }

  @Test
  void the_form_works_without_script() {
    as(new NewContextOptions().setLocale("zh-CN").setJavaScriptEnabled(false));
    visit("/");
    box().fill("培训");
    button("检索").click();
    assertThat(page).hasURL(holding("?q=" + encoded("培训")));
    assertThat(page.locator("noscript p").first()).containsText("JavaScript");
  }

  @Test
  void links_of_a_hit_lead_to_the_report_and_to_the_part() {
    visit("/?q=" + encoded("队伍不稳定"));
    var links = hits().getByRole(AriaRole.LINK);
    var id = "id=" + encoded("临岫市人民政府@2020");
    for (var link : List.of(links.first(), links.last())) {
      assertThat(link).hasAttribute("href", holding(id));
    }
    assertThat(links.last()).hasAttribute("href", Pattern.compile("#issues$"));
  }
}
