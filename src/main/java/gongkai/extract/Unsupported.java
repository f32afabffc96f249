package gongkai.extract;

import java.util.Map;

/// What to do with a file of a format that is not read.
final class Unsupported {
  private static final String AS_DOCX = "，请用 Word 或 WPS 另存为 .docx 后再提交";

  private static final Map<String, String> ADVICE =
      Map.of(
          "application/rtf",
          "这是 RTF 文件" + AS_DOCX,
          ZipKind.ODT,
          "这是 OpenDocument 文档" + AS_DOCX,
          ZipKind.XLSX,
          "这是 Excel 表格，不是报告全文；请提交 .docx、.pdf 或网页",
          OleKind.XLS,
          "这是 Excel 表格，不是报告全文；请提交 .docx、.pdf 或网页",
          ZipKind.PPTX,
          "这是演示文稿，不是报告全文；请提交 .docx、.pdf 或网页",
          OleKind.PPT,
          "这是演示文稿，不是报告全文；请提交 .docx、.pdf 或网页",
          ZipKind.ZIP,
          "是其他程序的文件，不能作为文档打开" + AS_DOCX,
          OleKind.MSG,
          "这是 Outlook 邮件，请把其中的附件另存后提交",
          "multipart/related",
          "这是网页归档（.mht），请在浏览器里另存为 .html 后再提交");

  private Unsupported() {}

  /// @param mediaType what the bytes were taken for, or empty
  static String sentence(String mediaType) {
    if (mediaType.isEmpty()) {
      return "不是文本文件，内容无法识别";
    }
    return mediaType.startsWith("image/")
        ? "这是图片，不是报告全文；请提交 .docx、.pdf 或网页"
        : ADVICE.getOrDefault(mediaType, "暂不支持的格式：" + mediaType);
  }
}
