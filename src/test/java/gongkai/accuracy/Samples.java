package gongkai.accuracy;

import gongkai.accuracy.Printing.Fidelity;
import gongkai.ingest.Content;
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
    var writer = format.writer(dice);
    var manuscript = author.write(writer.fidelity(), dice);
    var breaks =
        writer.fidelity() == Fidelity.CELLS && dice.chance(0.3)
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
    var name = writer.layout() + (breaks == Break.NONE ? "" : "+" + breaks);
    var bytes = writer.write(manuscript, dice);
    return new Sample(seed, format, name, suffered, new Content(bytes), manuscript.truth());
  }
}
