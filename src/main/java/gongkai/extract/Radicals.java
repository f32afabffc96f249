package gongkai.extract;

import java.text.Normalizer;

/// Radicals that fonts of printed pages name in place of the characters that look the same.
final class Radicals {
  private static final char KANGXI = '\u2f00';
  private static final char KANGXI_END = '\u2fdf';

  /// Of the supplement, which has no compatibility forms, those that are whole characters: a
  /// radical and its character, by the Unicode table of equivalent ideographs.
  private static final String SUPPLEMENT =
      "\u2e9f母\u2ea0民\u2ec1虎\u2ec4西\u2ec5见\u2ec6角\u2ec9贝\u2ecb车\u2ed1長\u2ed3长\u2ed4门\u2ed8青"
          + "\u2eda页\u2edb风\u2edc飞\u2edd食\u2ee2马\u2ee3骨\u2ee4鬼\u2ee5鱼\u2ee6鸟\u2ee8麦\u2ee9黄"
          + "\u2eeb斉\u2eec齐\u2eee齿\u2ef0龙\u2ef3龟";

  private Radicals() {}

  static String replaced(String text) {
    var plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(plain(text.charAt(i)));
    }
    return plain.toString();
  }

  private static String plain(char c) {
    if (c >= KANGXI && c <= KANGXI_END) {
      return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    }
    int at = SUPPLEMENT.indexOf(c);
    return at >= 0 && at % 2 == 0 ? SUPPLEMENT.substring(at + 1, at + 2) : String.valueOf(c);
  }
}
