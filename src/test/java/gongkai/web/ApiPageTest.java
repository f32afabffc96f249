package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator.GetByTextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The description of the API as a person reads it.
class ApiPageTest extends BrowserTest {
  @Test
  void each_address_is_described_and_the_outline_leads_to_it() {
    visit("/api");
    assertThat(page).hasTitle("接口 · 公开");
    var search = page.locator("#search");
    assertThat(search.locator("h3")).hasText("GET/api/v1/search");
    assertThat(search.getByRole(AriaRole.ROWHEADER).first()).isVisible();
    page.locator("#outline a[href='#metrics']").click();
    assertThat(page).hasURL(Pattern.compile("/api#metrics$"));
    assertThat(page.locator("#metrics")).isInViewport();
  }

  @Test
  void what_stands_between_backticks_is_code() {
    visit("/api");
    assertThat(page.locator("#search")).isVisible();
    assertThat(page.locator("#description")).not().containsText("`");
    assertThat(page.locator("#description td code").getByText("agency!=", exactly()).first())
        .isVisible();
  }

  private static GetByTextOptions exactly() {
    return new GetByTextOptions().setExact(true);
  }

  @Test
  void it_speaks_english_to_whoever_wants_it() {
    visit("/api?lang=en");
    assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
        .hasText("API");
  }
}
