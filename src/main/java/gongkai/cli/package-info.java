/// The command line, and the one place where the program is put together.
///
/// May use every other package; nothing uses it. Settings are read here and handed on as values.
/// Begin with [Main], then [Program] for how the parts are joined.
@NullMarked
package gongkai.cli;

import org.jspecify.annotations.NullMarked;
