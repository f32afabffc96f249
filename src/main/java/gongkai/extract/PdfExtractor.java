package gongkai.extract;

import gongkai.extract.Extraction.Reason;
import gongkai.extract.Extraction.Refused;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads PDF files.
final class PdfExtractor implements Extractor {
  private final Recogniser recogniser;

  PdfExtractor(Recogniser recogniser) {
    this.recogniser = recogniser;
  }

  private static final String MEDIA_TYPE = "application/pdf";

  /// Reports have up to a hundred pages, annexes too; thousands are a book.
  private static final int MOST_PAGES = 500;

  @Override
  public boolean accepts(String type, byte[] content) {
    return type.equals(MEDIA_TYPE);
  }

  @Override
  public Extraction extract(byte[] content) {
    try (var document = Loader.loadPDF(content)) {
      return document.getNumberOfPages() > MOST_PAGES
          ? refused(
              Reason.TOO_LARGE,
              "有 %d 页，超过年度报告可能的页数（%d 页）".formatted(document.getNumberOfPages(), MOST_PAGES))
          : read(document, PdfEnd.gaps(content));
    } catch (InvalidPasswordException e) {
      return refused(Reason.ENCRYPTED, "文件有打开密码，无法读取；请提供没有密码的文件");
    } catch (IOException e) {
      return refused(Reason.DAMAGED, "文件已损坏，不能作为 PDF 打开");
    }
  }

  private static Refused refused(Reason reason, String detail) {
    return new Refused(MEDIA_TYPE, reason, detail);
  }

  /// @param known gaps that are known already
  private Extraction read(PDDocument document, List<String> known) {
    var pages = new ArrayList<DrawnPage>();
    var gaps = new ArrayList<>(known);
    var recognised = new TreeSet<Integer>();
    var scans = new Scans(recogniser);
    var images = new PdfImages(document);
    for (int number = 1; number <= document.getNumberOfPages(); number++) {
      var page = page(document, number, gaps);
      int index = number - 1;
      var read = PageGaps.isImage(page) ? scans.recognised(page, () -> images.of(index)) : page;
      if (page.isHidden() || !read.equals(page)) {
        recognised.add(number);
      }
      pages.add(read);
    }
    return PageGaps.judge(MEDIA_TYPE, pages, gaps, recognised);
  }

  /// PDFBox meets broken pages with exceptions of all kinds; the other pages are read all the same.
  private static DrawnPage page(PDDocument document, int number, List<String> gaps) {
    try {
      return PdfPageReader.read(document.getPage(number - 1));
    } catch (IOException | RuntimeException e) {
      gaps.add("第 %d 页已损坏，未能读取".formatted(number));
      return DrawnPage.NOTHING;
    }
  }
}
