package gongkai.web;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The rules of WCAG 2.2 AA that a machine can check.
final class Axe {
  private static final String FILE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  private static final String RUN =
      """
      async () => (await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
        .violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html} ${node.failureSummary}`))
      """;

  private final String script;

  Axe() throws IOException {
    try (var in = Objects.requireNonNull(Axe.class.getResourceAsStream(FILE))) {
      script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /// What the page violates, as a list of sentences.
  Object violations(Page page) {
    page.evaluate(script);
    return page.evaluate(RUN);
  }
}
