/// Wordings of an act: those that sources give, and those that changes make of them.
///
/// Start with [HeldWording][kz.zannama.index.wording.HeldWording], the answer to how an act read on
/// a day; an [ActWording][kz.zannama.index.wording.ActWording] is a text as sources print it.
@NullMarked
package kz.zannama.index.wording;

import org.jspecify.annotations.NullMarked;
