/// Pages of acts that lead to each other: what stands around the texts of an act, and acts as a
/// folder that is read from disk.
///
/// Start with [PageFolder][kz.zannama.export.page.PageFolder], which writes the folder.
/// [FactList][kz.zannama.export.page.FactList] and [ChainList][kz.zannama.export.page.ChainList]
/// are parts of pages for whoever shows acts otherwise; where their links lead is told by
/// [ActLinks][kz.zannama.export.page.ActLinks], what they say by
/// [PageWords][kz.zannama.export.page.PageWords].
@NullMarked
package kz.zannama.export.page;

import org.jspecify.annotations.NullMarked;
