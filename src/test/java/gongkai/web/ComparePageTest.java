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

/// Two reports side by side.
class ComparePageTest extends BrowserTest {
  private static final String EARLIER = "望湖市棠溪区教育局@2021";
  private static final String LATER = "望湖市棠溪区教育局@2022";

  private void compare(String earlier, String later) {
    visit("/compare?earlier=" + encoded(earlier) + "&later=" + encoded(later));
  }

  private Locator figures() {
    return page.locator("#figures tbody tr");
  }

  private Locator radio(String name) {
    return page.getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(name));
  }

  @Test
  void figures_words_and_promises_of_two_years_stand_side_by_side() {
    compare(EARLIER, LATER);
    assertThat(page.locator(".pair a")).hasCount(2);
    assertThat(page.locator(".summary strong").first()).containsText("%");
    radio("全部").check();
    Assertions.assertTrue(figures().count() > 180);
    radio("有变化").check();
    var received = figures().filter(new Locator.FilterOptions().setHasText("新收"));
    assertThat(received.first()).isVisible();
    assertThat(page.locator("#texts .changed")).not().hasCount(0);
    assertThat(page.locator("#promises tbody tr")).not().hasCount(0);
  }

  @Test
  void the_same_passages_are_shown_when_asked_for() {
    compare(LATER, LATER);
    assertThat(page.getByText("同一份报告，没有差别。")).isVisible();
    assertThat(page.locator("#texts .changed")).hasCount(0);
    var hide = page.getByLabel("隐去相同的段落");
    hide.focus();
    page.keyboard().press("Space");
    assertThat(page.locator("#texts .changed.same").first()).isVisible();
    assertThat(hide).isFocused();
  }

  @Test
  void reports_are_chosen_from_what_is_offered_while_typing() {
    visit("/compare");
    page.locator("#earlier").pressSequentially("棠溪区教育");
    assertThat(page.locator("#earlier-list option[value='" + EARLIER + "']")).hasCount(1);
    page.locator("#earlier").fill(EARLIER);
    page.locator("#later").fill(LATER);
    page.locator("#later").press("Enter");
    assertThat(page.locator(".summary")).isVisible();
    assertThat(page).hasURL(holding("later=" + encoded(LATER)));
    page.goBack();
    assertThat(page.locator(".summary")).hasCount(0);
    assertThat(page.locator("#earlier")).hasValue("");
  }

  @Test
  void both_can_change_places() {
    compare(EARLIER, LATER);
    assertThat(page.locator(".summary")).isVisible();
    button("左右互换").click();
    assertThat(page.locator("#earlier")).hasValue(LATER);
    assertThat(page.locator(".pair a").first()).containsText("2022");
  }

  @Test
  void a_report_that_is_not_there_is_said_and_can_be_chosen_anew() {
    compare("没有这个局@2021", LATER);
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("没有这份报告");
    assertThat(page.locator("#later")).hasValue(LATER);
  }

  @Test
  void the_table_is_downloaded_as_it_is_shown() throws IOException {
    compare(EARLIER, LATER);
    radio("全部").check();
    var download = page.waitForDownload(() -> page.getByText("下载表格").click());
    var lines = Files.readString(download.path()).lines().toList();
    Assertions.assertEquals(figures().count() + 1, lines.size());
    Assertions.assertTrue(lines.getFirst().startsWith("\uFEFFcode,"));
    Assertions.assertTrue(
        lines.stream().anyMatch(line -> line.startsWith("requests.received.total,")));
  }

  @Test
  void it_speaks_english() {
    as(new NewContextOptions().setLocale("en-GB"));
    compare(EARLIER, LATER);
    assertThat(page.locator("h1")).hasText("Two reports side by side");
    assertThat(page.locator("#figures th").first()).hasText("Figure");
    page.locator("#language").click();
    assertThat(page.locator("h1")).hasText("两份报告对比");
    assertThat(page).hasURL(Pattern.compile("earlier=.*later="));
  }

  @Test
  void on_a_phone_nothing_sticks_out() {
    as(new NewContextOptions().setLocale("zh-CN").setViewportSize(360, 740));
    compare(EARLIER, LATER);
    assertThat(page.locator(".summary")).isVisible();
    Assertions.assertEquals(
        true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
  }
}
