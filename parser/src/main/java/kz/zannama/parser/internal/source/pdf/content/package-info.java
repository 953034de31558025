/// What a page of a PDF paints: glyphs, straight lines, places of pictures.
///
/// Read [PageContentEngine] first: it goes over a page's content once and gives a [PageContent].
/// Nothing is ordered and nothing is read here. Whatever a hostile file asks for is bounded by
/// [ReadLimits].
///
/// Coordinates are points from the upper left corner of the page as it is shown, y growing
/// downwards.
@NullMarked
package kz.zannama.parser.internal.source.pdf.content;

import org.jspecify.annotations.NullMarked;
