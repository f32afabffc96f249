package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Narrowing by what stands beside the results, and taking it back.
class NarrowingTest extends BrowserTest {

  @Test
  void a_click_on_a_year_narrows_and_stands_in_the_address() {
    visit("/");
    choice("year", "2023").check();
    assertThat(page.locator("#summary")).containsText("共 8 份报告");
    assertThat(page).hasURL(Pattern.compile("\\?year=2023$"));
    choice("year", "2024").check();
    assertThat(page.locator("#summary")).containsText("共 15 份报告");
    assertThat(choice("year", "2023")).isChecked();
  }

  @Test
  void agency_place_year_and_a_number_narrow_together() {
    visit("/");
    choice("kind", "教育").check();
    choice("region", "云岭省").check();
    choice("year", "2024").check();
    assertThat(hits()).hasCount(1);
    assertThat(hits().locator("h3")).containsText("棠溪区教育局2024年");
    page.navigate(page.url() + "&requests.received.total=10..");
    assertThat(hits()).hasCount(1);
    assertThat(page.locator(".chip")).containsText(new String[] {"2024", "云岭省", "教育", "新收申请 ≥ 10"});
  }

  @Test
  void a_filter_is_taken_back_by_its_chip_and_all_of_them_at_once() {
    visit("/?year=2023&kind=" + encoded("人民政府"));
    assertThat(hits()).hasCount(1);
    page.locator(".chip").filter(new Locator.FilterOptions().setHasText("2023")).click();
    assertThat(hits()).hasCount(7);
    button("清除全部条件").click();
    assertThat(page.locator("#summary")).containsText("共 24 份报告");
    assertThat(page.locator(".chip")).hasCount(0);
  }

  @Test
  void a_place_inside_a_chosen_one_narrows_it() {
    visit("/");
    choice("region", "云岭省").check();
    assertThat(page.locator("#summary")).containsText("共 20 份报告");
    choice("region", "望湖市").check();
    assertThat(page.locator("#summary")).containsText("共 12 份报告");
    assertThat(choice("region", "云岭省")).not().isChecked();
    assertThat(page.locator(".chip")).hasCount(1);
  }

  @Test
  void places_below_open_and_close() {
    visit("/");
    assertThat(choice("region", "鹤鸣区")).isHidden();
    button("澜海市以下的地区").click();
    assertThat(choice("region", "鹤鸣区")).isVisible();
    button("澜海市以下的地区").click();
    assertThat(choice("region", "鹤鸣区")).isHidden();
  }

  @Test
  void a_doubtful_report_is_found_by_its_checks() {
    visit("/");
    choice("finding", "有疑问").check();
    assertThat(hits()).hasCount(7);
    visit("/?finding=row_total");
    assertThat(hits()).hasCount(1);
    assertThat(hits().locator("h3")).containsText("雁岭地区卫生健康委员会");
  }

  @Test
  void an_address_may_leave_values_out() {
    visit("/?kind!=" + encoded("人民政府"));
    assertThat(page.locator("#summary")).containsText("共 17 份报告");
    assertThat(page.locator(".chip")).containsText("不含 人民政府");
    page.locator(".chip").click();
    assertThat(page.locator("#summary")).containsText("共 24 份报告");
  }

  @Test
  void long_lists_are_folded_and_keep_what_is_chosen() {
    visit("/?agency=" + encoded("石梁县人民政府"));
    assertThat(choice("agency", "石梁县人民政府")).isVisible();
    var lines = page.locator(".facet-agency li").filter(visible());
    var whole = page.locator("[data-key='all agency']");
    whole.click();
    assertThat(lines).not().hasCount(7);
    whole.click();
    assertThat(choice("agency", "石梁县人民政府")).isChecked();
  }

  private static Locator.FilterOptions visible() {
    return new Locator.FilterOptions().setVisible(true);
  }
}
