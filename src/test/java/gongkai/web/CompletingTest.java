package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// What the search box offers while a reader types, and what the page offers after a slip.
class CompletingTest extends BrowserTest {
  private static final String SUGGESTIONS = "**/api/v1/suggest*";

  private Locator options() {
    return page.locator("#q-list [role=option]");
  }

  @Test
  void letters_of_pinyin_offer_agencies_and_a_key_chooses_one() {
    visit("/");
    box().pressSequentially("ycsgaj");
    assertThat(options()).hasCount(1);
    assertThat(options().first()).containsText("砚池市公安局");
    assertThat(box()).hasAttribute("aria-expanded", "true");
    assertThat(page.locator("#q-status")).containsText("1 条提示");
    box().press("ArrowDown");
    assertThat(box()).hasAttribute("aria-activedescendant", "q-list-0");
    assertThat(options().first()).hasAttribute("aria-selected", "true");
    box().press("Enter");
    assertThat(box()).hasValue("机关:砚池市公安局");
    assertThat(options()).hasCount(0);
    assertThat(hits()).hasCount(1);
    assertThat(page).hasURL(holding("?q=" + encoded("机关:砚池市公安局")));
  }

  @Test
  void the_last_word_is_completed_and_what_was_typed_is_marked() {
    visit("/");
    box().pressSequentially("公开 砚池");
    assertThat(options().first().locator("mark")).hasText("砚池");
    options().first().click();
    assertThat(box()).hasValue("公开 地区:砚池市");
    assertThat(hits().first()).isVisible();
    assertThat(box()).isFocused();
  }

  @Test
  void a_figure_waits_for_its_number() {
    visit("/");
    box().pressSequentially("新收");
    assertThat(options().first()).containsText("requests.received.total");
    box().press("ArrowDown");
    box().press("Enter");
    assertThat(box()).hasValue("新收申请>=");
    assertThat(page.url()).isEqualTo(address + "/");
    box().pressSequentially("10");
    box().press("Enter");
    assertThat(page.locator(".read-as")).containsText("requests.received.total:10..");
  }

  @Test
  void escape_closes_the_list_and_enter_asks_for_what_was_typed() {
    visit("/");
    box().pressSequentially("砚池");
    assertThat(options().first()).isVisible();
    box().press("ArrowDown");
    box().press("ArrowUp");
    box().press("Escape");
    assertThat(options()).hasCount(0);
    assertThat(box()).hasValue("砚池");
    box().press("Enter");
    assertThat(page).hasURL(holding("?q=" + encoded("砚池")));
    assertThat(options()).hasCount(0);
  }

  @Test
  void a_late_answer_opens_nothing() {
    var held = new ArrayList<Route>();
    visit("/");
    assertThat(hits().first()).isVisible();
    page.route(
        SUGGESTIONS,
        route -> {
          if (held.isEmpty()) {
            held.add(route);
          } else {
            route.resume();
          }
        });
    box().fill("砚池");
    page.waitForCondition(() -> !held.isEmpty());
    box().fill("新收");
    assertThat(options().first()).containsText("新收申请");
    held.getFirst().resume();
    page.evaluate("fetch('/livez').then(reply => reply.text())");
    assertThat(options().first()).containsText("新收申请");
    box().press("Enter");
    assertThat(options()).hasCount(0);
  }

  @Test
  void without_suggestions_the_box_works_as_it_did() {
    visit("/");
    page.route(SUGGESTIONS, Route::abort);
    searchFor("队伍不稳定");
    assertThat(hits()).hasCount(1);
    assertThat(page.locator("[role=alert]")).hasCount(0);
  }

  @Test
  void a_slip_is_offered_to_be_mended() {
    visit("/?q=" + encoded("政物公开"));
    var offer = page.locator(".did-you-mean a");
    assertThat(offer).hasText("政务公开");
    offer.click();
    assertThat(box()).hasValue("政务公开");
    assertThat(hits().first()).isVisible();
    assertThat(page.locator(".did-you-mean")).hasCount(0);
    page.goBack();
    assertThat(box()).hasValue("政物公开");
  }

  @Test
  void nothing_is_offered_to_those_who_only_look() {
    var asked = new ArrayList<String>();
    page.onRequest(
        request -> {
          if (request.url().contains("/suggest")) {
            asked.add(request.url());
          }
        });
    visit("/?q=" + encoded("砚池"));
    assertThat(hits().first()).isVisible();
    box().click();
    assertThat(options()).hasCount(0);
    assertThat(asked).isEmpty();
  }
}
