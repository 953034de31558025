/// Finds tables on a page, by their rulings or by their columns, and joins them over pages.
///
/// Read [GridFinder] first (cells from rulings), then [AlignedTable] (rows without rulings) and
/// [TableJoiner] (parts that go on over page breaks).
@NullMarked
package kz.zannama.parser.internal.source.pdf.table;

import org.jspecify.annotations.NullMarked;
