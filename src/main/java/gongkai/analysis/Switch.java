package gongkai.analysis;

/// What the chain does beyond SmartCN, so that what each of it brings can be measured without it.
/// No setting turns one off.
public enum Switch {
  /// The words of our own lists.
  LEXICON,

  /// The parts of long words.
  PARTS,

  /// Finding what is typed as a run of characters too.
  CHARACTERS,

  /// Other words that mean the same.
  SYNONYMS,

  /// Traditional characters for simplified ones.
  TRADITIONAL
}
