package gongkai.json;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/// Writes values as JSON on one line, without HTML escapes.
public final class Json {
  /// A rate of two counts means nothing beyond this; what was printed is a [BigDecimal] and is not
  /// rounded.
  private static final int DECIMALS_OF_A_COMPUTED_NUMBER = 6;

  private Json() {}

  public static String write(Members object) {
    var text = new TextWriter();
    try (var out = new JsonWriter(text)) {
      value(out, object);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail to be written", e);
    }
    return text.toString();
  }

  /// What the standard one does, but for one thread: it is written to for every mark and word.
  private static final class TextWriter extends Writer {
    private final StringBuilder text = new StringBuilder(1024);

    @Override
    public void write(int character) {
      text.append((char) character);
    }

    @Override
    public void write(char[] characters, int from, int length) {
      text.append(characters, from, length);
    }

    @Override
    public void write(String characters, int from, int length) {
      text.append(characters, from, from + length);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
      return text.toString();
    }
  }

  private static void value(JsonWriter out, Object value) throws IOException {
    switch (value) {
      case Members object -> object(out, object);
      case Collection<?> items -> array(out, items);
      case Number number -> out.jsonValue(plain(number));
      case Boolean flag -> out.value(flag);
      case String text -> out.value(text);
      default -> throw new IllegalArgumentException("no JSON for " + value.getClass().getName());
    }
  }

  private static void object(JsonWriter out, Members object) throws IOException {
    out.beginObject();
    for (var member : object.values().entrySet()) {
      out.name(member.getKey());
      value(out, member.getValue());
    }
    out.endObject();
  }

  private static void array(JsonWriter out, Collection<?> items) throws IOException {
    out.beginArray();
    for (var item : items) {
      value(out, item);
    }
    out.endArray();
  }

  /// Digits without exponent: what was printed as it was printed, what was computed without noise.
  static String plain(Number number) {
    return switch (number) {
      case BigDecimal printed -> printed.signum() == 0 ? "0" : printed.toPlainString();
      case Double computed -> rounded(BigDecimal.valueOf(computed));
      case Float computed -> rounded(new BigDecimal(computed.toString()));
      default -> number.toString();
    };
  }

  private static String rounded(BigDecimal computed) {
    var rounded =
        computed
            .setScale(DECIMALS_OF_A_COMPUTED_NUMBER, RoundingMode.HALF_EVEN)
            .stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : rounded.toPlainString();
  }
}
