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
  private final FreeAuthor free;
  private final List<Damage> damages;

  Samples(Path config, List<Damage> damages) throws IOException {
    this.author = new Author(config);
    this.free = new FreeAuthor(config);
    this.damages = List.copyOf(damages);
  }

  Sample of(long seed, Format format) {
    var dice = new Dice(seed);
    var writer = format.writer(dice);
    var kind = Kind.of(seed);
    var manuscript =
        kind == Kind.FREE
            ? free.write(writer.fidelity(), dice)
            : author.write(writer.fidelity(), dice);
    boolean hasCells = writer.fidelity() == Fidelity.CELLS;
    var breaks = hasCells && dice.chance(0.3) ? dice.of(List.of(Break.values())) : Break.NONE;
    manuscript = breaks.in(manuscript, dice);
    if (kind == Kind.BLANK_TOTALS && hasCells && breaks == Break.NONE) {
      manuscript = BlankTotals.in(manuscript);
    }
    var suffered = new ArrayList<Damage>();
    for (var damage : damages) {
      if (dice.chance(damage.frequency())
          && damage.befalls(kind)
          && damage.befalls(format, writer)) {
        manuscript = damage.done(manuscript, dice);
        suffered.add(damage);
      }
    }
    var name =
        writer.layout()
            + (breaks == Break.NONE || kind == Kind.FREE ? "" : "+" + breaks)
            + (kind == Kind.FORM ? "" : "+" + kind);
    var bytes = writer.write(manuscript, dice);
    for (var damage : suffered) {
      bytes = damage.written(bytes, dice);
    }
    var names = suffered.stream().map(Damage::name).toList();
    return new Sample(seed, format, name, names, new Content(bytes), manuscript.truth());
  }
}
