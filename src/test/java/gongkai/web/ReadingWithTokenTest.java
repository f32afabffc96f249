package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where the setting `reads` asks for a token, each page asks for it and then goes on.
class ReadingWithTokenTest extends OfficeTest {

  @Override
  protected void prepare() {
    shell.with("GONGKAI_READS", "token");
  }

  @ParameterizedTest
  @CsvSource({
    "/?q=公开, #hits article",
    "/report?id=棠溪区教育局@2024, .facts",
    "/compare?earlier=望湖市棠溪区教育局@2021&later=望湖市棠溪区教育局@2022, .summary dd",
    "/overview, .block-ranking tbody tr",
    "/findings, #list > li .verdict",
    "/manage, #words-found .terms > li"
  })
  void a_page_asks_for_a_token_and_goes_on(String path, String shown) {
    visit(path);
    var field = page.locator("#token").first();
    assertThat(field).isVisible();
    assertThat(page.locator(shown)).hasCount(0);
    field.fill(token("reader"));
    field.press("Enter");
    assertThat(page.locator(shown).first()).isAttached();
  }
}
