package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The box while somebody types, in a page of another site.
class EmbedTest extends HostTest {

  @Test
  void suggestions_come_while_typing_on_a_foreign_page_with_a_strict_policy() {
    embed("");
    type(0, "队伍不稳定");
    assertThat(suggestions(0)).hasCount(1);
    assertThat(suggestions(0)).containsText("临岫市人民政府2020年");
    assertThat(suggestions(0).locator("mark").first()).containsText("队伍");
    assertThat(status(0)).hasText("1 份报告");
    assertThat(input(0)).hasAttribute("aria-expanded", "true");
    assertThat(box(0).locator("[part=form]")).isVisible();
    assertThat(page.getByLabel("plain")).isHidden();
  }

  @Test
  void arrow_keys_choose_and_the_screen_reader_hears_which() {
    embed("");
    type(0, "培训");
    assertThat(suggestions(0).first()).isVisible();
    input(0).press("ArrowDown");
    input(0).press("ArrowDown");
    assertThat(suggestions(0).nth(1)).hasAttribute("aria-selected", "true");
    input(0).press("ArrowUp");
    assertThat(suggestions(0).first()).hasAttribute("aria-selected", "true");
    var chosen = suggestions(0).first().getAttribute("id");
    assertThat(input(0)).hasAttribute("aria-activedescendant", chosen);
    var controlled = box(0).getByRole(AriaRole.LISTBOX).getAttribute("id");
    assertThat(input(0)).hasAttribute("aria-controls", controlled);
    input(0).press("Escape");
    assertThat(input(0)).not().hasAttribute("aria-activedescendant", chosen);
    assertThat(input(0)).hasAttribute("aria-expanded", "false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Enter", "Control+Enter", "Meta+Enter"})
  void enter_opens_the_chosen_report_beside_the_page_with_the_words_marked(String key) {
    embed("");
    type(0, "培训");
    assertThat(suggestions(0).first()).isVisible();
    input(0).press("ArrowDown");
    var tab = page.waitForPopup(() -> input(0).press(key));
    assertThat(tab).hasURL(Pattern.compile("/report\\?id=.*&q=" + encoded("培训")));
    assertThat(tab.locator("#report mark").first()).hasText("培训");
    assertThat(page).hasURL(host().address() + "/");
  }

  @Test
  void past_the_ends_of_the_list_nothing_is_chosen() {
    embed("section=issues");
    type(0, "培训");
    assertThat(status(0)).hasText("2 份报告");
    for (var key : new String[] {"ArrowDown", "ArrowDown", "ArrowDown"}) {
      input(0).press(key);
    }
    assertThat(suggestions(0).and(page.locator("[aria-selected=true]"))).hasCount(0);
    input(0).press("ArrowUp");
    assertThat(suggestions(0).last()).hasAttribute("aria-selected", "true");
  }

  @Test
  void escape_closes_the_list_and_leaves_the_words() {
    embed("");
    type(0, "培训");
    assertThat(suggestions(0).first()).isVisible();
    input(0).press("Escape");
    assertThat(suggestions(0).first()).isHidden();
    assertThat(input(0)).hasValue("培训");
    input(0).press("ArrowDown");
    assertThat(suggestions(0).first()).hasAttribute("aria-selected", "true");
  }

  @Test
  void leaving_the_input_closes_the_list_and_coming_back_opens_it() {
    embed("");
    type(0, "培训");
    assertThat(suggestions(0).first()).isVisible();
    input(0).press("Tab");
    assertThat(suggestions(0).first()).isHidden();
    input(0).focus();
    assertThat(suggestions(0).first()).isVisible();
  }

  @Test
  void two_boxes_on_a_page_do_not_mix() {
    embed("", "section=issues lang=en");
    type(0, "队伍不稳定");
    assertThat(suggestions(0)).hasCount(1);
    type(1, "培训");
    assertThat(suggestions(1).first()).isVisible();
    assertThat(suggestions(0).first()).isHidden();
    assertThat(status(0)).hasText("1 份报告");
    assertThat(status(1)).hasText("2 reports");
    input(1).press("Enter");
    assertThat(results(1)).hasCount(2);
    assertThat(results(0)).hasCount(0);
  }

  @Test
  void the_host_page_may_keep_what_was_picked_to_itself() {
    embed("");
    page.evaluate(
        "document.addEventListener('gongkai-pick', event => { event.preventDefault();"
            + " document.title = event.detail.hit.id; })");
    type(0, "队伍不稳定");
    suggestions(0).click();
    assertThat(page).hasTitle("临岫市人民政府@2020");
    assertThat(page).hasURL(host().address() + "/");
  }

  @Test
  void the_form_inside_works_without_script() {
    as(new NewContextOptions().setJavaScriptEnabled(false));
    embed("");
    page.getByLabel("plain").fill("培训");
    page.getByLabel("plain").press("Enter");
    assertThat(page).hasURL(holding(address + "/?q=" + encoded("培训")));
  }

  @Test
  void the_form_inside_stays_where_the_script_does_not_come() {
    page.route("**/embed.js", route -> route.abort());
    embed("");
    page.getByLabel("plain").fill("培训");
    page.getByLabel("plain").press("Enter");
    assertThat(page).hasURL(holding(address + "/?q=" + encoded("培训")));
  }

  @Test
  void what_a_slow_page_let_somebody_type_is_kept() {
    embed();
    page.evaluate(
        """
        const plain = document.createElement('input');
        plain.name = 'q';
        plain.value = '培训';
        const box = document.createElement('gongkai-search');
        box.append(plain);
        document.querySelector('main').append(box);
        """);
    assertThat(input(0)).hasValue("培训");
    input(0).press("Enter");
    assertThat(results(0)).hasCount(6);
  }
}
