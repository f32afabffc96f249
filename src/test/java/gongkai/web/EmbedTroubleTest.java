package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A server that is slow, gone, wrong, or not for this page: the box says so, and the page goes on.
class EmbedTroubleTest extends HostTest {
  private static final String GONE = "连接不上检索服务器，请稍后再试。";

  private @Nullable Between between;

  @BeforeEach
  void standBetween() throws IOException {
    if (between == null) {
      between = kept(Between.start(address));
    }
    between().release();
    between().handOn();
  }

  private Between between() {
    return Objects.requireNonNull(between);
  }

  private void thePageGoesOn() {
    assertThat(page.locator("#after")).isVisible();
    assertThat(box(0).locator("[part=form]")).isVisible();
  }

  @Test
  void a_slow_answer_is_waited_for_and_said_to_be_slow() {
    embedFrom(between().address(), "");
    between().hold();
    type(0, "培训");
    assertThat(status(0)).hasText("正在检索……");
    assertThat(status(0)).hasText("检索服务器较慢，请稍候……");
    between().release();
    assertThat(status(0)).hasText("6 份报告");
    assertThat(suggestions(0)).hasCount(6);
  }

  @Test
  void a_late_answer_never_wins() {
    embedFrom(between().address(), "");
    between().hold();
    type(0, "培训");
    page.waitForCondition(() -> between().waiting() == 1);
    type(0, "队伍不稳定");
    page.waitForCondition(() -> between().waiting() == 2);
    between().release();
    assertThat(suggestions(0)).hasCount(1);
    roundTrip();
    assertThat(suggestions(0)).hasCount(1);
    assertThat(status(0)).hasText("1 份报告");
  }

  @Test
  void words_typed_in_one_go_are_one_question() {
    page.clock().install();
    embedFrom(between().address(), "");
    int before = between().asked();
    page.clock().pauseAt(now() + 1000);
    input(0).pressSequentially("abc");
    page.clock().runFor(1000);
    page.waitForCondition(() -> between().asked() > before);
    page.clock().resume();
    assertThat(status(0)).not().hasText("");
    assertThat(between().asked() - before).isEqualTo(1);
  }

  private long now() {
    return ((Number) page.evaluate("Date.now()")).longValue();
  }

  @Test
  void a_server_that_never_answers_is_given_up() {
    page.clock().install();
    embedFrom(between().address(), "");
    between().hold();
    find(0, "培训");
    page.waitForCondition(() -> between().waiting() > 0);
    page.clock().runFor(15_000);
    assertThat(summary(0)).hasText(GONE);
    assertThat(box(0).locator("[part=results]")).hasAttribute("aria-busy", "false");
    thePageGoesOn();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # status | media type               | body                                                    | what the box says
          500      | text/html                | <h1>java.lang.NullPointerException</h1>                  | 检索服务器出了差错，请稍后再试。
          502      | text/html                | Bad Gateway                                             | 检索服务器出了差错，请稍后再试。
          503      | application/problem+json | {"code":"server.busy","detail":"等待的请求太多。"}          | 检索服务器答复：等待的请求太多。
          429      | application/problem+json | {"code":"rate.limited","detail":"请在 7 秒后再试。"}        | 检索服务器答复：请在 7 秒后再试。
          401      | application/problem+json | {"code":"token.missing","detail":"此处需要令牌。"}          | 检索服务器答复：此处需要令牌。
          400      | application/problem+json | {"code":"parameter.invalid","detail":"year 不是年份。"}    | 检索框的设置有误，请告知管理员：year 不是年份。
          404      | text/html                | <h1>Not found</h1>                                      | 没有检索服务，请管理员检查 server 属性。
          200      | text/html                | <h1>门户</h1>                                            | 没有检索服务，请管理员检查 server 属性。
          200      | application/json         | []                                                      | 没有检索服务，请管理员检查 server 属性。
          200      | application/json         | null                                                    | 没有检索服务，请管理员检查 server 属性。
          200      | application/json         | {"hits":{"a":1}}                                        | 没有检索服务，请管理员检查 server 属性。
          200      | application/json         | {"hits":[null,{},{"title":7,"passages":[{"pieces":5}]}]} | 没有找到报告
          """)
  void whatever_the_server_answers_is_one_sentence(
      int status, String mediaType, String body, String sentence) {
    between().say(status, mediaType, body);
    embedFrom(between().address(), "");
    type(0, "培训");
    assertThat(status(0)).containsText(sentence);
    assertThat(box(0)).not().containsText("NullPointer");
    input(0).press("Enter");
    assertThat(summary(0)).containsText(sentence);
    thePageGoesOn();
  }

  @Test
  void a_server_that_hangs_up_or_breaks_off_is_one_that_cannot_be_reached() {
    embedFrom(between().address(), "");
    between().hangUp();
    type(0, "培训");
    assertThat(status(0)).hasText(GONE);
    between().breakOff();
    page.waitForRequest(holding(encoded("队伍")), () -> type(0, "队伍"));
    assertThat(status(0)).hasText(GONE);
    between().handOn();
    type(0, "队伍不稳定");
    assertThat(status(0)).hasText("1 份报告");
  }

  @Test
  void a_server_that_is_gone_leaves_a_way_to_its_page() {
    embedFrom("http://127.0.0.1:1", "");
    find(0, "培训");
    assertThat(summary(0)).hasText(GONE);
    assertThat(box(0).locator("[part=whole]"))
        .hasAttribute("href", holding("http://127.0.0.1:1/?q="));
    thePageGoesOn();
    assertThat(warnings()).isEmpty();
  }

  @Test
  void a_machine_without_a_network_says_that_it_is_the_machine() {
    embed("");
    context.setOffline(true);
    type(0, "培训");
    assertThat(status(0)).hasText("本机没有联网，联网后再试。");
    context.setOffline(false);
    type(0, "培训业务");
    assertThat(status(0)).containsText("份报告");
  }

  @Test
  void a_page_that_is_not_listed_is_told_what_to_list() throws IOException {
    try (var stranger = HostPage.start()) {
      stranger.show(List.of(address), "zh-Hans", boxes(address, "", "lang=en"));
      open(stranger);
      var sentence = "本页（" + stranger.address() + "）还不能检索：请管理员把它加进检索服务器的 allowed_origins 设置。";
      type(0, "培训");
      assertThat(status(0)).hasText(sentence);
      page.waitForRequest(holding(encoded("培训业务")), () -> type(0, "培训业务"));
      assertThat(status(0)).hasText(sentence);
      assertThat(warnings()).containsExactly("gongkai-search: " + sentence);
      type(1, "培训");
      assertThat(status(1)).containsText("should add it to allowed_origins");
      thePageGoesOn();
    }
  }

  @ParameterizedTest
  @CsvSource({"javascript:alert(1)", "http://", "''", "//", "data:,x"})
  void an_address_that_is_none_breaks_nothing(String server) {
    embed("");
    page.evaluate(
        "server => document.querySelector('gongkai-search').setAttribute('server', server)",
        server);
    find(0, "培训");
    assertThat(summary(0)).not().hasText("正在检索……");
    thePageGoesOn();
  }

  @Test
  void a_list_that_stood_too_long_begins_again() {
    embedFrom(between().address(), "");
    find(0, "公开");
    assertThat(results(0)).hasCount(10);
    between().sayOnce(410, "application/problem+json", "{\"code\":\"cursor.expired\"}");
    int before = between().asked();
    control(0, "再显示一些").click();
    page.waitForCondition(() -> between().asked() >= before + 2);
    assertThat(results(0)).hasCount(10);
    assertThat(summary(0)).containsText("24 份报告");
  }
}
