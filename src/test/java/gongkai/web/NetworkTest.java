package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a reader sees when the server is slow, gone, or says no.
class NetworkTest extends BrowserTest {
  private static final String SEARCHES = "**/api/v1/search*";

  @Test
  void a_late_answer_never_wins() {
    var held = new ArrayList<Route>();
    visit("/");
    assertThat(hits().first()).isVisible();
    page.route(
        SEARCHES,
        route -> {
          if (held.isEmpty()) {
            held.add(route);
          } else {
            route.resume();
          }
        });
    searchFor("栏目");
    page.waitForCondition(() -> !held.isEmpty());
    searchFor("队伍不稳定");
    assertThat(hits()).hasCount(1);
    held.getFirst().resume();
    // Another round trip, so that the late answer has had its chance.
    page.evaluate("fetch('/livez').then(reply => reply.text())");
    assertThat(hits()).hasCount(1);
    assertThat(hits()).containsText("队伍");
    assertThat(page.locator("#results")).not().hasAttribute("aria-busy", "true");
  }

  @Test
  void a_server_that_cannot_be_reached_is_said_and_tried_again() {
    visit("/");
    assertThat(hits().first()).isVisible();
    page.route(SEARCHES, Route::abort);
    searchFor("培训");
    assertThat(page.locator("[role=alert]")).containsText("无法连接服务器");
    page.unroute(SEARCHES);
    button("重试").click();
    assertThat(hits()).hasCount(6);
    assertThat(page.locator("[role=alert]")).hasCount(0);
  }

  @Test
  void a_fault_of_the_server_is_one_sentence_without_a_trace() {
    page.route(
        SEARCHES,
        route ->
            route.fulfill(
                new FulfillOptions()
                    .setStatus(500)
                    .setBody("java.lang.NullPointerException at gongkai.Main")));
    visit("/?q=a");
    assertThat(page.locator("[role=alert]")).containsText("服务器出了差错");
    assertThat(page.locator("body")).not().containsText("Exception");
  }

  @ParameterizedTest
  @CsvSource({"503, 服务器正忙", "429, 请求过于频繁"})
  void a_server_that_wants_time_says_how_much_and_keeps_what_was_typed(
      int status, String sentence) {
    visit("/");
    assertThat(hits().first()).isVisible();
    page.route(
        SEARCHES,
        route ->
            route.fulfill(
                new FulfillOptions()
                    .setStatus(status)
                    .setHeaders(Map.of("Retry-After", "7"))
                    .setContentType("application/problem+json")
                    .setBody("{\"detail\":\"排队的检索太多。\"}")));
    searchFor("培训");
    assertThat(page.locator("[role=alert]"))
        .hasText(Pattern.compile(sentence + ".*排队的检索太多.*7 秒后重试.*"));
    box().pressSequentially(" 队");
    page.unroute(SEARCHES);
    button("重试").click();
    assertThat(hits()).hasCount(6);
    assertThat(box()).hasValue("培训 队");
  }

  @Test
  void a_refused_request_names_the_parameter_and_the_way_out() {
    visit("/?requests.recieved.total=1..");
    assertThat(page.locator("[role=alert]")).containsText("requests.recieved.total");
    page.locator("[role=alert] a").click();
    assertThat(page.locator("#summary")).containsText("共 24 份报告");
  }

  @Test
  void what_does_not_belong_in_an_address_is_passed_over() {
    visit("/?utm_source=mail&year=2023&year=2023&shown=abc");
    assertThat(page.locator("#summary")).containsText("共 8 份报告");
  }

  @Test
  void an_expired_cursor_is_answered_by_a_fresh_list() {
    visit("/");
    assertThat(hits()).hasCount(20);
    page.route(
        url -> url.contains("cursor="),
        route ->
            route.fulfill(
                new FulfillOptions()
                    .setStatus(410)
                    .setContentType("application/problem+json")
                    .setBody("{\"code\":\"cursor.expired\",\"status\":410}")));
    button("再显示一些").click();
    assertThat(button("再显示一些")).isEnabled();
    assertThat(hits()).hasCount(20);
  }

  @Test
  void names_that_do_not_come_leave_codes_and_a_working_page() {
    page.route(url -> url.contains("/api/v1/figures"), Route::abort);
    visit("/?requests.received.total=10..");
    assertThat(hits().first()).containsText("requests.received.total");
    assertThat(page.locator("#summary")).containsText("共 18 份报告");
  }

  @Test
  void nothing_is_asked_of_any_other_server() {
    var asked = new ArrayList<String>();
    page.onRequest(request -> asked.add(request.url()));
    visit("/?q=" + encoded("培训"));
    assertThat(hits()).hasCount(6);
    hits().first().locator("h3 a").click();
    assertThat(page.locator("#issues")).isVisible();
    assertThat(asked).isNotEmpty().allSatisfy(url -> assertThat(url).startsWith(address));
  }
}
