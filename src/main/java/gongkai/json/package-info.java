/// Values to JSON. What a client sees of a report is decided in [ReportJson]; how a value is
/// spelled in JSON is decided in [Json]. Begin with [ReportJson].
///
/// May use report and form. Gson is named here and in form.
@NullMarked
package gongkai.json;

import org.jspecify.annotations.NullMarked;
