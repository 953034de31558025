/// The local page: the acts of an index for who reads them in a browser, on this machine alone.
///
/// Start with [PageServer][kz.zannama.examples.page.PageServer]; which page answers which path is
/// in [Router][kz.zannama.examples.page.Router]. `.http` is the way in and out, `.frame` what all
/// pages have, `.view` a class per page.
///
/// The server is the JDK's own, `com.sun.net.httpserver`, with a virtual thread per request: what
/// is needed of one is to listen on one address, to hand over a method, a path and headers, and to
/// send text back. It brings no jar, no configuration and no release to follow; a larger server
/// would save none of the code here, which is what checks requests and writes pages.
@NullMarked
package kz.zannama.examples.page;

import org.jspecify.annotations.NullMarked;
