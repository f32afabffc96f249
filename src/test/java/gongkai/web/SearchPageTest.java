package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// From words to reports: asking, narrowing, going back.
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
  void a_click_on_a_year_narrows_and_stands_in_the_address() {
    visit("/");
    choice("year", "2023").check();
    assertThat(page.locator("#summary")).containsText("共 8 份报告");
    assertThat(page).hasURL(Pattern.compile("\\?year=2023$"));
    choice("year", "2024").check();
    assertThat(page.locator("#summary")).containsText("共 15 份报告");
    assertThat(choice("year", "2023")).isChecked();
  }

  @Test
  void agency_place_year_and_a_number_narrow_together() {
    visit("/");
    choice("kind", "教育").check();
    choice("region", "云岭省").check();
    choice("year", "2024").check();
    assertThat(hits()).hasCount(1);
    assertThat(hits().locator("h3")).containsText("棠溪区教育局2024年");
    page.navigate(page.url() + "&requests.received.total=10..");
    assertThat(hits()).hasCount(1);
    assertThat(page.locator(".chip")).containsText(new String[] {"2024", "云岭省", "教育", "新收申请 ≥ 10"});
  }

  @Test
  void a_filter_is_taken_back_by_its_chip_and_all_of_them_at_once() {
    visit("/?year=2023&kind=" + encoded("人民政府"));
    assertThat(hits()).hasCount(1);
    page.locator(".chip").filter(new Locator.FilterOptions().setHasText("2023")).click();
    assertThat(hits()).hasCount(7);
    button("清除全部条件").click();
    assertThat(page.locator("#summary")).containsText("共 24 份报告");
    assertThat(page.locator(".chip")).hasCount(0);
  }

  @Test
  void a_place_inside_a_chosen_one_narrows_it() {
    visit("/");
    choice("region", "云岭省").check();
    assertThat(page.locator("#summary")).containsText("共 20 份报告");
    choice("region", "望湖市").check();
    assertThat(page.locator("#summary")).containsText("共 12 份报告");
    assertThat(choice("region", "云岭省")).not().isChecked();
    assertThat(page.locator(".chip")).hasCount(1);
  }

  @Test
  void places_below_open_and_close() {
    visit("/");
    assertThat(choice("region", "鹤鸣区")).isHidden();
    button("澜海市以下的地区").click();
    assertThat(choice("region", "鹤鸣区")).isVisible();
    button("澜海市以下的地区").click();
    assertThat(choice("region", "鹤鸣区")).isHidden();
  }

  @Test
  void a_doubtful_report_is_found_by_its_checks() {
    visit("/");
    choice("finding", "有疑问").check();
    assertThat(hits()).hasCount(1);
    assertThat(hits().locator("h3")).containsText("雁岭地区卫生健康委员会");
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
    page.keyboard().press("Tab");
    assertThat(page.locator(".skip")).isFocused();
    page.keyboard().press("Enter");
    assertThat(page.locator("#results")).isFocused();
  }

  @Test
  void long_lists_are_folded_and_keep_what_is_chosen() {
    visit("/?agency=" + encoded("石梁县人民政府"));
    assertThat(choice("agency", "石梁县人民政府")).isVisible();
    var lines = page.locator(".facet-agency li").filter(visible());
    page.locator(".facet-agency").getByRole(AriaRole.BUTTON).click();
    assertThat(lines).not().hasCount(7);
    page.locator(".facet-agency").getByRole(AriaRole.BUTTON).click();
    assertThat(choice("agency", "石梁县人民政府")).isChecked();
  }

  private static Locator.FilterOptions visible() {
    return new Locator.FilterOptions().setVisible(true);
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
