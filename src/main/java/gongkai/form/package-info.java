/// The national form as data: its editions with tables, labels and sums, and the words by which
/// titles, headings, cells and points of a report are known.
///
/// All of it stands in `config/form`. This package reads those files once and refuses a wrong one,
/// naming the file, the key and the reason. May use report and text. Begin with [Form].
@NullMarked
package gongkai.form;

import org.jspecify.annotations.NullMarked;
