package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Values that a reader does not want to see.
class LeavingOutTest extends BrowserTest {

  @ParameterizedTest
  @CsvSource({"year, 2023, 16", "kind, 人民政府, 17", "region, 澜海市, 20"})
  void a_value_is_left_out_by_the_button_beside_it(String field, String name, int left) {
    visit("/");
    button("不看：" + name).click();
    assertThat(page.locator("#summary")).containsText("共 " + left + " 份报告");
    assertThat(page).hasURL(holding("?" + field + "%21=" + encoded(name)));
    assertThat(page.locator(".chip.not")).containsText("不含 " + name);
    assertThat(button("不看：" + name)).hasAttribute("aria-pressed", "true");
    assertThat(button("不看：" + name)).isFocused();
    page.locator(".chip").click();
    assertThat(page.locator("#summary")).containsText("共 24 份报告");
  }

  @Test
  void a_value_is_either_wanted_or_left_out() {
    visit("/");
    choice("kind", "教育").check();
    button("不看：教育").click();
    assertThat(choice("kind", "教育")).not().isChecked();
    assertThat(page).hasURL(Pattern.compile("\\?kind%21=[^&]*$"));
    choice("kind", "教育").check();
    assertThat(page).hasURL(Pattern.compile("\\?kind=[^&]*$"));
    assertThat(page.locator(".chip")).hasCount(1);
  }

  @Test
  void by_keys_alone_a_value_is_left_out() {
    visit("/");
    choice("year", "2023").focus();
    page.keyboard().press("Tab");
    page.keyboard().press("Enter");
    assertThat(page.locator("#summary")).containsText("共 16 份报告");
  }

  @Test
  void an_empty_result_says_what_each_filter_costs() {
    visit("/?q=" + encoded("队伍不稳定") + "&year=2020&kind=" + encoded("教育"));
    var way = button("去掉“机关类别：教育”");
    assertThat(page.locator(".ways-out")).containsText("共 1 份报告");
    way.click();
    assertThat(hits()).hasCount(1);
    assertThat(page.locator(".chip")).containsText("2020");
  }
}
