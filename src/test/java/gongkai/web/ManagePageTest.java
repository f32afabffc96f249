package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Health, words, the making again of the index and the looks of the page of those who keep the
/// server.
class ManagePageTest extends ManageTest {
  @Test
  void without_a_token_health_is_told_and_nothing_can_be_written() {
    visit("/manage");
    assertThat(page.locator("#health")).containsText("正常");
    assertThat(page.locator("#health")).containsText("开启，一次最多 256");
    assertThat(page.locator("#upload")).containsText("填写令牌后");
    assertThat(files()).hasCount(0);
    button("开始重建").click();
    assertThat(page.locator("#rebuild [role=alert]")).containsText("填写令牌");
  }

  @Test
  void a_token_that_is_none_is_told_so() {
    visit("/manage");
    page.getByLabel("令牌").fill("gongkai_none");
    button("使用此令牌").click();
    assertThat(page.locator("#tasks [role=alert]")).containsText("令牌");
  }

  @Test
  void it_shows_how_a_text_is_cut_and_the_words_in_use_and_keeps_both_in_the_address() {
    visit("/manage");
    page.getByLabel("一段文字").fill("依申請公開１,２３４件");
    button("切分").click();
    assertThat(page.locator("#cut")).containsText("依申请公开");
    assertThat(page.locator("#cut")).containsText("1,234");
    page.getByLabel("词表").selectOption("synonyms");
    page.getByLabel("包含").fill("市监局");
    button("查找").click();
    assertThat(page.locator("#words-found")).containsText("也找 市场监督管理局、市场监管局");
    assertThat(page).hasURL(Pattern.compile("list=synonyms"));
    page.reload();
    assertThat(page.locator("#words-found")).containsText("市场监管局");
    assertThat(page.locator("#cut")).containsText("1,234");
    page.goBack();
    assertThat(page.getByLabel("词表")).hasValue("own");
    assertThat(page.locator("#words-found .terms > li")).hasCount(30);
    button("再列出一些").click();
    assertThat(page.locator("#words-found .terms > li")).hasCount(60);
  }

  @Test
  void an_admin_has_the_index_made_again_and_a_writer_is_told_that_he_may_not() {
    asWriter();
    assertThat(page.locator("#rebuild [role=status]")).not().isEmpty();
    button("开始重建").click();
    assertThat(page.locator("#rebuild [role=alert]")).containsText("admin");
    button("移除令牌").click();
    withToken("admin");
    assertThat(page.locator("#rebuild [role=status]")).not().isEmpty();
    button("开始重建").click();
    assertThat(page.locator("#rebuild [role=status]")).containsText("重建完成");
    assertThat(page.locator("#rebuild [role=status]")).containsText("其中 0 个");
  }

  @Test
  void it_violates_nothing_light_or_dark() {
    for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      as(new NewContextOptions().setLocale("zh-CN").setColorScheme(scheme));
      visit("/manage?text=" + encoded("公开") + "&list=synonyms");
      withToken("writer");
      files().setInputFiles(text("f.txt", "己"));
      assertThat(latest().locator(".state")).hasText("已完成");
      context.setOffline(true);
      files().setInputFiles(text("g.txt", "庚"));
      assertThat(page.locator("#parcels [role=alert]")).isVisible();
      context.setOffline(false);
      assertThat(Axe.violations(page)).isEqualTo(List.of());
    }
  }

  @Test
  void it_speaks_english_and_fits_a_phone() {
    as(new NewContextOptions().setLocale("en-GB").setViewportSize(360, 740));
    visit("/manage");
    page.getByLabel("Token").fill(token("writer"));
    button("Use this token").click();
    page.getByLabel("Choose files").setInputFiles(text("h.txt", "辛"));
    assertThat(latest().locator(".state")).hasText("done");
    assertThat(latest()).containsText("no annual report");
    assertThat(page.locator("h1")).hasText("Manage");
    assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
  }
}
