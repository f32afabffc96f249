package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages against the rules of WCAG 2.2 AA that a machine can check, by axe.
class AccessTest extends BrowserTest {
  private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  private static final String RUN =
      """
      async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
        .violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`))
      """;

  private String axe = "";

  @BeforeAll
  void readAxe() throws IOException {
    try (var in = Objects.requireNonNull(AccessTest.class.getResourceAsStream(AXE))) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void assertNothingViolated() {
    page.evaluate(axe);
    assertThat(page.evaluate(RUN)).isEqualTo(List.of());
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void cards_and_filters_violate_nothing(ColorScheme scheme) {
    as(new NewContextOptions().setLocale("zh-CN").setColorScheme(scheme));
    visit("/?q=" + encoded("公开") + "&kind!=" + encoded("教育") + "&requests.received.total=1..");
    assertThat(hits().first()).isVisible();
    assertThat(page.locator(".trend")).isVisible();
    assertNothingViolated();
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK"})
  void the_table_violates_nothing(ColorScheme scheme) {
    as(new NewContextOptions().setLocale("en-US").setColorScheme(scheme));
    visit("/?view=table&figures=requests.received.total,requests.disclosure_rate&sort=-year");
    assertThat(page.locator("#table tbody tr").first()).isVisible();
    assertNothingViolated();
  }

  @ParameterizedTest
  @CsvSource({
    "/report?id=雁岭地区卫生健康委员会@2023&q=公开, #issues",
    "/api, article",
    "/compare, #comparison .none",
    "/compare?earlier=望湖市棠溪区教育局@2021&later=望湖市棠溪区教育局@2022, #promises",
    "/overview, .block-ranking tbody",
    "/overview?q=公开, .block-trend tbody",
    "/findings, #list > li",
    "/manage, #health dl"
  })
  void the_pages_beside_violate_nothing(String path, String shown) {
    for (var scheme : ColorScheme.values()) {
      as(new NewContextOptions().setLocale("zh-CN").setColorScheme(scheme));
      visit(path);
      assertThat(page.locator(shown).first()).isAttached();
      assertNothingViolated();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"?", "h", "c", "e"})
  void what_opens_over_the_page_violates_nothing(String key) {
    visit("/");
    assertThat(hits().first()).isVisible();
    page.keyboard().press(key);
    assertThat(page.locator("dialog, .menu[open]")).isVisible();
    assertNothingViolated();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?q=“没有的话”&year=2015&kind=教育", "/?requests.recieved.total=1..", "/"})
  void what_says_that_nothing_came_violates_nothing(String path) {
    as(new NewContextOptions().setLocale("zh-CN").setViewportSize(390, 844));
    visit(path);
    assertThat(page.locator(".empty, [role=alert], article").first()).isVisible();
    assertNothingViolated();
  }
}
