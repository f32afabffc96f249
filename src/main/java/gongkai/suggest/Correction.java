package gongkai.suggest;

import gongkai.query.Clause;

/// A query that was probably meant.
///
/// @param shown as a reader would have typed it
/// @param meant as it is asked: what is the name of an agency is asked as an agency
public record Correction(Clause shown, Clause meant) {}
