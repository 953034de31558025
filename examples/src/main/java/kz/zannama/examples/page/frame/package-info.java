/// What all pages have: the words and links around their content, and how they look.
///
/// Start with [Frame][kz.zannama.examples.page.frame.Frame].
@NullMarked
package kz.zannama.examples.page.frame;

import org.jspecify.annotations.NullMarked;
