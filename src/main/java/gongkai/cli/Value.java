package gongkai.cli;

/// The text of a setting, and where it was said, for messages.
record Value(String text, String place) {

  SettingsException wrong(String allowed) {
    return new SettingsException(place + " must be " + allowed + ", got " + text);
  }

  /// What holds of a setting where nothing is said.
  static Value standard(Setting setting) {
    return new Value(setting.standard(), setting.key());
  }

  int number(int least, int most) {
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      // Refused below, in the same words as a number out of range.
    }
    throw wrong("a number from " + least + " to " + most);
  }
}
