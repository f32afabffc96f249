package gongkai.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a person put in place of what was read. What was read stays beside it, and so does the
/// file.
///
/// @param what the code of a figure, or one of [#PROPERTIES]
/// @param value digits, or the name of a cell without any; a title, a day, a place by its path
/// @param was what was read, in the same spelling; empty where nothing was
/// @param by who, or empty
/// @param at when, as RFC 3339
public record Correction(String what, String value, String was, String why, String by, String at) {
  public static final String TITLE = "title";
  public static final String PUBLISHED = "published";
  public static final String REGION = "region";

  /// What can be corrected beside figures. Agency and year name the report: a file that was taken
  /// for another's is told of by a manifest.
  public static final List<String> PROPERTIES = List.of(TITLE, PUBLISHED, REGION);

  private static final String STEP = "/";

  /// A figure that no cell printed.
  private static final At NOWHERE = new At(0, 0, 0);

  /// A cell that holds no number.
  public enum Empty {
    BLANK,
    NOT_APPLICABLE,
    UNKNOWN;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Empty> of(String key) {
      return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }

    private Figure figure(String text, At at) {
      return switch (this) {
        case BLANK -> new Figure.Blank(text, at);
        case NOT_APPLICABLE -> new Figure.NotApplicable(text, at);
        case UNKNOWN -> new Figure.Unknown(text, at);
      };
    }
  }

  /// One that nothing has been put in place of yet.
  public Correction(String what, String value, String why, String by, String at) {
    this(what, value, "", why, by, at);
  }

  public boolean isOfFigure() {
    return !PROPERTIES.contains(what);
  }

  /// Whether the value is one of its kind.
  public boolean isPossible() {
    return switch (what) {
      case TITLE -> !value.isBlank();
      case PUBLISHED -> isDay(value);
      case REGION -> !region().path().isEmpty();
      default -> Empty.of(value).isPresent() || number(value).isPresent();
    };
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException noDay) {
      return false;
    }
  }

  private static Optional<BigDecimal> number(String text) {
    return text.matches("\\d{1,18}(\\.\\d{1,6})?")
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  Correction insteadOf(String read) {
    return new Correction(what, value, read, why, by, at);
  }

  /// The figure in place of what was read; the text stays as it was printed.
  Figure figure(Optional<Figure> read) {
    var text = read.map(Figure::text).orElse("");
    var place = read.map(Figure::at).orElse(NOWHERE);
    return number(value)
        .<Figure>map(number -> new Figure.Printed(number, text, place))
        .orElseGet(() -> Empty.of(value).orElseThrow().figure(text, place));
  }

  /// How a figure would be said in a correction.
  static String spelled(Figure figure) {
    return figure.value().map(BigDecimal::toPlainString).orElseGet(figure::cell);
  }

  Region region() {
    return new Region(Arrays.stream(value.split(STEP)).filter(step -> !step.isBlank()).toList());
  }

  static String spelled(Region region) {
    return String.join(STEP, region.path());
  }
}
