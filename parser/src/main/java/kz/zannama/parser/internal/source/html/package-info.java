/// HTML into blocks: start with [HtmlReader][kz.zannama.parser.internal.source.html.HtmlReader].
///
/// [HtmlBlocks][kz.zannama.parser.internal.source.html.HtmlBlocks] walks a piece of HTML and gives
/// its paragraphs, tables and pictures; the reader of Markdown uses it for the HTML inside
/// Markdown. A page's raw text is the text that it shows, one paragraph a line; its tags are
/// nobody's text.
@NullMarked
package kz.zannama.parser.internal.source.html;

import org.jspecify.annotations.NullMarked;
