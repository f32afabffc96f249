package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Typing into the box through an input method: its keys choose characters and nothing else.
class EmbedCompositionTest extends HostTest {

  private InputMethod inputMethod() {
    return new InputMethod(context.newCDPSession(page));
  }

  /// What is asked of the server from now on.
  private List<String> asked() {
    var asked = new ArrayList<String>();
    page.onRequest(
        request -> {
          if (request.url().contains("/api/")) {
            asked.add(request.url());
          }
        });
    return asked;
  }

  @Test
  void nothing_is_asked_while_composing_and_once_when_done() {
    embed("");
    var asked = asked();
    input(0).click();
    var method = inputMethod();
    method.compose("d");
    method.compose("dui");
    for (var key : List.of("ArrowDown", "Escape", "Enter")) {
      page.keyboard().press(key);
    }
    method.compose("dui'wu");
    method.commit("队伍");
    assertThat(suggestions(0)).hasCount(1);
    assertThat(asked).hasSize(1);
    assertThat(asked.getFirst()).contains("q=" + encoded("队伍"));
    assertThat(input(0)).hasValue("队伍");
  }

  @ParameterizedTest
  @ValueSource(strings = {"below", "panel", "site"})
  void the_enter_that_ends_a_composition_searches_nothing(String way) {
    embed("results=" + way);
    input(0).click();
    var method = inputMethod();
    method.compose("dui'wu");
    page.keyboard().press("Enter");
    page.keyboard().press("Control+Enter");
    method.commit("队伍");
    assertThat(suggestions(0)).hasCount(1);
    assertThat(results(0)).hasCount(0);
    assertThat(page).hasURL(host().address() + "/");
    assertThat(context.pages()).hasSize(1);
  }

  @Test
  void suggestions_for_what_stood_there_before_are_gone_while_composing() {
    embed("");
    type(0, "培训");
    assertThat(suggestions(0).first()).isVisible();
    input(0).press("End");
    var method = inputMethod();
    method.compose("ye");
    assertThat(suggestions(0)).hasCount(0);
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(input(0)).not().hasAttribute("aria-activedescendant", holding("hit"));
    method.commit("业务");
    assertThat(input(0)).hasValue("培训业务");
    assertThat(suggestions(0).first()).isVisible();
  }

  @Test
  void an_answer_that_comes_while_composing_shows_nothing() throws Exception {
    try (var between = Between.start(address)) {
      embedFrom(between.address(), "");
      between.hold();
      type(0, "培训");
      page.waitForCondition(() -> between.waiting() == 1);
      var method = inputMethod();
      method.compose("ye");
      between.release();
      roundTrip();
      assertThat(suggestions(0)).hasCount(0);
      assertThat(status(0)).hasText("");
      method.commit("");
    }
  }

  @Test
  void a_choice_after_the_composition_is_a_choice() {
    embed("results=site");
    input(0).click();
    var method = inputMethod();
    method.compose("dui'wu");
    method.commit("队伍");
    assertThat(suggestions(0)).hasCount(1);
    input(0).press("ArrowDown");
    input(0).press("Enter");
    assertThat(page.locator("h1")).containsText("临岫市人民政府2020年");
  }
}
