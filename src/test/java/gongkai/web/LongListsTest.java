package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import gongkai.document.IndexField;
import gongkai.engine.SampleReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// As many agencies and places as a province has.
class LongListsTest extends BrowserTest {
  private static final int AGENCIES = 5_000;

  @BeforeAll
  void manyAgencies() throws IOException {
    demo.orElseThrow().add(IntStream.range(0, AGENCIES).mapToObj(LongListsTest::agency).toList());
  }

  /// Ten cities of 25 counties each.
  private static SampleReport agency(int number) {
    var county = "第%d市/第%d县".formatted(number % 10, number % 250);
    return SampleReport.of("第%d局".formatted(number), 2023)
        .with(IndexField.REGION, "长名省/" + county)
        .says("培训少。");
  }

  private Locator facet(String field) {
    return page.locator(".facet-" + field);
  }

  private Locator finder(String field) {
    return facet(field).getByRole(AriaRole.SEARCHBOX);
  }

  @Test
  void one_of_5000_agencies_is_found_by_a_part_of_its_name_and_chosen() {
    visit("/");
    assertThat(facet("agency")).containsText("份未列出");
    finder("agency").fill("4321");
    assertThat(facet("agency").locator("li")).hasCount(1);
    assertThat(facet("agency")).containsText("找到 1 项");
    choice("agency", "第4321局").check();
    assertThat(page.locator("#summary")).containsText("共 1 份报告");
    assertThat(finder("agency")).hasValue("4321");
    assertThat(choice("agency", "第4321局")).isChecked();
    finder("agency").press("Escape");
    assertThat(choice("agency", "第4321局")).isChecked();
    assertThat(facet("agency").locator("li")).not().hasCount(1);
  }

  @Test
  void what_is_not_in_any_name_is_said() {
    visit("/");
    finder("agency").fill("没有的局");
    assertThat(facet("agency").getByRole(AriaRole.STATUS)).hasText("没有含这几个字的项");
  }

  @Test
  void a_late_list_never_replaces_the_one_asked_for_last() {
    visit("/");
    var held = new ArrayList<Route>();
    page.route(
        url -> url.contains("facet_text"),
        route -> {
          if (held.isEmpty()) {
            held.add(route);
          } else {
            route.resume();
          }
        });
    finder("agency").fill("49");
    page.waitForCondition(() -> !held.isEmpty());
    finder("agency").fill("4998");
    assertThat(facet("agency").locator("li")).hasCount(1);
    held.getFirst().resume();
    page.evaluate("fetch('/livez').then(reply => reply.text())");
    assertThat(facet("agency").locator("li")).hasCount(1);
  }

  @Test
  void counties_that_are_not_listed_come_when_their_city_is_opened() {
    visit("/");
    for (var above : List.of("长名省", "第3市")) {
      button(above + "以下的地区").click();
    }
    assertThat(choice("region", "第243县")).isVisible();
    choice("region", "第243县").check();
    assertThat(page.locator("#summary")).containsText("共 20 份报告");
    assertThat(choice("region", "第243县")).isChecked();
    finder("region").fill("第117");
    assertThat(facet("region").locator("li")).hasCount(1);
    assertThat(facet("region").locator("li")).hasText(Pattern.compile("第117县"));
  }
}
