/// Which place an agency's name speaks of and which trade it has: the places and the kinds of
/// agency as data, and how to find them in a name.
///
/// Reads `config/places` and `config/agencies.tsv` once and refuses a wrong line by file, line and
/// reason. Uses report and text. Begin with [Places].
@NullMarked
package gongkai.gazetteer;

import org.jspecify.annotations.NullMarked;
