/// The flat shape in which a report is indexed, and the one list of fields that engines, query
/// language and API obey. Begin with [IndexField] and [Fields].
///
/// May use report, form, check and text.
@NullMarked
package gongkai.document;

import org.jspecify.annotations.NullMarked;
