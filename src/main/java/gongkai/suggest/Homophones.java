package gongkai.suggest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Words by their sound: an input method turns the right sound into the wrong characters, 政务公开 into
/// 政物公开. Sounds that many people do not tell apart are one, `shi` and `si`, `lin` and `ling`.
final class Homophones {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}+");
  private static final int SHORTEST = 2;
  private static final int LONGEST = 12;

  private final Pinyin pinyin;
  private final Map<String, List<Entry>> bySound = new HashMap<>();
  private final Set<String> known = new HashSet<>();

  /// A word in place of a part of a run.
  private record Slip(int start, String part, Entry entry) {
    String corrected(String run) {
      return run.substring(0, start) + entry.text() + run.substring(start + part.length());
    }

    int wrong() {
      int wrong = 0;
      for (int i = 0; i < part.length(); i++) {
        wrong += part.charAt(i) == entry.spelling().character(i) ? 0 : 1;
      }
      return wrong;
    }
  }

  /// A longer word is less of a coincidence, then fewer wrong characters, then a frequent word.
  private static final Comparator<Slip> MOST_LIKELY =
      Comparator.comparingInt((Slip slip) -> -slip.part.length())
          .thenComparingInt(Slip::wrong)
          .thenComparingLong(slip -> -slip.entry.weight());

  Homophones(List<Entry> entries, Pinyin pinyin) {
    this.pinyin = pinyin;
    for (var entry : entries) {
      var text = entry.spelling().characters();
      if (HAN.matcher(text).matches()
          && text.length() <= LONGEST
          && entry.target().kind() != Suggestion.Kind.AGENCY) {
        known.add(text);
        bySound
            .computeIfAbsent(sound(entry.spelling().syllables()), _ -> new ArrayList<>())
            .add(entry);
      }
    }
  }

  /// What a folded run may have been meant to be, the most likely first. Not more than half of a
  /// word can be wrong.
  List<String> of(String run) {
    var syllables = pinyin.of(run);
    var slips = new ArrayList<Slip>();
    for (int start = 0; start < run.length(); start++) {
      int longest = Math.min(run.length(), start + LONGEST);
      for (int end = start + SHORTEST; end <= longest; end++) {
        var part = run.substring(start, end);
        if (!known.contains(part)) {
          for (var entry : bySound.getOrDefault(sound(syllables.subList(start, end)), List.of())) {
            slips.add(new Slip(start, part, entry));
          }
        }
      }
    }
    slips.removeIf(slip -> slip.wrong() > slip.part.length() / 2);
    slips.sort(MOST_LIKELY);
    var corrected = new LinkedHashSet<String>();
    slips.forEach(slip -> corrected.add(slip.corrected(run)));
    return List.copyOf(corrected);
  }

  private static String sound(List<String> syllables) {
    return String.join(" ", syllables.stream().map(Homophones::sound).toList());
  }

  private static String sound(String syllable) {
    var sound = syllable;
    if (sound.length() > 2 && sound.charAt(1) == 'h') {
      sound = sound.charAt(0) + sound.substring(2);
    }
    if (sound.endsWith("ng")) {
      sound = sound.substring(0, sound.length() - 1);
    }
    return sound.startsWith("n") ? "l" + sound.substring(1) : sound;
  }
}
