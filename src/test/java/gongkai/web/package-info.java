/// The pages in a real browser, against a real server over the sample reports. Nothing here has a
/// stub for the server; where a test needs a slow or a failing one, it slows down or breaks the
/// network in between.
///
/// Begin with [BrowserTest]. Without a Chromium on the machine these tests are skipped, and say so.
@NullMarked
package gongkai.web;

import org.jspecify.annotations.NullMarked;
