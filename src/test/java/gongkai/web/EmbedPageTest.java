package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The page on which an administrator puts a box together and takes its lines along.
class EmbedPageTest extends HostTest {

  private Locator field(String label) {
    return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
  }

  private Locator piece(String key) {
    return page.locator("#piece-" + key + " code");
  }

  /// What a colour picker does when its owner has chosen.
  private void pick(String name, String colour) {
    page.locator("#colours [name=" + name + "]")
        .evaluate(
            "(picker, colour) => { picker.value = colour;"
                + " picker.dispatchEvent(new Event('input', { bubbles: true })); }",
            colour);
  }

  @Test
  void the_lines_that_it_writes_work_as_they_stand_in_a_page_of_another_site() {
    visit("/embed");
    field("地区").fill("云岭省/望湖市/棠溪区");
    assertThat(page.locator("#count")).hasText("此范围内有 4 份报告");
    field("年份").fill("2021..2023");
    assertThat(page.locator("#count")).hasText("此范围内有 3 份报告");
    field("检索框的名称").fill("查“棠溪” <年报>");
    field("浮在网页上的面板").check();
    var lines = piece("lines").textContent();
    assertThat(lines).contains("results=\"panel\"", "&lt;年报&gt;").doesNotContain("scheme", "lang=");
    var box = lines.lines().skip(1).reduce("", (all, line) -> all + line + "\n");
    host().show(List.of(address), "zh-Hans", box);
    open(host());
    assertThat(input(0)).hasAttribute("placeholder", "查“棠溪” <年报>");
    find(0, "公开");
    assertThat(box(0).locator("[part=panel]")).isVisible();
    assertThat(results(0)).hasCount(3);
  }

  @Test
  void the_form_that_it_writes_keeps_the_filters_without_script() {
    visit("/embed?section=issues&language=en&results=tab");
    var lines = piece("lines").textContent();
    assertThat(lines).contains("target=\"_blank\"", "<button>Search</button>");
    as(new NewContextOptions().setJavaScriptEnabled(false));
    host().show(List.of(address), "zh-Hans", lines.replace(" target=\"_blank\"", ""));
    page.navigate(host().address() + "/");
    page.getByLabel("Search annual reports").fill("培训");
    page.getByRole(AriaRole.BUTTON).click();
    assertThat(page).hasURL(address + "/?section=issues&lang=en&q=" + encoded("培训"));
  }

  @Test
  void the_preview_is_the_box_as_it_will_be() {
    visit("/embed");
    find(0, "培训");
    assertThat(results(0)).hasCount(6);
    page.locator("select[name=section]").selectOption("issues");
    assertThat(results(0)).hasCount(2);
    page.locator("select[name=lang]").selectOption("en");
    assertThat(input(0)).hasAttribute("placeholder", "Search annual reports");
    assertThat(summary(0)).hasText("Results for “培训” · 2 reports");
    pick("accent", "#7d1f1a");
    assertThat(control(0, "Search")).hasCSS("background-color", "rgb(125, 31, 26)");
  }

  @Test
  void colours_become_a_rule_that_can_be_read_in_light_and_dark() {
    visit("/embed");
    assertThat(piece("rule")).hasCount(0);
    pick("accent", "#7d1f1a");
    assertThat(piece("rule")).containsText("--gongkai-accent: light-dark(#7d1f1a, #");
    assertThat(piece("rule")).containsText("--gongkai-accent-ink: light-dark(#ffffff, #101418);");
    assertThat(page.locator("#faint")).hasText("");
    page.locator("select[name=scheme]").selectOption("light");
    assertThat(piece("rule"))
        .hasText(
            "gongkai-search {\n  --gongkai-accent: #7d1f1a;\n  --gongkai-accent-ink: #ffffff;\n}");
    button("恢复默认样子").click();
    assertThat(piece("rule")).hasCount(0);
  }

  @Test
  void a_colour_that_can_hardly_be_read_is_said() {
    visit("/embed");
    pick("accent", "#ffe08a");
    assertThat(page.locator("#faint")).containsText("浅色时“主色”看不清：对比度 1.3");
    pick("accent", "#1b4f93");
    assertThat(page.locator("#faint")).hasText("");
    pick("paper", "#202020");
    assertThat(page.locator("#faint")).containsText("浅色时“文字”看不清");
  }

  @Test
  void the_setting_and_the_policy_name_the_two_sites() {
    visit("/embed");
    field("要放检索框的网页地址").fill("https://intranet.example:8443/a/index.html?b=c");
    assertThat(piece("setting")).hasText("allowed_origins = https://intranet.example:8443");
    field("检索服务器地址").fill("https://gongkai.example/reports/");
    assertThat(piece("policy"))
        .hasText(
            "script-src https://gongkai.example;\nconnect-src https://gongkai.example;\n"
                + "form-action https://gongkai.example;");
    assertThat(piece("lines")).containsText("src=\"https://gongkai.example/reports/embed.js\"");
    field("检索服务器地址").fill("gongkai");
    assertThat(page.locator("#pieces")).hasText("这不是网址，例子：https://gongkai.example");
  }

  @Test
  void copying_works_with_a_clipboard() {
    as(
        new NewContextOptions()
            .setLocale("zh-CN")
            .setPermissions(List.of("clipboard-read", "clipboard-write")));
    visit("/embed");
    button("复制: 放进网页的代码").click();
    assertThat(page.locator("#piece-lines .said")).hasText("已复制");
    assertThat(page.evaluate("navigator.clipboard.readText()"))
        .isEqualTo(piece("lines").textContent());
  }

  @Test
  void without_a_clipboard_the_lines_are_selected() {
    page.addInitScript(
        "Object.defineProperty(navigator, 'clipboard', { value: undefined });"
            + " document.execCommand = () => false;");
    visit("/embed");
    button("复制: 放进网页的代码").click();
    assertThat(page.locator("#piece-lines .said")).hasText("已选中，请按 Ctrl+C 复制");
    assertThat(page.evaluate("String(getSelection())")).isEqualTo(piece("lines").textContent());
  }

  @Test
  void what_is_chosen_stands_in_the_address() {
    visit("/embed");
    field("新标签页").check();
    page.locator("select[name=scheme]").selectOption("dark");
    assertThat(page).hasURL(address + "/embed?results=tab&scheme=dark");
    page.reload();
    assertThat(field("新标签页")).isChecked();
    assertThat(piece("lines")).containsText("scheme=\"dark\"");
    page.locator("#language").click();
    assertThat(page).hasURL(address + "/embed?results=tab&scheme=dark&lang=en");
    assertThat(page.locator("h1")).hasText("Embed the box");
    assertThat(field("in a new tab")).isChecked();
  }

  @Test
  void names_are_offered_and_a_wrong_one_is_said() {
    visit("/embed");
    field("机关").pressSequentially("临岫");
    assertThat(page.locator("#agencies option").first()).hasAttribute("value", holding("临岫市"));
    field("机关").fill("某某局");
    assertThat(page.locator("#count")).hasText("此范围内没有报告，请核对名称");
    field("机关").fill("");
    field("年份").fill("何年");
    assertThat(page.locator("#count")).containsText("何年");
  }
}
