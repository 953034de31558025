/// What a page of a PDF paints: glyphs, straight lines, places of pictures.
///
/// Read [PageContentEngine] first: it goes over a page's content once and gives a [PageContent].
/// [PaintedText] tells what of its text is read from watermarks, stamps and hidden words. Nothing
/// is ordered here. Whatever a hostile file asks for is bounded by `pdf.guard`.
///
/// Coordinates are points from the upper left corner of the page as it is shown, y growing
/// downwards.
@NullMarked
package kz.zannama.parser.internal.source.pdf.content;

import org.jspecify.annotations.NullMarked;
