package gongkai.web;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;

/// The rules of axe, which a page must keep for everybody to be able to use it.
final class Axe {
  private static final String SCRIPT = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

  /// What is fading in has no colours of its own yet.
  private static final String SETTLED =
      "() => Promise.all(document.getAnimations().map(each => each.finished)).then(() => true)";

  /// Each as the rule and what breaks it.
  private static final String RUN =
      """
      async () => JSON.stringify((await axe.run(document, { resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } }))
        .violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.flat()} ${failureSummary}`)))
      """;

  private Axe() {}

  static List<String> violations(Page page) {
    page.evaluate(SETTLED);
    page.evaluate(script());
    var found = new Gson().fromJson(String.valueOf(page.evaluate(RUN)), JsonElement.class);
    return StreamSupport.stream(found.getAsJsonArray().spliterator(), false)
        .map(JsonElement::getAsString)
        .toList();
  }

  private static String script() {
    try (var script = Objects.requireNonNull(Axe.class.getResourceAsStream(SCRIPT), SCRIPT)) {
      // As a page does not see it: it would take what a module loader gives it.
      return "(() => {" + new String(script.readAllBytes(), StandardCharsets.UTF_8) + "})()";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
