package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Narrowing, sorting and showing by any number of the tables.
class FiguresTest extends BrowserTest {

  private Locator picker() {
    return page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("选一个数字"));
  }

  private Locator offered() {
    return page.locator("#picker [role=option]");
  }

  private Locator panel(String name) {
    return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name));
  }

  @Test
  void a_figure_is_chosen_by_its_name_and_shown_with_each_report() {
    visit("/");
    picker().fill("处罚");
    assertThat(offered().first()).hasText("行政处罚 · 本年处理决定数量");
    picker().press("ArrowDown");
    assertThat(offered().first()).hasAttribute("aria-selected", "true");
    picker().press("Enter");
    assertThat(hits().first().locator("dt")).hasText("行政处罚");
    assertThat(panel("行政处罚").getByRole(AriaRole.IMG)).isVisible();
    assertThat(picker()).isEmpty();
    assertThat(page).hasURL(Pattern.compile("figures=disclosure\\.penalties\\.decisions$"));
  }

  @Test
  void a_figure_is_found_by_its_english_words_too() {
    visit("/");
    picker().fill("penalties decisions");
    assertThat(offered()).hasCount(1);
    picker().press("Enter");
    assertThat(hits().first().locator("dt")).hasText("行政处罚");
  }

  @Test
  void the_list_of_figures_closes_by_escape_and_opens_by_a_click() {
    visit("/");
    picker().click();
    assertThat(offered().first()).isVisible();
    picker().press("Escape");
    assertThat(offered().first()).isHidden();
    assertThat(picker()).hasAttribute("aria-expanded", "false");
    picker().fill("没有的数字");
    assertThat(page.locator("#picker [role=status]")).hasText("没有这样的数字");
  }

  @Test
  void a_range_narrows_and_a_report_without_the_figure_is_not_a_report_with_nought() {
    visit("/?figures=requests.received.total");
    var panel = panel("新收申请");
    assertThat(panel).containsText("2 份报告没有这个数字，不计为零");
    panel.getByLabel("从").fill("１,0");
    panel.getByLabel("到").fill("100");
    panel.getByLabel("到").press("Enter");
    assertThat(page).hasURL(Pattern.compile("requests\\.received\\.total=10\\.\\.100"));
    assertThat(page.locator(".chip")).containsText("10–100");
    assertThat(panel.getByLabel("到")).isFocused();
    assertThat(panel.getByLabel("从")).hasValue("10");
  }

  @Test
  void ends_typed_the_wrong_way_round_mean_the_range_between() {
    visit("/?figures=requests.received.total");
    var panel = panel("新收申请");
    panel.getByLabel("从").fill("100");
    panel.getByLabel("到").fill("10");
    panel.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("应用")).click();
    assertThat(page.locator(".chip")).containsText("10–100");
  }

  @Test
  void a_share_is_typed_in_per_cent() {
    visit("/?figures=requests.disclosure_rate");
    var panel = panel("公开率");
    panel.getByLabel("从 %").fill("7");
    panel.getByLabel("从 %").press("Enter");
    assertThat(page).hasURL(Pattern.compile("requests\\.disclosure_rate=0\\.07\\.\\."));
    assertThat(page.locator(".chip")).containsText("≥ 7%");
    assertThat(panel.getByLabel("从 %")).hasValue("7");
  }

  @Test
  void a_share_is_never_shown_without_its_cases() {
    visit("/?figures=requests.disclosure_rate&year=2020");
    assertThat(hits().locator("dt")).hasText("公开率");
    assertThat(hits().locator("dd")).hasText("54.7%（n = 278）");
  }

  @Test
  void a_bar_narrows_and_the_table_has_the_same_for_a_keyboard() {
    visit("/?figures=requests.received.total");
    panel("新收申请").getByText("分布表").click();
    var row = panel("新收申请").locator("tbody tr").nth(1);
    var count = row.locator("td").first().innerText();
    row.getByRole(AriaRole.BUTTON).click();
    assertThat(page.locator("#summary")).containsText("共 " + count + " 份报告");
    assertThat(page.locator(".chip")).hasCount(1);
  }

  @Test
  void results_are_sorted_by_a_chosen_figure_and_those_without_come_last() {
    visit("/?figures=disclosure.permits.decisions&year=2015,2020,2021");
    page.getByLabel("排序").selectOption("-disclosure.permits.decisions");
    assertThat(hits().first()).containsText("96,210");
    assertThat(hits().last().locator("dd")).hasText("未载");
    page.getByLabel("排序").selectOption("disclosure.permits.decisions");
    assertThat(hits().first()).not().containsText("96,210");
    assertThat(hits().last().locator("dd")).hasText("未载");
  }

  @Test
  void a_figure_is_dropped_with_its_range_and_its_order() {
    visit("/?requests.received.total=10..&sort=-requests.received.total");
    assertThat(page.locator("#summary")).containsText("共 18 份报告");
    button("不再显示“新收申请”").click();
    assertThat(page.locator("#summary")).containsText("共 24 份报告");
    assertThat(page).hasURL(Pattern.compile("/$"));
    assertThat(page.locator("#results")).isFocused();
  }

  @Test
  void english_names_come_from_the_codes() {
    as(new NewContextOptions().setLocale("en-US"));
    visit("/?figures=requests.received.total");
    assertThat(hits().first().locator("dt")).hasText("Requests · received · total");
  }
}
