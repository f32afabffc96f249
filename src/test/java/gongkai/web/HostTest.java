package gongkai.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/// The box in somebody else's page: served from another origin, under a policy that allows our
/// server's scripts and answers and not one inline style. Whatever happens to the box, the page's
/// console stays without an error of a script.
abstract class HostTest extends BrowserTest {
  private static final String BOX =
      """
      <gongkai-search server="SERVER" ATTRIBUTES>
        <form action="SERVER/" method="get"><input name="q" aria-label="plain"><button>go</button></form>
      </gongkai-search>
      """;

  /// What the browser itself says of a call that failed, which no script can keep it from saying.
  private static final Pattern OF_THE_BROWSER =
      Pattern.compile("Failed to load resource|blocked by CORS policy|net::ERR_");

  private final List<String> errors = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private @Nullable HostPage host;

  @Override
  protected Set<String> origins() throws IOException {
    host = kept(HostPage.start());
    return Set.of(host().address());
  }

  protected final HostPage host() {
    return Objects.requireNonNull(host);
  }

  /// A host page with one box for each of these lists of attributes.
  protected final void embed(String... attributes) {
    embedFrom(address, attributes);
  }

  /// The same with boxes that ask another server.
  protected final void embedFrom(String server, String... attributes) {
    host().show(List.of(address, server), "zh-Hans", boxes(server, attributes));
    open(host());
  }

  protected static String boxes(String server, String... attributes) {
    var boxes = new StringBuilder();
    for (var each : attributes) {
      boxes.append(BOX.replace("ATTRIBUTES", each).replace("SERVER", server));
    }
    return boxes.toString();
  }

  protected final void open(HostPage page) {
    this.page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !OF_THE_BROWSER.matcher(message.text()).find()) {
            errors.add(message.text());
          } else if (message.type().equals("warning")) {
            warnings.add(message.text());
          }
        });
    this.page.navigate(page.address() + "/");
  }

  /// What the console says to whoever keeps the page.
  protected final List<String> warnings() {
    return warnings;
  }

  @AfterEach
  void theConsoleStayedQuiet() {
    var said = List.copyOf(errors);
    errors.clear();
    warnings.clear();
    assertThat(said).isEmpty();
  }

  // ---- the parts of a box

  protected final Locator box(int n) {
    return page.locator("gongkai-search").nth(n);
  }

  protected final Locator input(int box) {
    return box(box).getByRole(AriaRole.COMBOBOX);
  }

  protected final Locator suggestions(int box) {
    return box(box).getByRole(AriaRole.OPTION);
  }

  protected final Locator status(int box) {
    return box(box).locator("[part=status]");
  }

  protected final Locator results(int box) {
    return box(box).locator("[part=result]");
  }

  protected final Locator summary(int box) {
    return box(box).locator("[part=summary]");
  }

  protected final Locator control(int box, String name) {
    return box(box).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
  }

  protected final void type(int box, String words) {
    input(box).fill(words);
  }

  /// Types and asks for the results.
  protected final void find(int box, String words) {
    type(box, words);
    input(box).press("Enter");
  }

  /// A call to the server and back, so that whatever was to come before has had its chance.
  protected final void roundTrip() {
    page.evaluate("server => fetch(server + '/embed.js').then(reply => reply.text())", address);
  }
}
