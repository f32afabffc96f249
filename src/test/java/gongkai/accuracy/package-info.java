/// How right the reading is: reports whose truth is known, written in every format and layout, read
/// back by the program and counted.
///
/// Begin with `Accuracy`, which runs and prints, or with `Sample`, one report from its seed.
/// Nothing here is shared with the parser: labels, phrases and layouts lie beside these classes and
/// come from how reports are published.
@NullMarked
package gongkai.accuracy;

import org.jspecify.annotations.NullMarked;
