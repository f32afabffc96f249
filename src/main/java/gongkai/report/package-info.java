/// What a report says, as plain values: who published it, its sections, its figures, what was found
/// wrong with it and what came of reading it.
///
/// Uses no other package; every other package may use this one. Begin with [Report].
@NullMarked
package gongkai.report;

import org.jspecify.annotations.NullMarked;
