/// Holds a report against the arithmetic of the national form: says which sums hold, and computes
/// what follows from the figures.
///
/// May use report and form. Begin with [Assessor].
@NullMarked
package gongkai.check;

import org.jspecify.annotations.NullMarked;
