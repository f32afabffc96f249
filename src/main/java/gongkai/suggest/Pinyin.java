package gongkai.suggest;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import gongkai.text.Folding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// How characters are read, without tones: the readings of the library, which knows most words
/// whose characters have several, and those of a list that a person may edit.
public final class Pinyin {
  private static final Pattern HAN = Pattern.compile("[\\u3400-\\u4dbf\\u4e00-\\u9fff]+");
  private static final Pattern SYLLABLE = Pattern.compile("[a-z]{1,6}");
  private static final String BLANK = " ";

  /// The longest words last, so that they have the last word.
  private final List<Map.Entry<String, List<String>>> corrections;

  /// Four hundred syllables make up all the names, so each is kept once.
  private final Map<String, String> known = new ConcurrentHashMap<>();

  private Pinyin(Map<String, List<String>> corrections) {
    Comparator<Map.Entry<String, List<String>>> byLength =
        Comparator.comparingInt(entry -> entry.getKey().length());
    this.corrections = corrections.entrySet().stream().sorted(byLength).toList();
  }

  /// Reads `pinyin.tsv`, which explains itself, and refuses what is wrong in it.
  public static Pinyin read(Path file) throws IOException {
    var corrections = new LinkedHashMap<String, List<String>>();
    int number = 0;
    var text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    for (var line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        var columns = line.split("\t", -1);
        var syllables = List.of(columns[columns.length - 1].split(BLANK));
        check(file + ", line " + number + ": ", columns, syllables);
        corrections.put(columns[0], syllables);
      }
    }
    return new Pinyin(corrections);
  }

  private static void check(String place, String[] columns, List<String> syllables) {
    var line = String.join("\t", columns);
    if (columns.length != 2 || !HAN.matcher(columns[0]).matches()) {
      throw new PinyinException(place + "must be a word and its syllables by tab, got " + line);
    }
    if (syllables.size() != columns[0].length()
        || !syllables.stream().allMatch(each -> SYLLABLE.matcher(each).matches())) {
      throw new PinyinException(place + "needs a syllable for each character, got " + line);
    }
    var folded = Folding.fold(columns[0]);
    if (!folded.equals(columns[0])) {
      throw new PinyinException(place + "write " + folded + " instead of " + columns[0]);
    }
  }

  /// The syllable of each character of a folded text; what is no Han character is read as itself.
  List<String> of(String text) {
    var syllables = new ArrayList<String>(text.length());
    for (int i = 0; i < text.length(); i++) {
      syllables.add(shared(String.valueOf(text.charAt(i))));
    }
    var runs = HAN.matcher(text);
    while (runs.find()) {
      var read = readings(runs.group());
      for (int i = 0; i < read.length; i++) {
        syllables.set(runs.start() + i, shared(read[i]));
      }
    }
    corrections.forEach(correction -> correct(text, correction, syllables));
    return List.copyOf(syllables);
  }

  private static String[] readings(String run) {
    var together = PinyinHelper.toPinyin(run, PinyinStyleEnum.INPUT, BLANK).split(BLANK);
    if (together.length == run.length()) {
      return together;
    }
    return run.chars()
        .mapToObj(c -> PinyinHelper.toPinyin(Character.toString(c), PinyinStyleEnum.INPUT, BLANK))
        .toArray(String[]::new);
  }

  private void correct(
      String text, Map.Entry<String, List<String>> correction, List<String> syllables) {
    var word = correction.getKey();
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      for (int i = 0; i < word.length(); i++) {
        syllables.set(at + i, shared(correction.getValue().get(i)));
      }
    }
  }

  private String shared(String syllable) {
    return known.computeIfAbsent(syllable, each -> each);
  }
}
