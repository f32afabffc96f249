/// What is offered while typing, and what was probably meant.
@NullMarked
package gongkai.suggest;

import org.jspecify.annotations.NullMarked;
