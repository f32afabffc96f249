package gongkai.accuracy;

import gongkai.accuracy.Printing.Fidelity;

/// One way to make a file of a report.
interface Writer {
  /// As the table of results calls it.
  String layout();

  /// Where the file has cells, nothing of them is lost.
  default Fidelity fidelity() {
    return Fidelity.CELLS;
  }

  byte[] write(Manuscript manuscript, Dice dice);
}
