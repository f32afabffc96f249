package gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// One server and one browser for the tests of a class, and a fresh profile for each test. Whatever
/// a test is about, it fails if a script failed or the content security policy forbade something.
@Tag("browser")
@TestInstance(Lifecycle.PER_CLASS)
abstract class BrowserTest {
  private static final int PATIENCE_MS = 30_000;

  /// Keeps what the policy forbade until the test asks for it.
  private static final String WATCH_POLICY =
      """
      addEventListener('securitypolicyviolation', event =>
        console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`));
      """;

  private final Deque<AutoCloseable> open = new ArrayDeque<>();
  private final List<String> faults = new ArrayList<>();

  protected Chromium chromium;

  /// None where a class serves otherwise.
  protected Optional<Demo> demo = Optional.empty();

  protected String address = "";
  protected BrowserContext context;
  protected Page page;

  @BeforeAll
  void openBrowser(@TempDir Path folder) throws IOException {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    var found = Chromium.start();
    assumeTrue(found.isPresent(), "no Chromium on this machine");
    chromium = kept(found.orElseThrow());
    address = serve(folder);
  }

  /// Starts the server that the pages come from.
  ///
  /// @return its address
  protected String serve(Path folder) throws IOException {
    var started = kept(Demo.start(folder.resolve("index"), moreReports(folder), origins()));
    demo = Optional.of(started);
    return started.address();
  }

  /// Reports that a class needs beside the samples.
  protected List<Path> moreReports(Path folder) throws IOException {
    return List.of();
  }

  /// Sites whose pages may read from the server.
  protected Set<String> origins() throws IOException {
    return Set.of();
  }

  protected <T extends AutoCloseable> T kept(T resource) {
    open.push(resource);
    return resource;
  }

  @AfterAll
  void closeBrowser() throws Exception {
    while (!open.isEmpty()) {
      open.pop().close();
    }
  }

  @BeforeEach
  void openPage() {
    as(new NewContextOptions().setLocale("zh-CN"));
  }

  /// Goes on as another reader: with another language, screen or preference.
  protected final void as(NewContextOptions options) {
    if (context != null) {
      context.close();
    }
    context = chromium.browser().newContext(options);
    context.setDefaultTimeout(PATIENCE_MS);
    context.addInitScript(WATCH_POLICY);
    page = context.newPage();
    page.onPageError(faults::add);
    page.onConsoleMessage(
        message -> {
          if (message.text().contains("Content Security Policy")) {
            faults.add(message.text());
          }
        });
  }

  @AfterEach
  void nothingFailedInThePage() {
    context.close();
    var happened = List.copyOf(faults);
    faults.clear();
    assertThat(happened).as("script errors and policy violations").isEmpty();
  }

  // ---- what readers do

  protected final void visit(String path) {
    page.navigate(address + path);
  }

  protected final void searchFor(String words) {
    box().fill(words);
    box().press("Enter");
  }

  protected final Locator box() {
    return page.locator("#q");
  }

  protected final Locator hits() {
    return page.locator("#hits article");
  }

  /// A checkbox beside the results.
  protected final Locator choice(String field, String name) {
    return page.locator(".facet-" + field)
        .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(name));
  }

  protected final Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /// Matches addresses that hold this text. `Pattern.quote` would write what JavaScript cannot
  /// read.
  protected static Pattern holding(String text) {
    return Pattern.compile(text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0"));
  }

  protected static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
