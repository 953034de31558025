/// Bounds what a hostile PDF may cost before PDFBox reads it: fonts, streams, ranges.
///
/// Read [ReadLimits] first, then [SafeFonts] and [StreamGuard].
@NullMarked
package kz.zannama.parser.internal.source.pdf.guard;

import org.jspecify.annotations.NullMarked;
