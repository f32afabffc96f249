@NullMarked
package gongkai.compare;

import org.jspecify.annotations.NullMarked;
