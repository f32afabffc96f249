/// The API and the pages over HTTP. Routes see parameters and return replies; they cannot see HTTP.
/// [HttpServer] and [Transfer] alone name Undertow.
///
/// A request goes `HttpServer` → [Call] → [Site] → [Route] → [Reply] → [Response] → `HttpServer`.
/// May use report, form, check, document, query, engine, ingest and json. Begin with [Site].
@NullMarked
package gongkai.http;

import org.jspecify.annotations.NullMarked;
