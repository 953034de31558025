/// PDF bytes become a source document, from glyphs and rulings up.
///
/// Read [PdfReader] first: it goes over the pages once (`pdf.content` collects a page's glyphs,
/// rulings and pictures), finds the ruled cells of a page (`pdf.table`), builds lines of words
/// inside each cell and outside of them (`pdf.page`), orders them ([PageLayout]), and puts the
/// pages together: furniture left out, tables and paragraphs continued over page breaks
/// ([DocumentAssembler]). Pages that are pictures come from a recogniser instead (`pdf.scan`), and
/// image files as pages of their own ([ScanReader]).
///
/// Coordinates are points from the upper left corner of the page as it is shown, y growing
/// downwards. Only this package and those below it know PDFBox.
@NullMarked
package kz.zannama.parser.internal.source.pdf;

import org.jspecify.annotations.NullMarked;
