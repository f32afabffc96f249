package gongkai.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts text into the numbered pieces that a BERT model reads: every Han character and punctuation
/// mark by itself, other words into the longest pieces that the vocabulary has.
///
/// It gives the numbers that the tokenizer gives which the model was trained with; a test holds it
/// against that one.
final class WordPieces {
  private static final String START = "[CLS]";
  private static final String END = "[SEP]";
  private static final String UNKNOWN = "[UNK]";

  /// Stands before a piece that goes on with a word.
  private static final String GOES_ON = "##";

  private static final int LONGEST_WORD = 100;

  private final Vocabulary vocabulary;
  private final int start;
  private final int end;
  private final int unknown;

  WordPieces(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    start = vocabulary.required(START);
    end = vocabulary.required(END);
    unknown = vocabulary.required(UNKNOWN);
  }

  /// @param most how many numbers the model takes; of a longer text the beginning counts
  long[] of(String text, int most) {
    var numbers = new ArrayList<Integer>();
    numbers.add(start);
    var words = new Words(text);
    for (var word = words.next(); word.isPresent(); word = words.next()) {
      addPieces(word.get(), numbers);
      if (numbers.size() >= most) {
        break;
      }
    }
    var kept = numbers.subList(0, Math.min(numbers.size(), most - 1));
    kept.add(end);
    return kept.stream().mapToLong(Integer::longValue).toArray();
  }

  private void addPieces(String word, List<Integer> numbers) {
    var pieces = new ArrayList<Integer>();
    int from = 0;
    while (from < word.length()) {
      int to = longest(word, from, pieces);
      if (to == from || word.codePointCount(0, word.length()) > LONGEST_WORD) {
        numbers.add(unknown);
        return;
      }
      from = to;
    }
    numbers.addAll(pieces);
  }

  /// The end of the longest piece that begins here; where there is none, the beginning.
  private int longest(String word, int from, List<Integer> pieces) {
    for (int to = word.length(); to > from; to--) {
      var piece = word.substring(from, to);
      var number = vocabulary.number(from == 0 ? piece : GOES_ON + piece);
      if (number.isPresent()) {
        pieces.add(number.get());
        return to;
      }
    }
    return from;
  }

  /// Goes through the words of a text.
  private static final class Words {
    private final String text;
    private int at;

    Words(String text) {
      this.text = text;
    }

    Optional<String> next() {
      var word = new StringBuilder();
      while (at < text.length()) {
        int character = text.codePointAt(at);
        var kind = Kind.of(character);
        if (kind != Kind.DROPPED && kind != Kind.OF_A_WORD && !word.isEmpty()) {
          break;
        }
        at += Character.charCount(character);
        switch (kind) {
          case OF_A_WORD -> word.appendCodePoint(character);
          case BY_ITSELF -> {
            return Optional.of(Character.toString(character));
          }
          case DROPPED, BETWEEN -> {}
        }
      }
      return word.isEmpty() ? Optional.empty() : Optional.of(word.toString());
    }
  }

  private enum Kind {
    OF_A_WORD,
    BY_ITSELF,
    BETWEEN,
    DROPPED;

    private static final int REPLACEMENT = 0xfffd;

    static Kind of(int character) {
      // The model takes other control characters that leave a blank for nothing at all.
      if ("\t\n\r".indexOf(character) >= 0 || Character.isSpaceChar(character)) {
        return BETWEEN;
      }
      if (character == REPLACEMENT || isControl(character)) {
        return DROPPED;
      }
      return isHan(character) || isPunctuation(character) ? BY_ITSELF : OF_A_WORD;
    }

    private static boolean isControl(int character) {
      return switch (Character.getType(character)) {
        case Character.CONTROL,
            Character.FORMAT,
            Character.SURROGATE,
            Character.PRIVATE_USE,
            Character.UNASSIGNED ->
            true;
        default -> false;
      };
    }

    private static boolean isPunctuation(int character) {
      return switch (Character.getType(character)) {
        case Character.CONNECTOR_PUNCTUATION,
            Character.DASH_PUNCTUATION,
            Character.START_PUNCTUATION,
            Character.END_PUNCTUATION,
            Character.INITIAL_QUOTE_PUNCTUATION,
            Character.FINAL_QUOTE_PUNCTUATION,
            Character.OTHER_PUNCTUATION ->
            true;
        // Signs such as $ and + are punctuation to the model if they are ASCII.
        case Character.MATH_SYMBOL,
            Character.CURRENCY_SYMBOL,
            Character.MODIFIER_SYMBOL,
            Character.OTHER_SYMBOL ->
            character < 0x80;
        default -> false;
      };
    }

    /// The blocks that BERT was trained to take character by character.
    private static boolean isHan(int character) {
      return (character >= 0x4e00 && character <= 0x9fff)
          || (character >= 0x3400 && character <= 0x4dbf)
          || (character >= 0x20000 && character <= 0x2a6df)
          || (character >= 0x2a700 && character <= 0x2b73f)
          || (character >= 0x2b740 && character <= 0x2b81f)
          || (character >= 0x2b920 && character <= 0x2ceaf)
          || (character >= 0xf900 && character <= 0xfaff)
          || (character >= 0x2f800 && character <= 0x2fa1f);
    }
  }
}
