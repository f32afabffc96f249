package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Narrowing by pointing at what is drawn: a figure's spread, and the years.
class SpreadTest extends BrowserTest {
  private static final String SPREAD = "/?figures=requests.received.total";

  private Locator bars() {
    return page.locator(".histogram .column");
  }

  private Locator handle(String end) {
    return page.locator(".histogram .handle." + end);
  }

  private void drag(Locator from, Locator to) {
    from.scrollIntoViewIfNeeded();
    var start = from.boundingBox();
    var end = to.boundingBox();
    var mouse = page.mouse();
    mouse.move(start.x + start.width / 2, start.y + start.height / 3);
    mouse.down();
    mouse.move(end.x + end.width / 2, end.y + end.height / 3, new Mouse.MoveOptions().setSteps(4));
    mouse.up();
  }

  @Test
  void a_range_is_dragged_over_the_bars() {
    visit(SPREAD);
    assertThat(bars()).hasCount(3);
    drag(bars().nth(1), bars().nth(2));
    assertThat(page).hasURL(Pattern.compile("requests\\.received\\.total=10\\.\\.$"));
    assertThat(page.locator(".chip")).containsText("≥ 10");
    assertThat(bars()).hasCount(3);
    assertThat(bars().first()).hasClass(Pattern.compile("\\bback\\b"));
  }

  @Test
  void a_click_on_a_bar_is_a_range_of_one() {
    visit(SPREAD);
    drag(bars().nth(1), bars().nth(1));
    assertThat(page.locator(".chip")).containsText("10–99");
  }

  @Test
  void a_handle_is_dragged_to_where_the_range_ends() {
    visit(SPREAD);
    assertThat(bars()).hasCount(3);
    drag(handle("high"), bars().nth(1));
    assertThat(page.locator(".chip")).containsText("新收申请");
    assertThat(page.locator(".histogram .column.back")).not().hasCount(0);
  }

  @Test
  void keys_move_the_handles_and_one_stroke_is_one_step_back() {
    visit(SPREAD);
    handle("low").focus();
    assertThat(handle("low")).hasAttribute("aria-valuenow", "0");
    page.keyboard().press("ArrowRight");
    assertThat(page.locator(".chip")).containsText("≥ 10");
    assertThat(handle("low")).isFocused();
    assertThat(handle("low")).hasAttribute("aria-valuetext", "10");
    handle("high").focus();
    page.keyboard().press("ArrowLeft");
    assertThat(page.locator(".chip")).containsText("10–99");
    page.goBack();
    assertThat(page.locator(".chip")).containsText("≥ 10");
    assertThat(handle("high")).hasAttribute("aria-valuenow", "3");
    handle("low").focus();
    page.keyboard().press("Home");
    assertThat(page.locator(".chip")).hasCount(0);
  }

  @Test
  void the_years_of_a_query_are_drawn_with_their_table_and_shares() {
    visit("/?q=" + encoded("培训"));
    var trend = page.locator(".trend");
    assertThat(trend.getByRole(AriaRole.IMG)).isVisible();
    trend.getByText("分布表").click();
    assertThat(trend.locator("thead")).containsText("占比");
    var counted =
        trend.locator("tbody td:first-of-type").allInnerTexts().stream()
            .mapToInt(Integer::parseInt)
            .sum();
    assertThat(page.locator("#summary")).containsText("共 " + counted + " 份报告");
    var year = trend.locator("tbody tr").last().locator("th").innerText();
    trend.locator("tbody tr").last().getByRole(AriaRole.BUTTON).click();
    assertThat(choice("year", year)).isChecked();
    assertThat(trend.locator(".column.back").first()).isVisible();
  }

  @Test
  void a_year_without_a_report_keeps_its_place() {
    visit("/?q=" + encoded("公开"));
    assertThat(page.locator(".trend .column")).hasCount(10);
    assertThat(page.locator(".trend .column title").nth(1))
        .hasText(Pattern.compile("2016.*共 0 份报告"));
  }

  @Test
  void whoever_has_not_asked_yet_sees_no_trend() {
    visit("/");
    assertThat(hits().first()).isVisible();
    assertThat(page.locator(".trend")).hasCount(0);
  }
}
