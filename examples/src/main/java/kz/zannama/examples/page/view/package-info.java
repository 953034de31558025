/// The pages, a class each: what is read from the index, and how it is told.
///
/// Start with [SearchPage][kz.zannama.examples.page.view.SearchPage] and
/// [ActPage][kz.zannama.examples.page.view.ActPage]. The texts of acts, their tables and notes are
/// drawn by `kz.zannama.export`.
@NullMarked
package kz.zannama.examples.page.view;

import org.jspecify.annotations.NullMarked;
