package gongkai.extract;

import gongkai.extract.Extraction.Reason;
import gongkai.extract.Extraction.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.reader.PageInfo;

/// Reads OFD files (GB/T 33190).
final class OfdExtractor implements Extractor {
  private static final String MEDIA_TYPE = "application/ofd";

  /// As with PDF.
  private static final int MOST_PAGES = 500;

  @Override
  public boolean accepts(String type, byte[] content) {
    return isZip(type) && OfdPackage.isOne(content);
  }

  private static boolean isZip(String type) {
    return type.equals(ZipKind.OFD) || type.equals(ZipKind.ZIP);
  }

  @Override
  public Extraction extract(byte[] content) {
    return switch (OfdPackage.look(content)) {
      case SOUND -> read(content);
      case ENCRYPTED -> refused(Reason.ENCRYPTED, "文件已加密，无法读取；请提供没有加密的文件");
      case TOO_LARGE -> refused(Reason.TOO_LARGE, "文件解压后过大，不像年度报告");
      case DAMAGED -> damaged();
    };
  }

  /// The library meets broken files with exceptions of all kinds.
  private static Extraction read(byte[] content) {
    try (var reader = new OFDReader(new ByteArrayInputStream(content))) {
      int number = reader.getNumberOfPages();
      return number > MOST_PAGES
          ? refused(Reason.TOO_LARGE, "有 %d 页，超过年度报告可能的页数（%d 页）".formatted(number, MOST_PAGES))
          : pages(reader.getPageList());
    } catch (IOException | RuntimeException e) {
      return damaged();
    }
  }

  private static Extraction pages(List<PageInfo> infos) {
    var pages = new ArrayList<DrawnPage>();
    var gaps = new ArrayList<String>();
    for (var info : infos) {
      try {
        pages.add(OfdPageReader.read(info));
      } catch (RuntimeException e) {
        gaps.add("第 %d 页已损坏，未能读取".formatted(pages.size() + 1));
        pages.add(DrawnPage.NOTHING);
      }
    }
    return PageGaps.judge(MEDIA_TYPE, pages, gaps, Set.of());
  }

  private static Refused damaged() {
    return refused(Reason.DAMAGED, "文件已损坏，不能作为 OFD 打开");
  }

  private static Refused refused(Reason reason, String detail) {
    return new Refused(MEDIA_TYPE, reason, detail);
  }
}
