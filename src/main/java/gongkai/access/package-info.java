/// Who may do what over HTTP: tokens and the roles that they give. Begin with [Tokens].
///
/// May use ingest, for what it takes to write a file that outlives a crash, and json.
@NullMarked
package gongkai.access;

import org.jspecify.annotations.NullMarked;
