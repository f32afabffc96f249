/// What a reader may be about to type, and what may have been meant by what was typed: agencies,
/// places, words of the reports, fields and figures, by their characters and by their pinyin.
///
/// Pinyin offers words, it never finds text. May use document, query, engine, analysis, form,
/// report and text; the home of the pinyin library. Begin with [Suggester].
@NullMarked
package gongkai.suggest;

import org.jspecify.annotations.NullMarked;
