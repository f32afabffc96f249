package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/// A figure, or some words, over all reports.
class OverviewPageTest extends BrowserTest {

  private Locator block(String key) {
    return page.locator(".block-" + key);
  }

  private Locator rows(String key) {
    return block(key).locator("tbody tr");
  }

  private boolean isPainted(String key) {
    return (boolean)
        page.evaluate(
            """
            selector => {
              const canvas = document.querySelector(selector);
              const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
              return data.some(part => part !== 0);
            }
            """,
            ".block-" + key + " canvas");
  }

  @Test
  void a_figure_is_spread_over_years_places_and_kinds_and_ranked() {
    visit("/overview");
    assertThat(block("distribution").locator("h2")).containsText("新收");
    assertThat(block("distribution").locator(".facts")).containsText("中位数");
    assertThat(block("trend")).isVisible();
    assertThat(block("kind")).isVisible();
    assertThat(rows("ranking").first()).containsText("政府信息公开工作年度报告");
    page.waitForCondition(() -> isPainted("distribution"));
  }

  @Test
  void every_chart_has_its_table_and_that_is_downloaded() throws IOException {
    visit("/overview");
    for (var key : new String[] {"distribution", "trend", "kind", "ranking"}) {
      assertThat(block(key).locator("table.data")).hasCount(1);
      var download = page.waitForDownload(() -> block(key).getByText("下载 CSV").click());
      var lines = Files.readString(download.path()).lines().toList();
      Assertions.assertEquals(rows(key).count() + 1, lines.size(), key);
    }
    var picture = page.waitForDownload(() -> block("trend").getByText("下载图片").click());
    Assertions.assertEquals("trend.png", picture.suggestedFilename());
  }

  @Test
  void another_figure_is_chosen_by_name_and_stands_in_the_address() {
    visit("/overview");
    page.locator("#figure-input").fill("行政处罚");
    page.getByRole(AriaRole.OPTION).first().click();
    assertThat(page).hasURL(Pattern.compile("figure=disclosure\\.penalties"));
    assertThat(block("distribution").locator("h2")).containsText("行政处罚");
    page.goBack();
    assertThat(block("distribution").locator("h2")).containsText("新收");
  }

  @Test
  void shares_of_few_cases_are_not_ranked() {
    visit("/overview?figure=requests.disclosure_rate");
    assertThat(block("ranking").locator(".note")).containsText("少于 10 件");
    for (var cases : block("ranking").locator("tbody tr td:last-child").allTextContents()) {
      Assertions.assertTrue(Integer.parseInt(cases.replace(",", "")) >= 10, cases);
    }
    assertThat(rows("ranking").first()).containsText("%");
  }

  @Test
  void words_alone_are_counted_as_a_share_of_all_reports() {
    visit("/overview?q=" + encoded("政策解读"));
    assertThat(block("distribution")).hasCount(0);
    assertThat(block("trend").locator("thead")).containsText("占该组报告");
    assertThat(rows("trend").first()).containsText("%");
  }

  @Test
  void filters_narrow_all_charts() {
    visit("/overview");
    page.locator("[name=year]").selectOption("2023");
    button("查看").click();
    assertThat(page).hasURL(Pattern.compile("year=2023"));
    assertThat(page.locator("#status")).containsText("份报告");
    for (var title : block("ranking").locator("tbody a").allTextContents()) {
      Assertions.assertTrue(title.contains("2023"), title);
    }
  }

  @Test
  void where_nothing_fits_the_page_says_what_to_try() {
    visit("/overview?year=2009");
    assertThat(page.locator("#charts .notice")).containsText("换一个年度");
  }

  @Test
  void without_the_library_the_tables_still_work() {
    page.route(Pattern.compile("/lib/"), route -> route.abort());
    visit("/overview");
    assertThat(block("trend").getByText("图表组件没有载入")).isVisible();
    assertThat(rows("ranking").first()).isVisible();
  }

  @Test
  void it_speaks_english_and_fits_a_phone() {
    as(new NewContextOptions().setLocale("en-GB").setViewportSize(360, 740));
    visit("/overview");
    assertThat(page.locator("h1")).hasText("Overview");
    assertThat(rows("ranking").first()).isVisible();
    page.locator(".block-trend summary").click();
    Assertions.assertEquals(
        true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
    assertThat(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Overview")))
        .hasAttribute("aria-current", "page");
  }
}
