package gongkai.accuracy;

import gongkai.accuracy.Grid.Slot;
import gongkai.accuracy.Manuscript.Table;
import java.util.concurrent.atomic.AtomicInteger;

/// What misprints do to the labels of tables.
enum LabelDamage implements Damage {
  /// One label in a table lacks a character.
  LOST_CHARACTER {
    @Override
    public Manuscript done(Manuscript manuscript, Dice dice) {
      return manuscript.mapped(
          piece -> piece instanceof Table(var grid) ? new Table(misprinted(grid, dice)) : piece);
    }
  };

  /// Shorter labels are told apart by single characters.
  private static final int LONG = 6;

  @Override
  public boolean befalls(Kind kind) {
    return kind != Kind.FREE;
  }

  @Override
  public double frequency() {
    return 0.06;
  }

  private static Grid misprinted(Grid grid, Dice dice) {
    long labels = grid.slots().stream().filter(LabelDamage::isLong).count();
    var left = new AtomicInteger(labels == 0 ? 0 : dice.between(1, (int) labels));
    return grid.mapped(
        slot -> isLong(slot) && left.decrementAndGet() == 0 ? misprinted(slot, dice) : slot);
  }

  private static boolean isLong(Slot slot) {
    return slot.isLabel() && slot.text().length() >= LONG;
  }

  private static Slot misprinted(Slot slot, Dice dice) {
    int at = dice.between(2, slot.text().length() - 2);
    return slot.saying(slot.text().substring(0, at) + slot.text().substring(at + 1));
  }
}
