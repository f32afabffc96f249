package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// One report, read whole.
class ReportPageTest extends BrowserTest {
  private static final String EVIL =
      "<img src=x onerror=\"document.title='broken in'\"><svg onload=\"document.title='broken"
          + " in'\">";

  /// A report whose text is made to break out of the page.
  @Override
  protected List<Path> moreReports(Path folder) throws IOException {
    var sample = Path.of("src/main/samples/reports/tangxi-education-2022.txt");
    var text =
        Files.readString(sample)
            .replace("棠溪区", "芦港县")
            .replace("一、总体情况", "一、总体情况\n\n标记实验：" + EVIL + "。\n");
    return List.of(Files.writeString(folder.resolve("evil.txt"), text));
  }

  private void read(String id) {
    visit("/report?id=" + encoded(id));
    assertThat(page.locator("#report")).not().hasAttribute("aria-busy", "true");
  }

  private Locator cell(String code) {
    return page.locator("[id='cell-" + code + "']");
  }

  @Test
  void a_hit_leads_to_its_report_with_the_words_marked() {
    visit("/?q=" + encoded("队伍"));
    hits().first().locator("h3 a").click();
    assertThat(page.locator("h1")).hasText("临岫市人民政府2020年政府信息公开工作年度报告");
    assertThat(page.locator("#issues mark")).hasText("队伍");
    assertThat(page.locator("#marks")).containsText("1 处标记");
    button("下一处").click();
    assertThat(page.locator("mark.current")).isInViewport();
    assertThat(page.locator("#marks")).containsText("第 1 处，共 1 处");
    assertThat(box()).hasValue("队伍");
  }

  @Test
  void the_head_says_who_where_when_and_from_which_file() {
    read("棠溪区教育局@2024");
    var head = page.locator(".facts");
    assertThat(head).containsText("云岭省 望湖市 棠溪区");
    assertThat(head).containsText("2024 年");
    assertThat(head).containsText("教育");
    assertThat(head).containsText("tangxi-education-2024.txt");
    assertThat(page.getByText("打开原件"))
        .hasAttribute("href", "/api/v1/reports/" + encoded("棠溪区教育局@2024") + "/original");
  }

  @Test
  void the_original_opens() {
    read("棠溪区教育局@2024");
    page.getByText("打开原件").click();
    assertThat(page.locator("body")).containsText("总体情况");
  }

  @Test
  void the_outline_leads_to_each_part() {
    read("棠溪区教育局@2024");
    var links = page.locator("#outline a");
    assertThat(links).hasCount(9);
    links.filter(new Locator.FilterOptions().setHasText("五、")).click();
    assertThat(page.locator("#issues h2")).isInViewport();
    assertThat(page).hasURL(Pattern.compile("#issues$"));
  }

  @Test
  void problems_and_improvements_are_told_apart_point_by_point() {
    read("松坪区人民政府@2024");
    assertThat(page.locator("#issues .passage.prior_problem .tag").first()).hasText("上年问题");
    assertThat(page.locator("#issues .passage.problem .tag").first()).hasText("问题");
    assertThat(page.locator("#issues .passage.improvement .tag").first()).hasText("改进措施");
  }

  @Test
  void the_tables_stand_as_in_the_form() {
    read("雁岭地区卫生健康委员会@2023");
    assertThat(page.locator("#disclosure table")).hasCount(4);
    assertThat(page.locator("#disclosure caption").first()).hasText("第二十条第（一）项");
    var requests = page.locator("#requests table");
    assertThat(requests.locator("thead th").filter(text("法人或其他组织"))).hasAttribute("colspan", "5");
    assertThat(requests.locator("tbody tr")).hasCount(25);
    assertThat(requests.locator("th").filter(text("（三）不予公开"))).hasAttribute("rowspan", "8");
    assertThat(page.locator("#review tbody tr")).hasCount(1);
    assertThat(page.locator("#review tbody td")).hasCount(15);
    assertThat(cell("requests.received.total")).hasText("20");
  }

  @Test
  void the_form_of_2019_has_its_own_rows() {
    read("临岫市人民政府@2020");
    assertThat(page.locator("#disclosure caption").last()).hasText("第二十条第（九）项");
    assertThat(cell("requests.otherwise.total.total")).hasText("6");
    assertThat(page.locator("#requests tbody tr")).hasCount(23);
  }

  @Test
  void blank_zero_inferred_and_not_applicable_look_different_and_are_explained() {
    read("砚池市民政局@2022");
    assertThat(cell("requests.received.business")).hasClass("blank");
    assertThat(page.locator("#requests .legend")).containsText("原表空白");
    assertThat(cell("disclosure.rules.issued")).hasClass("zero");
    read("苇塘县人民政府@2023");
    var inferred = cell("requests.unavailable.not_held.total");
    assertThat(inferred).hasClass("inferred");
    assertThat(inferred).hasText(Pattern.compile("^12"));
    assertThat(inferred).hasAttribute("title", Pattern.compile("推算.*\\n第 63 行"));
    assertThat(page.locator("#requests .legend")).containsText("推算");
    read("望湖市交通运输局@2023");
    assertThat(cell("disclosure.rules.issued")).hasClass("not_applicable");
    assertThat(cell("disclosure.normative_documents.issued"))
        .hasAttribute("title", Pattern.compile("原文“22（其中修订3件）”"));
  }

  @Test
  void a_broken_sum_comes_first_with_expected_and_found_and_its_cells() {
    read("雁岭地区卫生健康委员会@2023");
    var finding = page.locator(".finding-list li").filter(text("案件合计")).first();
    assertThat(finding).hasClass("fail");
    assertThat(finding.locator(".both")).containsText("应为4");
    assertThat(finding.locator(".both")).containsText("表中为5");
    assertThat(cell("review.total")).hasClass(Pattern.compile("\\bfail\\b"));
    assertThat(cell("review.upheld")).hasClass(Pattern.compile("\\bpart-of\\b"));
    finding.getByRole(AriaRole.LINK).click();
    assertThat(cell("review.total")).isInViewport();
    cell("review.total").getByRole(AriaRole.LINK).click();
    assertThat(finding).isInViewport();
    assertThat(page.locator("#findings details li").first()).isHidden();
  }

  @Test
  void computed_values_stand_apart_and_with_their_n() {
    read("雁岭地区卫生健康委员会@2023");
    var row = page.locator("#derived tr").filter(text("公开率")).first();
    assertThat(row.locator("td"))
        .hasText(new Pattern[] {Pattern.compile("%$"), Pattern.compile("\\d")});
    assertThat(page.locator("#derived .note")).containsText("报告中没有印出");
  }

  @Test
  void a_report_whose_tables_were_images_says_so() {
    read("云岭省自然资源厅@2023");
    assertThat(page.locator(".head .notice")).containsText("没有读到表格");
    assertThat(page.locator("#requests")).containsText("本部分的表格没有读到");
    assertThat(page.locator("#findings")).containsText("空白单元格没有读到表格");
  }

  @Test
  void a_report_from_before_the_form_is_shown_too() {
    read("石梁县人民政府@2015");
    assertThat(page.locator(".facts")).containsText("自由格式");
    assertThat(page.locator(".part .passage").first()).isVisible();
  }

  @Test
  void text_of_a_report_never_becomes_markup() {
    visit("/?q=" + encoded("标记实验"));
    assertThat(hits().first()).containsText("<img src=x");
    hits().first().locator("h3 a").click();
    assertThat(page.locator("#overview")).containsText(EVIL);
    assertThat(page.locator("#report img, #report svg")).hasCount(0);
    assertThat(page).hasTitle(Pattern.compile("芦港县"));
  }

  @Test
  void a_report_that_is_not_there_says_so_and_where_to_look() {
    visit("/report?id=" + encoded("无此机关@2023"));
    assertThat(page.locator("[role=alert] h1")).containsText("没有这份报告");
    page.locator("[role=alert]").getByRole(AriaRole.LINK).click();
    assertThat(page.locator("#summary")).containsText("份报告");
    visit("/report");
    assertThat(page.locator("[role=alert] h1")).containsText("没有指明报告");
  }

  @Test
  void the_frame_speaks_english_and_the_report_stays_chinese() {
    as(new NewContextOptions().setLocale("en-US"));
    read("雁岭地区卫生健康委员会@2023");
    assertThat(page.locator("#findings h2")).hasText("Checks of the figures");
    assertThat(page.locator("#issues h2")).hasAttribute("lang", "zh-Hans");
    assertThat(page.locator("html")).hasAttribute("lang", "en");
  }

  private static Locator.FilterOptions text(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @Test
  void a_key_leads_from_mark_to_mark_and_round() {
    visit("/report?id=" + encoded("棠溪区教育局@2024") + "&q=" + encoded("公开"));
    assertThat(page.locator("#marks")).isVisible();
    page.keyboard().press("p");
    assertThat(page.locator(".passage mark").last()).hasClass("current");
    page.keyboard().press("n");
    assertThat(page.locator(".passage mark").first()).hasClass("current");
  }

  @Test
  void a_cell_tells_where_it_stands_in_the_original() {
    read("棠溪区教育局@2024");
    cell("requests.received.total").click();
    var window = page.locator("dialog");
    assertThat(window.locator("h2")).containsText("新收");
    assertThat(window.locator(".origin")).containsText("照印");
    assertThat(window.locator(".original .here")).not().isEmpty();
    assertThat(window.locator("form")).hasCount(0);
    page.keyboard().press("Escape");
    assertThat(window).hasCount(0);
  }

  @Test
  void cells_are_reached_by_the_arrow_keys() {
    read("棠溪区教育局@2024");
    var first = page.locator("#requests tbody td").first();
    first.focus();
    page.keyboard().press("ArrowRight");
    assertThat(page.locator("#requests tbody tr").first().locator("td").nth(1)).isFocused();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("Enter");
    assertThat(page.locator("dialog h2")).containsText("上年结转");
  }

  @Test
  void other_years_are_at_hand_to_read_and_to_compare() {
    read("望湖市棠溪区教育局@2022");
    var years = page.locator("#neighbours .years li");
    assertThat(years).hasCount(3);
    years.last().getByText("与本年对比").click();
    assertThat(page).hasURL(Pattern.compile("compare\\?earlier=.*2021.*later=.*2022"));
    assertThat(page.locator(".summary")).isVisible();
  }

  @Test
  void others_with_the_same_problems_are_found_when_asked_for() {
    read("望湖市棠溪区教育局@2022");
    button("查找类似问题").click();
    assertThat(page.locator(".alike article, .alike .none").first()).isVisible();
  }
}
