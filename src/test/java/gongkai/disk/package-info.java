/// A disk that fails when a test wants it to.
@NullMarked
package gongkai.disk;

import org.jspecify.annotations.NullMarked;
