package gongkai.accuracy;

import gongkai.accuracy.Printing.Fidelity;

/// One way to make a file of a report.
interface Writer {
  /// As the table of results calls it.
  String layout();

  Fidelity fidelity();

  byte[] write(Manuscript manuscript, Dice dice);
}
