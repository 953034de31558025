/// Where two texts of one act say different things: both languages of it, or two texts that should
/// agree.
///
/// Start with [ActDiscrepancies][kz.zannama.comparison.discrepancy.ActDiscrepancies]. The texts are
/// laid side by side by [ActAlignment][kz.zannama.comparison.ActAlignment]; rules then compare what
/// both print: numbers first by their values alone, so that what a reader takes for a date in one
/// language and for an amount in the other is still the same number. What is only a manner of
/// speech is no discrepancy.
@NullMarked
package kz.zannama.comparison.discrepancy;

import org.jspecify.annotations.NullMarked;
