/// Holds an index of packed texts against one that Lucene made token by token.
@NullMarked
package gongkai.postings;

import org.jspecify.annotations.NullMarked;
