package gongkai.accuracy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What may be done to the bytes of a file.
enum Mutation {
  /// What is left says nothing but what the whole said.
  TRUNCATED {
    @Override
    byte[] of(byte[] bytes, byte[] other, Dice dice) {
      return Arrays.copyOf(bytes, dice.between(0, bytes.length));
    }
  },
  /// The beginning, whole lines of it.
  LINES_CUT {
    @Override
    byte[] of(byte[] bytes, byte[] other, Dice dice) {
      var lines = lines(bytes);
      return text(lines.subList(0, dice.between(1, lines.size())));
    }
  },
  FLIPPED {
    @Override
    byte[] of(byte[] bytes, byte[] other, Dice dice) {
      var flipped = bytes.clone();
      for (int i = dice.between(1, 20); i > 0 && bytes.length > 0; i--) {
        flipped[dice.between(0, bytes.length - 1)] ^= (byte) (1 << dice.between(0, 7));
      }
      return flipped;
    }
  },
  LINES_SHUFFLED {
    @Override
    byte[] of(byte[] bytes, byte[] other, Dice dice) {
      var lines = lines(bytes);
      return text(dice.some(lines, lines.size()));
    }
  },
  LINES_DROPPED {
    @Override
    byte[] of(byte[] bytes, byte[] other, Dice dice) {
      return text(lines(bytes).stream().filter(_ -> !dice.chance(0.1)).toList());
    }
  },
  LINES_DOUBLED {
    @Override
    byte[] of(byte[] bytes, byte[] other, Dice dice) {
      var doubled = new ArrayList<String>();
      for (var line : lines(bytes)) {
        doubled.add(line);
        if (dice.chance(0.1)) {
          doubled.add(line);
        }
      }
      return text(doubled);
    }
  },
  SPLICED {
    @Override
    byte[] of(byte[] bytes, byte[] other, Dice dice) {
      var spliced = new ByteArrayOutputStream();
      spliced.write(bytes, 0, dice.between(0, bytes.length));
      int from = dice.between(0, other.length);
      spliced.write(other, from, other.length - from);
      return spliced.toByteArray();
    }
  },
  DIGITS_REPLACED {
    @Override
    byte[] of(byte[] bytes, byte[] other, Dice dice) {
      var replaced = bytes.clone();
      for (int i = 0; i < replaced.length; i++) {
        if (replaced[i] >= '0' && replaced[i] <= '9' && dice.chance(0.05)) {
          replaced[i] = (byte) dice.between('0', '9');
        }
      }
      return replaced;
    }
  },
  NOISE {
    @Override
    byte[] of(byte[] bytes, byte[] other, Dice dice) {
      return dice.bytes(bytes.length);
    }
  };

  /// @param other another file, to be spliced with
  abstract byte[] of(byte[] bytes, byte[] other, Dice dice);

  /// Any bytes, a character each, so that any encoding stays what it is.
  private static List<String> lines(byte[] bytes) {
    return List.of(new String(bytes, StandardCharsets.ISO_8859_1).split("\n", -1));
  }

  private static byte[] text(List<String> lines) {
    return lines.stream().collect(Collectors.joining("\n")).getBytes(StandardCharsets.ISO_8859_1);
  }
}
