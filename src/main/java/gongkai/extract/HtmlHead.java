package gongkai.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/// What a page says about itself and does not show: where it came from, its title and its day.
///
/// @param url empty where the page does not tell, or tells no address of the web
record HtmlHead(String url, String title, String published, String origin) {
  /// No server takes longer addresses.
  private static final int LONGEST_URL = 2_000;

  private static final int LONGEST_VALUE = 200;

  /// `saved from url=(0042)http://…`, which browsers write.
  private static final Pattern SAVED_FROM =
      Pattern.compile("saved from url=\\(\\d+\\)\\s*(\\S{1,2000})");

  private static final Pattern DAY =
      Pattern.compile("(20\\d\\d)\\D{1,2}(\\d{1,2})\\D{1,2}(\\d{1,2})");
  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u3000]+");

  static HtmlHead of(Document page) {
    var url =
        Stream.of(
                savedFrom(page),
                attribute(page, "link[rel=canonical]", "href"),
                attribute(page, "meta[property=og:url]", "content"),
                attribute(page, "base", "href"))
            .filter(HtmlHead::isAddress)
            .findFirst()
            .orElse("");
    return new HtmlHead(
        url, meta(page, "ArticleTitle"), meta(page, "PubDate"), meta(page, "ContentSource"));
  }

  /// What of it the page does not show, in the words in which pages show it.
  List<Shown> unseen(String shown) {
    var seen = BLANKS.matcher(shown).replaceAll("");
    var pieces = new ArrayList<Shown>();
    if (!title.isEmpty() && !seen.contains(BLANKS.matcher(title).replaceAll(""))) {
      pieces.add(new Shown.Text(title));
    }
    var day = days(published).findFirst();
    if (day.isPresent() && days(shown).noneMatch(day.get()::equals)) {
      pieces.add(new Shown.Text("发布日期：" + day.get()));
    }
    if (!origin.isEmpty() && !seen.contains(BLANKS.matcher(origin).replaceAll(""))) {
      pieces.add(new Shown.Text("来源：" + origin));
    }
    return pieces;
  }

  private static Stream<String> days(String text) {
    return DAY.matcher(text)
        .results()
        .map(
            day ->
                "%s-%02d-%02d"
                    .formatted(
                        day.group(1),
                        Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(3))));
  }

  /// The names are those of the standard for web sites of the government, in any case.
  private static String meta(Document page, String name) {
    var value = attribute(page, "meta[name=%s]".formatted(name), "content").strip();
    return value.length() > LONGEST_VALUE ? "" : value;
  }

  private static String attribute(Document page, String selector, String name) {
    return Optional.ofNullable(page.selectFirst(selector))
        .map(element -> element.attr(name).strip())
        .orElse("");
  }

  private static String savedFrom(Document page) {
    return Stream.concat(page.childNodes().stream(), children(page.head()))
        .filter(Comment.class::isInstance)
        .map(comment -> SAVED_FROM.matcher(((Comment) comment).getData()))
        .filter(found -> found.find())
        .map(found -> found.group(1))
        .findFirst()
        .orElse("");
  }

  private static Stream<Node> children(Element element) {
    return element.childNodes().stream();
  }

  private static boolean isAddress(String text) {
    if (text.length() > LONGEST_URL) {
      return false;
    }
    try {
      var uri = new URI(text);
      var scheme = uri.getScheme();
      return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))
          && uri.getHost() != null;
    } catch (URISyntaxException noAddress) {
      return false;
    }
  }
}
