package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/// What a person with a token does on the page of a report.
class WritingOnReportTest extends OfficeTest {
  private static final String REPORT = "/report?id=" + encoded("棠溪区教育局@2024");

  private void withToken() {
    visit(REPORT);
    page.getByLabel("令牌").fill(token("writer"));
    page.getByLabel("令牌").press("Enter");
    assertThat(page.getByText("已填写令牌。")).isVisible();
  }

  @Test
  void a_finding_is_judged_where_it_stands() {
    withToken();
    var line = page.locator(".finding-list > li").first();
    line.getByLabel("说明理由").fill("公报亦如此");
    line.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("确认")).click();
    assertThat(line.locator(".review")).containsText("公报亦如此");
  }

  @Test
  void a_cell_is_corrected_and_the_original_reading_stays_beside_it() {
    withToken();
    page.locator("[id='cell-requests.received.total']").click();
    var form = page.locator("dialog form");
    form.getByLabel("应为").fill("21");
    form.getByLabel("理由").fill("以公报为准");
    form.getByText("提交更正").click();
    assertThat(form.locator(".said")).containsText("已提交");
    page.waitForCondition(
        () -> {
          visit(REPORT);
          page.locator("[id='cell-requests.received.total']").click();
          return page.locator("dialog .origin").textContent().contains("以公报为准");
        });
    assertThat(page.locator("[id='cell-requests.received.total']")).containsText("21");
  }

  @Test
  void what_is_no_number_is_refused_and_stays_in_the_form() {
    withToken();
    page.locator("[id='cell-requests.received.total']").click();
    var form = page.locator("dialog form");
    form.getByLabel("应为").fill("许多");
    form.getByLabel("理由").fill("试");
    form.getByText("提交更正").click();
    assertThat(form.locator(".said")).not().isEmpty();
    assertThat(form.getByLabel("应为")).hasValue("许多");
  }
}
