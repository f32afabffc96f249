package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// Typing through an input method: the keys that choose a character choose nothing else.
class CompositionTest extends BrowserTest {

  private InputMethod inputMethod() {
    return new InputMethod(context.newCDPSession(page));
  }

  @Test
  void enter_while_composing_does_not_search() {
    visit("/");
    assertThat(hits().first()).isVisible();
    box().click();
    var input = inputMethod();
    input.compose("dui'wu");
    page.keyboard().press("Enter");
    input.commit("队伍");
    assertThat(box()).hasValue("队伍");
    assertThat(page.url()).isEqualTo(address + "/");
    box().press("Enter");
    assertThat(hits()).hasCount(1);
  }

  @Test
  void nothing_is_suggested_or_chosen_while_composing() {
    visit("/");
    box().click();
    var options = page.locator("#q-list [role=option]");
    var asked = new ArrayList<String>();
    page.onRequest(
        request -> {
          if (request.url().contains("/suggest")) {
            asked.add(request.url());
          }
        });
    var input = inputMethod();
    input.compose("yan");
    input.compose("yan'chi");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(options).hasCount(0);
    assertThat(asked).isEmpty();
    input.commit("砚池");
    assertThat(options.first()).containsText("砚池市");
    assertThat(asked).hasSize(1);
    assertThat(box()).hasValue("砚池");
  }

  @Test
  void a_long_list_is_searched_once_when_the_word_is_composed() {
    visit("/");
    var asked = new ArrayList<String>();
    page.onRequest(
        request -> {
          if (request.url().contains("facet_text")) {
            asked.add(request.url());
          }
        });
    page.locator(".facet-agency").getByRole(AriaRole.SEARCHBOX).click();
    var input = inputMethod();
    input.compose("jiao");
    input.compose("jiao'yu");
    input.commit("教育");
    assertThat(page.locator(".facet-agency [role=status]")).containsText("找到");
    assertThat(page.locator(".facet-agency li").first()).containsText("教育局");
    assertThat(asked).hasSize(1);
  }

  @Test
  void a_figure_is_not_chosen_by_the_enter_that_ends_a_composition() {
    visit("/");
    var picker = page.locator("#figure-input");
    picker.click();
    var input = inputMethod();
    input.compose("chu'fa");
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    input.commit("处罚");
    assertThat(page.locator("#picker [role=option]").first()).containsText("行政处罚");
    assertThat(page.locator(".figure")).hasCount(0);
  }
}
