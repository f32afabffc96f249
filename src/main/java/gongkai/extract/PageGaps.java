package gongkai.extract;

import gongkai.extract.Extraction.Extracted;
import gongkai.extract.Extraction.Reason;
import gongkai.extract.Extraction.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Says what of drawn pages could not be read: images, and characters that the file does not name.
final class PageGaps {
  /// Fewer characters on a page with a large image are a stamp or a page number.
  private static final int FEW = 20;

  /// An image of a page or of a table is wide; a seal, a logo or a photo is not.
  private static final double WIDE = 0.5;

  private static final double HIGH = 0.08;

  private PageGaps() {}

  /// The blocks of the pages with a sentence for each gap, or a refusal where there is no text.
  ///
  /// @param damaged what is known already
  /// @param recognised the pages whose words come from an image
  static Extraction judge(
      String mediaType, List<DrawnPage> pages, List<String> damaged, Set<Integer> recognised) {
    var gaps = new ArrayList<>(damaged);
    int images = 0;
    int legible = 0;
    int illegible = 0;
    for (int i = 0; i < pages.size(); i++) {
      var page = pages.get(i);
      int unnamed = (int) page.glyphs().stream().filter(glyph -> !glyph.isLegible()).count();
      legible += page.glyphs().size() - unnamed;
      illegible += unnamed;
      if (unnamed > 0) {
        gaps.add("第 %d 页有 %d 个字符没有编码，无法识别".formatted(i + 1, unnamed));
      }
      if (isImage(page)) {
        images++;
        gaps.add("第 %d 页是图像，其中的文字未能读取".formatted(i + 1));
      } else if (hasImage(page)) {
        gaps.add("第 %d 页有图像，其中的文字和表格未能读取".formatted(i + 1));
      }
    }
    if (legible < FEW && images > 0) {
      return new Refused(mediaType, Reason.NEEDS_OCR, "是扫描件：%d 页都是图像，没有可读取的文字".formatted(images));
    }
    if (illegible > legible) {
      return new Refused(
          mediaType, Reason.NEEDS_OCR, "文件里的字体没有文字编码，%d 个字符无法识别".formatted(illegible));
    }
    if (!recognised.isEmpty()) {
      gaps.add("第 %s 页的文字由图像识别而来，可能有误".formatted(numbers(recognised)));
    }
    if (legible == 0) {
      return damaged.isEmpty()
          ? new Refused(mediaType, Reason.EMPTY, "文件里没有文字")
          : new Refused(mediaType, Reason.DAMAGED, String.join("；", damaged));
    }
    return new Extracted(mediaType, pages.size(), "", gaps, recognised, PageLayout.blocks(pages));
  }

  private static String numbers(Set<Integer> pages) {
    return pages.stream().map(String::valueOf).collect(Collectors.joining("、"));
  }

  static boolean isImage(DrawnPage page) {
    return page.glyphs().size() < FEW && hasImage(page);
  }

  /// Whether there is a wide image that is no background of text.
  private static boolean hasImage(DrawnPage page) {
    return page.images().stream()
        .anyMatch(
            image ->
                image.width() > WIDE * page.width()
                    && image.height() > HIGH * page.height()
                    && page.glyphs().stream()
                            .filter(glyph -> image.holdsCenterOf(glyph.box()))
                            .limit(FEW)
                            .count()
                        < FEW);
  }
}
