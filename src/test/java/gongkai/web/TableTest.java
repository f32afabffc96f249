package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The results as rows with any figures as columns.
class TableTest extends BrowserTest {
  private static final String RECEIVED = "requests.received.total";

  private Locator rows() {
    return page.locator("#table tbody tr");
  }

  private Locator column(String name) {
    return page.locator("#table thead th").filter(new Locator.FilterOptions().setHasText(name));
  }

  private Locator dialog() {
    return page.getByRole(AriaRole.DIALOG);
  }

  /// The cells of a column of all rows, without thousands separators.
  private long sumOfColumn(int place) {
    return page.locator("#table tbody td:nth-of-type(" + place + ")").allInnerTexts().stream()
        .map(text -> text.replace(",", ""))
        .filter(text -> text.matches("\\d+"))
        .mapToLong(Long::parseLong)
        .sum();
  }

  private long foot(String name) {
    var row = page.locator("#table tfoot tr").filter(new Locator.FilterOptions().setHasText(name));
    return Long.parseLong(row.locator("td").last().innerText().replace(",", ""));
  }

  @Test
  void results_become_a_table_with_the_usual_figures_and_back_undoes_it() {
    visit("/?year=2023");
    button("表格").click();
    assertThat(rows()).hasCount(8);
    assertThat(page).hasURL(Pattern.compile("view=table"));
    assertThat(column("新收申请")).isVisible();
    assertThat(hits()).hasCount(0);
    page.reload();
    assertThat(rows()).hasCount(8);
    page.goBack();
    assertThat(hits()).hasCount(8);
    assertThat(rows()).hasCount(0);
  }

  @Test
  void columns_are_chosen_among_all_figures_by_their_names() {
    visit("/?view=table&figures=" + RECEIVED);
    button("选列").click();
    assertThat(dialog()).containsText("个数字");
    dialog().getByRole(AriaRole.SEARCHBOX).fill("处罚");
    dialog().getByText("行政处罚 · 本年处理决定数量").click();
    dialog().getByRole(AriaRole.SEARCHBOX).fill("");
    dialog().getByRole(AriaRole.CHECKBOX).first().uncheck();
    dialog()
        .getByRole(AriaRole.BUTTON)
        .filter(new Locator.FilterOptions().setHasText("应用"))
        .click();
    assertThat(page).hasURL(Pattern.compile("figures=disclosure\\.penalties\\.decisions"));
    assertThat(column("行政处罚")).isVisible();
    assertThat(column("新收申请")).hasCount(0);
  }

  @Test
  void a_window_that_is_closed_by_escape_changes_nothing() {
    visit("/?view=table&figures=" + RECEIVED);
    button("选列").click();
    dialog().getByRole(AriaRole.CHECKBOX).first().uncheck();
    page.keyboard().press("Escape");
    assertThat(dialog()).hasCount(0);
    assertThat(column("新收申请")).isVisible();
    assertThat(button("选列")).isFocused();
  }

  @Test
  void a_head_sorts_the_greatest_first_then_the_least_and_then_as_it_was() {
    visit("/?view=table&figures=" + RECEIVED);
    var head = column("新收申请");
    var sorter = head.locator(".sorter");
    sorter.click();
    assertThat(head).hasAttribute("aria-sort", "descending");
    assertThat(rows().first()).containsText("273");
    assertThat(rows().last()).containsText("未载");
    assertThat(page).hasURL(Pattern.compile("sort=-requests"));
    sorter.click();
    assertThat(head).hasAttribute("aria-sort", "ascending");
    assertThat(rows().last()).containsText("未载");
    assertThat(sorter).isFocused();
    sorter.click();
    assertThat(column("年份")).hasAttribute("aria-sort", "descending");
    assertThat(page).not().hasURL(Pattern.compile("sort="));
  }

  @Test
  void a_column_is_taken_away_with_its_order() {
    visit("/?view=table&figures=" + RECEIVED + ",review.total&sort=-" + RECEIVED);
    button("去掉“新收申请”一列").click();
    assertThat(column("新收申请")).hasCount(0);
    assertThat(page).hasURL(Pattern.compile("\\?figures=review\\.total&view=table$"));
  }

  @Test
  void the_sum_below_is_that_of_all_rows() {
    visit("/?view=table&figures=" + RECEIVED);
    assertThat(rows()).hasCount(24);
    assertThat(foot("合计")).isEqualTo(sumOfColumn(3));
    assertThat(foot("有数字的报告")).isEqualTo(22);
  }

  @Test
  void the_sum_below_is_of_what_a_range_leaves() {
    visit("/?view=table&" + RECEIVED + "=10..99");
    assertThat(page.locator(".chip")).containsText("10–99");
    assertThat(rows().first()).isVisible();
    assertThat(foot("合计")).isEqualTo(sumOfColumn(3)).isLessThan(1_000);
    assertThat(foot("有数字的报告")).isEqualTo(rows().count());
    assertThat(page.locator(".statistics")).containsText("合计" + foot("合计"));
  }

  @Test
  void a_report_without_the_figure_says_so_and_a_share_its_cases() {
    visit("/?view=table&figures=requests.disclosure_rate&year=2015,2020");
    assertThat(rows().filter(new Locator.FilterOptions().setHasText("54.7%")))
        .containsText("n = 278");
    assertThat(rows().filter(new Locator.FilterOptions().setHasText("未载"))).hasCount(1);
  }

  @Test
  void a_row_leads_to_its_report() {
    visit("/?view=table&q=" + encoded("队伍不稳定"));
    rows().getByRole(AriaRole.LINK).click();
    assertThat(page.locator("h1")).containsText("临岫市人民政府2020年");
    page.goBack();
    assertThat(rows()).hasCount(1);
  }

  @Test
  void on_a_phone_only_the_table_scrolls_sideways() {
    as(new NewContextOptions().setLocale("zh-CN").setViewportSize(390, 844));
    visit("/?view=table&figures=" + RECEIVED + ",review.total,requests.disclosure_rate");
    assertThat(rows()).hasCount(24);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    var frame = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("检索结果表"));
    assertThat(frame.evaluate("it => it.scrollWidth > it.clientWidth")).isEqualTo(true);
  }
}
