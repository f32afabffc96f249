package gongkai.extract;

import java.util.ArrayList;
import org.jsoup.Jsoup;

/// Pages saved from web sites, with all their chrome.
///
/// What a browser would not show is left out. Which of the rest is the report is for `parse` to
/// say.
final class HtmlExtractor implements Extractor {
  @Override
  public boolean accepts(String type, byte[] content) {
    return type.equals(Signature.HTML);
  }

  @Override
  public Extraction extract(byte[] content) {
    // The library bounds how deep elements nest, so that walking them needs no bound of its own.
    var page = Jsoup.parse(HtmlText.decode(content));
    var head = HtmlHead.of(page);
    var body = HtmlContent.of(page.body());
    var pieces = new ArrayList<Shown>(head.unseen(page.body().text()));
    pieces.addAll(body);
    return Layout.extraction(Signature.HTML, head.url(), pieces);
  }
}
