package gongkai.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import gongkai.cli.Shell;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/// Files handed in on the page of managing, and what becomes of them.
class UploadPageTest extends ManageTest {
  private static final Path SAMPLES = Shell.PROJECT.resolve("src/main/samples/reports");

  /// In bytes a second.
  private static final int SLOW = 100_000;

  /// A sample under another name, which is another file of the same content.
  private static FilePayload sample(String name) throws IOException {
    return text("再次-" + name, Files.readString(SAMPLES.resolve(name)));
  }

  @Test
  void files_that_are_chosen_are_read_and_each_has_its_outcome() throws IOException {
    asWriter();
    files()
        .setInputFiles(
            new FilePayload[] {
              sample("tangxi-education-2023.txt"), text("通知.txt", "关于放假的通知。\n"), text("空.txt", "")
            });
    assertThat(latest().locator(".state")).hasText("已完成");
    var rows = latest().locator("tbody tr");
    assertThat(rows).hasCount(3);
    assertThat(rows.filter(with("再次-"))).containsText("与已有的文件相同");
    assertThat(rows.filter(with("通知.txt"))).containsText("不是年度报告");
    assertThat(rows.filter(with("空.txt"))).containsText("空文件");
    assertThat(page.locator("#said")).containsText("3 个文件已收到");
    assertThat(page.locator("#parcels li")).hasCount(0);
  }

  private static Locator.FilterOptions with(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }

  @Test
  void files_that_are_dropped_are_read_too_and_lead_to_their_report() {
    asWriter();
    var written = "松涛市海棠区档案局2023年政府信息公开工作年度报告\n一、总体情况\n2023年，我局主动公开政府信息12条。\n";
    var data =
        page.evaluateHandle(
            """
            text => {
              const data = new DataTransfer();
              data.items.add(new File([text], '档案局.txt', { type: 'text/plain' }));
              return data;
            }
            """,
            written);
    page.dispatchEvent(".drop", "drop", Map.of("dataTransfer", data));
    assertThat(latest().locator(".state")).hasText("已完成");
    assertThat(latest().locator("tbody tr")).containsText("档案局.txt");
    var report = String.valueOf(latest().locator("tbody a").getAttribute("href"));
    page.waitForCondition(
        () -> {
          visit(report);
          page.waitForLoadState(LoadState.NETWORKIDLE);
          return page.locator("main").textContent().contains("海棠区档案局");
        });
  }

  @Test
  void an_archive_has_an_outcome_for_each_of_its_files() throws IOException {
    asWriter();
    files().setInputFiles(new FilePayload("一批.zip", "application/zip", zip("甲.txt", "乙.txt")));
    assertThat(latest().locator(".state")).hasText("已完成");
    assertThat(latest().locator("tbody tr")).hasCount(2);
    assertThat(latest()).containsText("一批.zip!/甲.txt");
  }

  private static byte[] zip(String... names) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (var name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write((name + "不是报告。").getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void a_token_that_may_not_is_told_so_and_the_files_stay() {
    visit("/manage");
    withToken("reader");
    assertThat(page.locator("#tasks [role=alert]")).isVisible();
    files().setInputFiles(text("a.txt", "甲"));
    assertThat(page.locator("#parcels [role=alert]")).containsText("writer");
    assertThat(page.locator("#parcels")).containsText("文件仍在此处");
    button("移除令牌").click();
    withToken("writer");
    button("再传一次").click();
    assertThat(latest().locator(".state")).hasText("已完成");
  }

  @Test
  void a_network_that_is_lost_loses_no_file() {
    asWriter();
    context.setOffline(true);
    files().setInputFiles(text("b.txt", "乙"));
    assertThat(page.locator("#parcels [role=alert]")).containsText("无法连接服务器");
    context.setOffline(false);
    button("再传一次").click();
    assertThat(latest().locator(".state")).hasText("已完成");
    assertThat(page.locator("#parcels li")).hasCount(0);
  }

  @Test
  void how_many_bytes_have_gone_is_shown_while_they_go() {
    asWriter();
    slowUploads();
    files().setInputFiles(text("大.txt", "x".repeat(3 * SLOW)));
    assertThat(page.locator("#parcels")).containsText("正在上传");
    assertThat(page.locator("#parcels progress")).isVisible();
    assertThat(latest().locator("tbody")).containsText("大.txt");
  }

  @Test
  void a_connection_that_breaks_in_the_middle_loses_no_file_either() {
    asWriter();
    page.route("**/api/v1/reports", route -> route.abort("connectionreset"));
    files().setInputFiles(text("断.txt", "癸"));
    assertThat(page.locator("#parcels [role=alert]")).containsText("上传中途断开");
    page.unroute("**/api/v1/reports");
    button("再传一次").click();
    assertThat(latest().locator("tbody")).containsText("断.txt");
  }

  private void slowUploads() {
    var network = context.newCDPSession(page);
    var conditions = new JsonObject();
    conditions.addProperty("offline", false);
    conditions.addProperty("latency", 0);
    conditions.addProperty("downloadThroughput", -1);
    conditions.addProperty("uploadThroughput", SLOW);
    network.send("Network.enable");
    network.send("Network.emulateNetworkConditions", conditions);
  }

  @Test
  void more_than_the_server_takes_at_once_goes_in_parts_and_what_is_too_large_is_named() {
    page.route(
        "**/readyz",
        route -> {
          var told = route.fetch().text().replaceAll("\\d+(?=}})", "10000");
          route.fulfill(new Route.FulfillOptions().setBody(told));
        });
    asWriter();
    files()
        .setInputFiles(
            new FilePayload[] {
              text("甲.txt", "x".repeat(7000)),
              text("乙.txt", "y".repeat(7000)),
              text("丙.txt", "z".repeat(9000))
            });
    assertThat(page.locator("#tasks .task[open]")).hasCount(2);
    assertThat(page.locator("#parcels")).containsText("“丙.txt”超过一次上传的上限");
  }

  @Test
  void a_server_that_has_too_much_to_do_is_told_in_words() {
    asWriter();
    page.route(
        "**/api/v1/reports",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setStatus(429)
                    .setHeaders(Map.of("Retry-After", "7"))
                    .setBody("{\"code\":\"rate.limited\",\"detail\":\"太频繁\"}")));
    files().setInputFiles(text("c.txt", "丙"));
    assertThat(page.locator("#parcels [role=alert]")).containsText("7 秒后");
    button("放弃 c.txt").click();
    assertThat(page.locator("#parcels li")).hasCount(0);
  }

  @Test
  void tasks_are_followed_until_their_end_also_after_the_page_was_opened_anew() {
    asWriter();
    files().setInputFiles(text("d.txt", "丁"));
    assertThat(latest().locator(".state")).hasText("已完成");
    page.reload();
    var task = page.locator("#tasks .task").first();
    assertThat(task).containsText("1 个文件");
    assertThat(task).containsText("王五");
    task.locator("summary").press("Enter");
    assertThat(task.locator("tbody")).containsText("d.txt");
  }

  @Test
  void nothing_is_asked_any_more_when_the_page_is_left() {
    page.clock().install();
    page.route(
        "**/api/v1/tasks/*",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setBody(
                        """
                        {"id":"x","status":"running","by":"王五","at":"2026-03-01T08:00:00Z","sent":1,"files":[]}
                        """)));
    asWriter();
    files().setInputFiles(text("e.txt", "戊"));
    assertThat(latest().locator(".state")).hasText("正在读取");
    page.waitForRequest("**/api/v1/tasks/*", () -> page.clock().runFor(10_000));
    page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide'))");
    page.onRequest(request -> assertThat(request.url()).doesNotContain("/tasks/"));
    page.clock().runFor(60_000);
  }
}
