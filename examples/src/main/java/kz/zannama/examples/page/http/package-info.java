/// The local page's way in and out: what is asked for, what is answered, and the gate that lets no
/// other request through.
///
/// Start with [Gate][kz.zannama.examples.page.http.Gate]. Nothing here knows of acts.
@NullMarked
package kz.zannama.examples.page.http;

import org.jspecify.annotations.NullMarked;
