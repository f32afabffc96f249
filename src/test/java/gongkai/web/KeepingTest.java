package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a reader takes along and comes back to: files, kept searches, keys.
class KeepingTest extends BrowserTest {

  private Locator dialog() {
    return page.getByRole(AriaRole.DIALOG);
  }

  private Locator kept() {
    return dialog().locator(".own-list").first().locator("li");
  }

  @ParameterizedTest
  @CsvSource({"报告, csv, # complete", "报告, jsonl, '\"complete\":true'", "段落, csv, # complete"})
  void what_was_found_is_saved_as_a_whole_file(String rows, String format, String end)
      throws IOException {
    visit("/?q=" + encoded("培训") + "&figures=requests.received.total");
    page.locator("[data-menu=export] summary").click();
    var line = page.locator(".export-line").filter(new Locator.FilterOptions().setHasText(rows));
    var file = page.waitForDownload(() -> line.getByText(format).click());
    assertThat(file.suggestedFilename()).endsWith("." + format);
    assertThat(text(file))
        .contains("requests.received.total".repeat(rows.equals("报告") ? 1 : 0))
        .contains(end);
  }

  @Test
  void a_table_for_a_spreadsheet_has_the_filters_of_the_page() throws IOException {
    visit("/?year=2023&kind!=" + encoded("人民政府"));
    page.locator("[data-menu=export] summary").click();
    var link = page.locator(".export-line a").first();
    assertThat(link).hasText("xlsx");
    assertThat(link).hasAttribute("href", holding("year=2023&kind%21=" + encoded("人民政府")));
    var file = page.waitForDownload(link::click);
    assertThat(file.suggestedFilename()).endsWith(".xlsx");
  }

  private static String text(Download file) throws IOException {
    try (var in = file.createReadStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void the_menu_closes_by_escape_and_gives_the_focus_back() {
    visit("/");
    var button = page.locator("[data-menu=export] summary");
    button.click();
    page.keyboard().press("Escape");
    assertThat(page.locator(".export-line").first()).isHidden();
    assertThat(button).isFocused();
  }

  @Test
  void a_kept_search_comes_back_with_all_that_belongs_to_it() {
    visit("/?q=" + encoded("培训") + "&kind=" + encoded("教育") + "&view=table");
    button("收藏").click();
    assertThat(button("已收藏")).hasAttribute("aria-pressed", "true");
    visit("/");
    button("我的检索").click();
    assertThat(kept()).hasCount(1);
    assertThat(kept()).containsText("培训 · 机关类别：教育 · 表格");
    assertThat(kept()).containsText("共 2 份报告");
    kept().getByRole(AriaRole.LINK).click();
    assertThat(page).hasURL(holding("view=table"));
    assertThat(page.locator("#table tbody tr")).hasCount(2);
    assertThat(dialog()).hasCount(0);
    button("已收藏").click();
    button("我的检索").click();
    assertThat(dialog()).containsText("还没有。检索之后点“收藏”。");
  }

  @Test
  void the_last_searches_are_listed_and_cleared() {
    visit("/?q=" + encoded("培训"));
    assertThat(hits()).hasCount(6);
    searchFor("队伍不稳定");
    assertThat(hits()).hasCount(1);
    button("我的检索").click();
    assertThat(dialog().locator(".own-list a")).hasText(new String[] {"队伍不稳定", "培训"});
    dialog().getByText("清空最近的检索").click();
    assertThat(dialog().locator(".own-list")).hasCount(0);
    page.keyboard().press("Escape");
    page.reload();
    assertThat(hits()).hasCount(1);
    assertThat(page.evaluate("localStorage.getItem('gongkai.saved')")).isNull();
  }

  @Test
  void whoever_wants_no_history_has_none() {
    visit("/");
    button("我的检索").click();
    dialog().getByText("记下最近的检索").click();
    page.keyboard().press("Escape");
    searchFor("培训");
    assertThat(hits()).hasCount(6);
    button("我的检索").click();
    assertThat(dialog().locator(".own-list")).hasCount(0);
  }

  @Test
  void what_something_else_wrote_there_breaks_nothing() {
    context.addInitScript(
        "localStorage.setItem('gongkai.saved', '{'); localStorage.setItem('gongkai.history', '7')");
    visit("/?q=" + encoded("培训"));
    assertThat(hits()).hasCount(6);
    button("我的检索").click();
    assertThat(dialog()).containsText("最近的检索");
  }

  @Test
  void keys_lead_through_the_results() {
    visit("/?q=" + encoded("培训"));
    assertThat(hits()).hasCount(6);
    page.keyboard().press("j");
    page.keyboard().press("j");
    assertThat(hits().nth(1).locator("h3 a")).isFocused();
    page.keyboard().press("k");
    assertThat(hits().first().locator("h3 a")).isFocused();
    page.keyboard().press("t");
    assertThat(page.locator("#table tbody tr")).hasCount(6);
    page.keyboard().press("j");
    assertThat(page.locator("#table tbody a").first()).isFocused();
    page.keyboard().press("t");
    assertThat(hits()).hasCount(6);
    page.keyboard().press("/");
    assertThat(box()).isFocused();
    page.keyboard().press("Escape");
    box().fill("");
    page.keyboard().type("jt");
    assertThat(box()).hasValue("jt");
    assertThat(hits()).hasCount(6);
  }

  @Test
  void enter_opens_the_report_in_focus() {
    visit("/?q=" + encoded("队伍不稳定"));
    assertThat(hits()).hasCount(1);
    page.keyboard().press("j");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).containsText("临岫市人民政府2020年");
  }

  @Test
  void a_question_mark_tells_the_keys_and_they_can_be_switched_off() {
    as(new NewContextOptions().setLocale("en-US"));
    visit("/");
    assertThat(hits().first()).isVisible();
    page.keyboard().press("?");
    assertThat(dialog()).containsText("Keyboard shortcuts");
    assertThat(dialog().locator("kbd").first()).hasText("/");
    dialog().getByText("Use single-key shortcuts").click();
    page.keyboard().press("Escape");
    page.keyboard().press("t");
    page.keyboard().press("j");
    assertThat(page.locator("h3 a:focus")).hasCount(0);
    assertThat(hits().first()).isVisible();
  }
}
