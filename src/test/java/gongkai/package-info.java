/// Tests of what no single package owns: the launcher, the distribution, the architecture, the
/// documents.
@NullMarked
package gongkai;

import org.jspecify.annotations.NullMarked;
