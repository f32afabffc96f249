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

/// What may be wrong in the reports, worked through.
class FindingsPageTest extends OfficeTest {

  private Locator found() {
    return page.locator("#list > li");
  }

  private Locator box(String name) {
    return page.getByRole(
        AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name)));
  }

  private void withToken(String role) {
    page.getByLabel("令牌").fill(token(role));
    page.getByLabel("令牌").press("Enter");
    assertThat(page.getByText("已填写令牌。")).isVisible();
  }

  @Test
  void what_fails_or_is_uncertain_is_listed_with_its_report() {
    visit("/findings");
    assertThat(found().first()).isVisible();
    assertThat(found().first().locator(".verdict")).hasText(Pattern.compile("不符|存疑"));
    found().locator("a[href*='cell-']").first().click();
    assertThat(page.locator("td:target")).isInViewport();
  }

  @Test
  void filters_stand_in_the_address_and_back_takes_them_back() {
    visit("/findings");
    box("逾期公布").check();
    assertThat(page).hasURL(Pattern.compile("rule=late"));
    assertThat(found().filter(new Locator.FilterOptions().setHasNotText("逾期公布"))).hasCount(0);
    assertThat(found().first()).containsText("逾期公布");
    page.goBack();
    assertThat(box("逾期公布")).not().isChecked();
    page.goForward();
    page.reload();
    assertThat(box("逾期公布")).isChecked();
  }

  @Test
  void where_nothing_fits_the_page_says_what_to_try() {
    visit("/findings?year=2009");
    assertThat(page.locator("#summary")).containsText("可放宽");
    page.getByText("清除筛选").click();
    assertThat(found().first()).isVisible();
  }

  @Test
  void a_finding_is_dismissed_by_who_may_and_stays_so() {
    visit("/findings?rule=cross_foot");
    assertThat(found().first()).isVisible();
    assertThat(page.locator(".reviewing")).hasCount(0);
    withToken("writer");
    var line = found().first();
    line.getByLabel("说明理由").fill("原文如此，已电话核实");
    line.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("排除")).click();
    assertThat(line.locator(".review")).containsText("已排除：原文如此，已电话核实");
    // A search knows of it about a second later.
    page.waitForCondition(
        () -> {
          visit("/findings?rule=cross_foot&review=dismissed");
          assertThat(page.locator("#summary")).hasText(Pattern.compile("份报告|可放宽"));
          return found().count() > 0;
        });
    assertThat(found().first().locator(".review")).containsText("王五");
  }

  @Test
  void a_token_that_may_not_is_told_so_and_nothing_typed_is_lost() {
    visit("/findings");
    withToken("reader");
    var line = found().first();
    line.getByLabel("说明理由").fill("试");
    line.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("确认")).click();
    assertThat(line.locator(".said")).not().isEmpty();
    assertThat(line.getByLabel("说明理由")).hasValue("试");
  }

  @Test
  void all_of_them_are_exported() throws IOException {
    visit("/findings?verdict=fail");
    assertThat(found().first()).isVisible();
    var download = page.waitForDownload(() -> page.getByText("导出全部").click());
    var lines = Files.readString(download.path()).lines().toList();
    Assertions.assertTrue(lines.getFirst().startsWith("\uFEFFreport,"));
    Assertions.assertTrue(lines.size() > found().count());
  }

  @Test
  void it_speaks_english_and_fits_a_phone() {
    as(new NewContextOptions().setLocale("en-GB").setViewportSize(360, 740));
    visit("/findings");
    assertThat(page.locator("h1")).hasText("Findings");
    assertThat(found().first()).isVisible();
    Assertions.assertEquals(
        true, page.evaluate("document.documentElement.scrollWidth <= innerWidth"));
  }
}
