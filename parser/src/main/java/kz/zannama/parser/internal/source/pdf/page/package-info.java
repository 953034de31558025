/// Glyphs become words, words lines, lines paragraphs.
///
/// Read [LineBuilder] first: glyphs of about one baseline make a row, [WordSpacing] tells where its
/// words end, [Paragraphs] where paragraphs begin among lines. [PageItem] is what a page holds, a
/// table ([PageTable]) included.
@NullMarked
package kz.zannama.parser.internal.source.pdf.page;

import org.jspecify.annotations.NullMarked;
