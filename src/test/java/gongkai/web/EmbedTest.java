package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The box in somebody else's page: served from another origin, under a policy that allows our
/// server's scripts and answers and not one inline style.
class EmbedTest extends BrowserTest {
  private static final String BOX =
      """
      <gongkai-search server="SERVER" ATTRIBUTES>
        <form action="SERVER/" method="get"><input name="q" aria-label="plain"><button>go</button></form>
      </gongkai-search>
      """;

  private @Nullable HostPage host;

  @Override
  protected Set<String> origins() throws IOException {
    host = kept(HostPage.start());
    return Set.of(host().address());
  }

  private HostPage host() {
    return Objects.requireNonNull(host);
  }

  /// A host page with one box for each of these lists of attributes.
  private void embed(String... attributes) {
    var boxes = new StringBuilder();
    for (var each : attributes) {
      boxes.append(BOX.replace("ATTRIBUTES", each).replace("SERVER", demo.address()));
    }
    host().show(demo.address(), boxes.toString());
    page.navigate(host().address() + "/");
  }

  private Locator input(int box) {
    return page.locator("gongkai-search").nth(box).getByRole(AriaRole.COMBOBOX);
  }

  private Locator suggestions(int box) {
    return page.locator("gongkai-search").nth(box).getByRole(AriaRole.OPTION);
  }

  private Locator status(int box) {
    return page.locator("gongkai-search").nth(box).getByRole(AriaRole.STATUS);
  }

  private void type(int box, String words) {
    input(box).fill(words);
  }

  @Test
  void suggestions_come_while_typing_on_a_foreign_page_with_a_strict_policy() {
    embed("");
    type(0, "队伍不稳定");
    assertThat(suggestions(0)).hasCount(1);
    assertThat(suggestions(0)).containsText("临岫市人民政府2020年");
    assertThat(suggestions(0).locator("mark").first()).containsText("队伍");
    assertThat(status(0)).hasText("1 份报告");
    assertThat(input(0)).hasAttribute("aria-expanded", "true");
    assertThat(page.locator("gongkai-search [part=form]")).isVisible();
    assertThat(page.getByLabel("plain")).isHidden();
  }

  @Test
  void arrow_keys_and_enter_open_a_report_with_the_words_marked() {
    embed("");
    type(0, "培训");
    assertThat(suggestions(0).first()).isVisible();
    input(0).press("ArrowDown");
    input(0).press("ArrowDown");
    assertThat(suggestions(0).nth(1)).hasAttribute("aria-selected", "true");
    input(0).press("ArrowUp");
    assertThat(suggestions(0).first()).hasAttribute("aria-selected", "true");
    input(0).press("Enter");
    assertThat(page).hasURL(Pattern.compile("/report\\?id=.*&q=" + encoded("培训")));
    assertThat(page.locator("#report mark").first()).hasText("培训");
  }

  @Test
  void past_the_ends_of_the_list_nothing_is_chosen() {
    embed("limit=2");
    type(0, "公开");
    assertThat(suggestions(0)).hasCount(2);
    for (var key : new String[] {"ArrowDown", "ArrowDown", "ArrowDown"}) {
      input(0).press(key);
    }
    assertThat(suggestions(0).and(page.locator("[aria-selected=true]"))).hasCount(0);
    input(0).press("ArrowUp");
    assertThat(suggestions(0).last()).hasAttribute("aria-selected", "true");
  }

  @Test
  void enter_without_a_choice_opens_all_results() {
    embed("");
    type(0, "培训");
    input(0).press("Enter");
    assertThat(page).hasURL(holding(demo.address() + "/?q=" + encoded("培训")));
    assertThat(hits()).hasCount(6);
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
  void two_boxes_on_a_page_do_not_mix() {
    embed("", "section=issues lang=en");
    type(0, "队伍不稳定");
    assertThat(suggestions(0)).hasCount(1);
    type(1, "培训");
    assertThat(suggestions(1).first()).isVisible();
    assertThat(suggestions(0).first()).isHidden();
    assertThat(status(0)).hasText("1 份报告");
    assertThat(status(1)).hasText("2 reports");
  }

  @Test
  void fixed_filters_go_along_to_the_results() {
    embed("region='云岭省/望湖市/棠溪区' year=2021..2023");
    type(0, "公开");
    assertThat(status(0)).hasText("3 份报告");
    input(0).press("Enter");
    assertThat(hits()).hasCount(3);
    assertThat(page.locator(".chip")).containsText(new String[] {"2021–2023", "云岭省 望湖市 棠溪区"});
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
  void results_open_in_a_new_tab_where_the_page_wants_it() {
    embed("target=_blank");
    type(0, "培训");
    var tab = page.waitForPopup(() -> input(0).press("Enter"));
    assertThat(tab).hasURL(holding(demo.address()));
    assertThat(page).hasURL(host().address() + "/");
  }

  @Test
  void a_late_answer_never_wins() {
    embed("");
    var held = new ArrayList<Route>();
    page.route(
        url -> url.contains("/api/"),
        route -> {
          if (held.isEmpty()) {
            held.add(route);
          } else {
            route.resume();
          }
        });
    type(0, "培训");
    page.waitForCondition(() -> !held.isEmpty());
    type(0, "队伍不稳定");
    assertThat(suggestions(0)).hasCount(1);
    held.getFirst().resume();
    page.evaluate("server => fetch(server + '/livez').then(reply => reply.text())", demo.address());
    assertThat(suggestions(0)).hasCount(1);
    assertThat(status(0)).hasText("1 份报告");
  }

  @Test
  void a_server_that_is_gone_is_said_in_the_box_and_leaves_the_page_alone() {
    embed("", "server='http://127.0.0.1:1'", "server='not an address'");
    page.route(url -> url.contains("/api/"), Route::abort);
    type(0, "培训");
    assertThat(status(0)).containsText("暂时无法检索");
    assertThat(suggestions(0)).hasCount(0);
    assertThat(page.locator("h1")).hasText("内网");
  }

  @Test
  void the_form_inside_works_without_script() {
    as(new NewContextOptions().setJavaScriptEnabled(false));
    embed("");
    page.getByLabel("plain").fill("培训");
    page.getByLabel("plain").press("Enter");
    assertThat(page).hasURL(holding(demo.address() + "/?q=" + encoded("培训")));
  }

  @Test
  void the_look_of_the_page_stays_out_and_its_colours_come_in() {
    embed("");
    assertThat(input(0)).hasCSS("border-top-style", "solid");
    assertThat(page.locator("gongkai-search").getByRole(AriaRole.BUTTON, named("检索")))
        .hasCSS("background-color", "rgb(1, 2, 3)");
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  @Test
  void the_demo_shows_it_all() {
    visit("/embed-demo");
    var box =
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("检索年度报告")).first();
    box.fill("队伍不稳定");
    page.locator("gongkai-search").first().getByRole(AriaRole.OPTION).click();
    assertThat(page.locator("h1")).containsText("临岫市人民政府2020年");
  }
}
