package gongkai.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.extract.Block.Grid;
import gongkai.extract.Block.Paragraph;
import gongkai.extract.Block.Position;
import gongkai.extract.Block.Row;
import gongkai.extract.Extraction.Extracted;
import gongkai.extract.Extraction.Reason;
import gongkai.extract.Extraction.Refused;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WireTest {
  private static final int CASES = 500;

  @Test
  void every_extraction_comes_back_as_it_was() throws GarbledException {
    var random = new Random(1);
    for (int i = 0; i < CASES; i++) {
      var extraction = extraction(random);
      assertThat(Wire.read(Wire.write(extraction))).isEqualTo(extraction);
    }
  }

  @Test
  void what_is_cut_off_is_no_extraction() {
    var bytes = Wire.write(extraction(new Random(2)));
    for (int i = 0; i < bytes.length; i++) {
      var cut = Arrays.copyOf(bytes, i);
      assertThatThrownBy(() -> Wire.read(cut)).isInstanceOf(GarbledException.class);
    }
  }

  @Test
  void spoiled_bytes_are_an_extraction_or_refused_and_nothing_else() {
    var random = new Random(3);
    for (int i = 0; i < CASES; i++) {
      var bytes = Wire.write(extraction(random));
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      try {
        assertThat(Wire.read(bytes)).isNotNull();
      } catch (GarbledException refused) {
        assertThat(refused).hasMessageMatching(".*(extraction|length|reason|block).*");
      }
    }
  }

  private static Reason reason(Random random) {
    var reasons = List.of(Reason.values());
    return reasons.get(random.nextInt(reasons.size()));
  }

  private static Extraction extraction(Random random) {
    return random.nextInt(5) == 0
        ? new Refused(text(random), reason(random), text(random))
        : new Extracted(
            text(random),
            random.nextInt(),
            text(random),
            some(random, () -> text(random)),
            some(random, () -> block(random)));
  }

  private static Block block(Random random) {
    return random.nextBoolean()
        ? new Paragraph(text(random), position(random))
        : new Grid(some(random, () -> new Row(some(random, () -> text(random)), position(random))));
  }

  private static Position position(Random random) {
    return new Position(random.nextInt(), random.nextInt());
  }

  /// Any characters, halves of pairs among them.
  private static String text(Random random) {
    return random
        .ints(random.nextInt(20), 0, Character.MAX_VALUE)
        .collect(
            StringBuilder::new, (text, each) -> text.append((char) each), StringBuilder::append)
        .toString();
  }

  private static <T> List<T> some(Random random, Supplier<T> each) {
    return Stream.generate(each).limit(random.nextInt(4)).toList();
  }
}
