/// Markdown into blocks: start with
/// [MarkdownReader][kz.zannama.parser.internal.source.markdown.MarkdownReader].
///
/// Acts number their paragraphs themselves: `1.`, `1)` and `-` at the start of a line are text of
/// the act, not markup of lists, and a line of underscores is a place to fill in. So lists,
/// indented code and rules are switched off; headings, emphasis, deletions, quotations, tables and
/// HTML are read as Markdown has them. Only a list that leaves its numbers to Markdown is counted:
/// [ListItems][kz.zannama.parser.internal.source.markdown.ListItems].
@NullMarked
package kz.zannama.parser.internal.source.markdown;

import org.jspecify.annotations.NullMarked;
