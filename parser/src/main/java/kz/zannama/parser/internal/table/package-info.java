/// From grids of cells to tables one can compute with: header rows, units, numbers.
@NullMarked
package kz.zannama.parser.internal.table;

import org.jspecify.annotations.NullMarked;
