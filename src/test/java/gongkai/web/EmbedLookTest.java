package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How the box looks in somebody else's page, to whom, and what it weighs.
class EmbedLookTest extends HostTest {
  private static final int MOST_BYTES = 12_000;

  /// Who sees no motion: what slides in is looked at where it comes to rest.
  private static NewContextOptions reader() {
    return new NewContextOptions().setLocale("zh-CN").setReducedMotion(ReducedMotion.REDUCE);
  }

  @Test
  void all_of_the_box_weighs_less_than_12_kB_packed() throws IOException {
    var responses = new ArrayList<Response>();
    page.onResponse(responses::add);
    embed("");
    find(0, "公开");
    assertThat(results(0)).hasCount(10);
    int bytes = 0;
    for (var response : List.copyOf(responses)) {
      var isBox = response.url().startsWith(address) && !response.url().contains("/api/");
      bytes += isBox ? packed(response.body()) : 0;
    }
    assertThat(bytes).isBetween(5_000, MOST_BYTES);
  }

  private static int packed(byte[] file) throws IOException {
    var packed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(packed)) {
      gzip.write(file);
    }
    return packed.size();
  }

  @Test
  void the_look_of_the_page_stays_out_and_its_colours_and_rules_for_parts_come_in() {
    embed("");
    assertThat(input(0)).hasCSS("border-top-style", "solid");
    assertThat(control(0, "检索")).hasCSS("background-color", "rgb(1, 2, 3)");
    assertThat(control(0, "检索")).hasCSS("font-size", "16px");
    assertThat(input(0)).hasCSS("letter-spacing", "3px");
    find(0, "培训");
    assertThat(results(0).first()).isVisible();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # the page      | the system | the box says  | it is
          ''              | DARK       | ''            | light
          class=dark      | LIGHT      | ''            | dark
          class=dark      | LIGHT      | scheme=light  | light
          ''              | LIGHT      | scheme=dark   | dark
          ''              | DARK       | scheme=auto   | dark
          ''              | LIGHT      | scheme=auto   | light
          """)
  void the_box_is_light_or_dark_as_its_page_unless_it_is_told(
      String around, ColorScheme system, String attribute, String expected) {
    as(reader().setColorScheme(system));
    host()
        .show(
            List.of(address),
            "zh-Hans",
            "<div " + around + ">" + boxes(address, "class=plain " + attribute) + "</div>");
    open(host());
    var isDark = expected.equals("dark");
    assertThat(input(0))
        .hasCSS("background-color", isDark ? "rgb(26, 32, 41)" : "rgb(255, 255, 255)");
    assertThat(input(0)).hasCSS("color", isDark ? "rgb(227, 232, 239)" : "rgb(26, 33, 43)");
  }

  /// As many states as a reader sees, in both schemes: none may break a rule.
  @ParameterizedTest
  @CsvSource({"light, below", "dark, below", "light, panel", "dark, panel"})
  void nobody_is_shut_out(String scheme, String way) {
    as(reader());
    embed(
        "class=plain scheme=" + scheme + " results=" + way,
        "class=plain lang=en label='Another box'");
    assertThat(Axe.violations(page)).isEmpty();
    type(0, "培训");
    assertThat(suggestions(0).first()).isVisible();
    input(0).press("ArrowDown");
    assertThat(Axe.violations(page)).isEmpty();
    input(0).press("Escape");
    find(0, "公开");
    assertThat(results(0)).hasCount(10);
    assertThat(Axe.violations(page)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"LIGHT, zh", "DARK, zh", "LIGHT, en"})
  void nobody_is_shut_out_from_the_page_of_the_box(ColorScheme scheme, String language) {
    as(reader().setColorScheme(scheme));
    visit("/embed?results=panel&accent=%237d1f1a&lang=" + language);
    assertThat(page.locator("#piece-lines")).isVisible();
    assertThat(Axe.violations(page)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"below", "panel"})
  void a_phone_shows_no_sideways_scroll(String way) {
    as(reader().setViewportSize(360, 740));
    embed("results=" + way);
    find(0, "公开");
    assertThat(results(0)).hasCount(10);
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
    var box = results(0).first().boundingBox();
    assertThat(box.x).isGreaterThanOrEqualTo(0);
    assertThat(box.x + box.width).isLessThanOrEqualTo(360);
  }

  @Test
  void who_wants_no_motion_sees_none() {
    as(reader());
    embed("results=panel");
    find(0, "培训");
    assertThat(box(0).locator("[part=panel]")).hasCSS("animation-name", "none");
    as(reader().setReducedMotion(ReducedMotion.NO_PREFERENCE));
    embed("results=panel");
    find(0, "培训");
    assertThat(box(0).locator("[part=panel]")).hasCSS("animation-name", "in");
  }

  @Test
  void colours_that_the_system_forces_leave_the_choice_to_be_seen() {
    as(reader().setForcedColors(ForcedColors.ACTIVE));
    embed("");
    type(0, "培训");
    assertThat(suggestions(0).first()).isVisible();
    input(0).press("ArrowDown");
    assertThat(suggestions(0).first()).hasCSS("outline-style", "solid");
    assertThat(suggestions(0).first()).hasCSS("outline-width", "2px");
    assertThat(suggestions(0).nth(1)).hasCSS("outline-style", "none");
  }
}
