package gongkai.extract;

import gongkai.extract.Extraction.Reason;
import gongkai.extract.Extraction.Refused;
import gongkai.extract.OfdPageReader.OfdPage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.reader.PageInfo;

/// Reads OFD files (GB/T 33190).
final class OfdExtractor implements Extractor {
  private final Recogniser recogniser;

  OfdExtractor(Recogniser recogniser) {
    this.recogniser = recogniser;
  }

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
  private Extraction read(byte[] content) {
    try (var reader = new OFDReader(new ByteArrayInputStream(content))) {
      int number = reader.getNumberOfPages();
      return number > MOST_PAGES
          ? refused(Reason.TOO_LARGE, "有 %d 页，超过年度报告可能的页数（%d 页）".formatted(number, MOST_PAGES))
          : pages(reader.getPageList(), new OfdImages(reader.getResMgt()));
    } catch (IOException | RuntimeException e) {
      return damaged();
    }
  }

  private Extraction pages(List<PageInfo> infos, OfdImages images) {
    var pages = new ArrayList<DrawnPage>();
    var gaps = new ArrayList<String>();
    var recognised = new TreeSet<Integer>();
    var scans = new Scans(recogniser);
    for (var info : infos) {
      var page = page(info, pages.size() + 1, gaps);
      var drawn = page.drawn();
      var read =
          PageGaps.isImage(drawn)
              ? scans.recognised(drawn, () -> images.largest(page.pictures()))
              : drawn;
      pages.add(read);
      if (!read.equals(drawn)) {
        recognised.add(pages.size());
      }
    }
    return PageGaps.judge(MEDIA_TYPE, pages, gaps, recognised);
  }

  private static OfdPage page(PageInfo info, int number, List<String> gaps) {
    try {
      return OfdPageReader.read(info);
    } catch (RuntimeException e) {
      gaps.add("第 %d 页已损坏，未能读取".formatted(number));
      return new OfdPage(DrawnPage.NOTHING, List.of());
    }
  }

  private static Refused damaged() {
    return refused(Reason.DAMAGED, "文件已损坏，不能作为 OFD 打开");
  }

  private static Refused refused(Reason reason, String detail) {
    return new Refused(MEDIA_TYPE, reason, detail);
  }
}
