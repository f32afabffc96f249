package gongkai.report;

/// How one figure was read, for a person who doubts it.
///
/// @param code of the figure
/// @param label of its row and column, in the words of the form
/// @param matched the words of the file by which the row was known, or empty
/// @param rule what decided
public record Explanation(String code, Figure figure, String label, String matched, Rule rule) {

  /// What decides how a figure is read, or why it is not.
  public enum Rule {
    ONLY_WAY("数字与各列一一对应，只有一种读法"),
    LISTED("标签在前、数字在后，个数相等，按次序对应"),
    ROW_SUM("数字有几种读法，只有这一种各项之和等于总计"),
    NEIGHBOURS("有几种读法，与同形的邻行对照而定"),
    COLUMN_SUMS("有几种读法，各列合计只容这一种"),
    COMPLETED_TOTAL("总计空白或缺列，由各项相加推得"),
    NO_ROW("没有找到这一行"),
    NO_VALUES("找到了这一行，没有对得上各列的数字"),
    AMBIGUOUS("有几种读法，合计无法断定"),
    DOUBTED("与合计不符，又没有旁证，不予采信"),
    ILLEGIBLE("单元格里不是清楚的数字"),
    NO_COLUMN("这一行缺少这一列"),
    OTHER_UNIT("表头印的是另一种单位，不作换算");

    private final String words;

    Rule(String words) {
      this.words = words;
    }

    public String key() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// The rule in a sentence.
    public String words() {
      return words;
    }
  }
}
