/// One spelling for Chinese text: width, compatibility forms and script folded, a character for a
/// character, so that offsets hold.
///
/// Uses no other package of ours; whoever compares text uses this one. Begin with [Folding].
@NullMarked
package gongkai.text;

import org.jspecify.annotations.NullMarked;
