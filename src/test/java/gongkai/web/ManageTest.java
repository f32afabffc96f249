package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/// The page of those who keep the server, opened by somebody with a token.
abstract class ManageTest extends OfficeTest {
  protected final void withToken(String role) {
    page.getByLabel("令牌").fill(token(role));
    button("使用此令牌").click();
    assertThat(page.getByText("已填写令牌。")).isVisible();
  }

  protected final void asWriter() {
    visit("/manage");
    withToken("writer");
    assertThat(files()).isVisible();
  }

  protected final Locator files() {
    return page.getByLabel("选择文件");
  }

  /// What was sent by this page stands open.
  protected final Locator latest() {
    return page.locator("#tasks .task[open]").first();
  }

  protected static FilePayload text(String name, String content) {
    return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
  }
}
