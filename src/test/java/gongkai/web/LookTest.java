package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Screens, schemes, paper and weight.
class LookTest extends BrowserTest {
  private static final int MOST_BYTES = 75_000;

  private void visitAndSee(String path) {
    visit(path);
    assertThat(page.locator("article, #issues, gongkai-search").first()).isVisible();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/?q=公开&requests.received.total=1..&figures=disclosure.permits.decisions&region=云岭省/望湖市",
        "/?year=2023,2024&kind!=教育&figures=requests.received.total,review.total",
        "/report?id=雁岭地区卫生健康委员会@2023&q=公开",
        "/report?id=望湖市交通运输局@2023",
        "/embed"
      })
  void a_phone_shows_no_sideways_scroll(String path) {
    as(new NewContextOptions().setLocale("zh-CN").setViewportSize(360, 740));
    visitAndSee(path);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }

  @Test
  void filters_on_a_phone_wait_behind_a_button() {
    as(new NewContextOptions().setLocale("zh-CN").setViewportSize(360, 740));
    visitAndSee("/");
    assertThat(choice("year", "2023")).isHidden();
    button("显示筛选条件").click();
    choice("year", "2023").check();
    assertThat(page.locator("#summary")).containsText("共 8 份报告");
    button("收起筛选条件").click();
    assertThat(choice("year", "2023")).isHidden();
  }

  @Test
  void dark_follows_the_system() {
    as(new NewContextOptions().setColorScheme(ColorScheme.DARK));
    visitAndSee("/");
    assertThat(brightness("body", "backgroundColor")).isLessThan(60);
    assertThat(brightness("article h3 a", "color")).isGreaterThan(150);
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    assertThat(brightness("body", "backgroundColor")).isGreaterThan(200);
  }

  private int brightness(String selector, String property) {
    var script =
        "([selector, property]) =>"
            + " Math.round(getComputedStyle(document.querySelector(selector))[property].match(/\\d+/g).slice(0,"
            + " 3).reduce((sum, part) => sum + Number(part), 0) / 3)";
    return (Integer) page.evaluate(script, List.of(selector, property));
  }

  @Test
  void paper_is_white_and_has_the_report_without_the_controls() {
    as(new NewContextOptions().setColorScheme(ColorScheme.DARK));
    visitAndSee("/report?id=雁岭地区卫生健康委员会@2023");
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("#outline")).isHidden();
    assertThat(page.locator("#ask")).isHidden();
    assertThat(page.locator("#requests table")).isVisible();
    assertThat(brightness("body", "backgroundColor")).isEqualTo(255);
    assertThat(brightness("#requests thead th", "backgroundColor")).isGreaterThan(200);
  }

  @Test
  void a_table_on_paper_is_whole_and_without_buttons() {
    visit("/?view=table&figures=requests.received.total");
    assertThat(page.locator("#table tbody tr")).hasCount(24);
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("#tools")).isHidden();
    assertThat(page.locator(".narrow")).isHidden();
    var isWhole =
        "document.querySelector('.frame').scrollHeight <="
            + " document.querySelector('.frame').clientHeight";
    assertThat(page.evaluate(isWhole)).isEqualTo(true);
  }

  @Test
  void the_first_page_weighs_less_than_75_kB_packed() throws IOException {
    var responses = new ArrayList<Response>();
    page.onResponse(responses::add);
    visitAndSee("/");
    var packed = new ByteArrayOutputStream();
    for (var response : List.copyOf(responses)) {
      if (!response.url().contains("/api/")) {
        var file = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(file)) {
          gzip.write(response.body());
        }
        file.writeTo(packed);
      }
    }
    assertThat(packed.size()).isLessThan(MOST_BYTES);
  }
}
