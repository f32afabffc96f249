package gongkai.accuracy;

import gongkai.accuracy.Printing.Fidelity;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Makes samples from seeds.
final class Samples {
  private final Author author;
  private final List<Damage> damages;

  Samples(Path config, List<Damage> damages) throws IOException {
    this.author = new Author(config);
    this.damages = List.copyOf(damages);
  }

  Sample of(long seed, Format format) {
    var dice = new Dice(seed);
    var layout = layout(format, dice);
    var manuscript = author.write(layout.fidelity(), dice);
    var breaks =
        layout.fidelity() == Fidelity.CELLS && dice.chance(0.3)
            ? dice.of(List.of(Break.values()))
            : Break.NONE;
    manuscript = breaks.in(manuscript, dice);
    var suffered = new ArrayList<String>();
    for (var damage : damages) {
      if (dice.chance(damage.frequency())) {
        manuscript = damage.done(manuscript, dice);
        suffered.add(damage.name());
      }
    }
    var bytes =
        format == Format.MD
            ? TextFile.markdown(manuscript, layout, dice)
            : TextFile.plain(manuscript, layout, dice);
    var name = layout.name() + (breaks == Break.NONE ? "" : "+" + breaks);
    return new Sample(seed, format, name, suffered, bytes, manuscript.truth());
  }

  private static TextLayout layout(Format format, Dice dice) {
    return format == Format.MD ? TextLayout.PIPES : dice.of(List.of(TextLayout.values()));
  }
}
