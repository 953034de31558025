/// The wording of an act on a date: an act, what other acts order to be done to it, and what comes
/// of that.
///
/// Start with [Wording][kz.zannama.consolidation.Wording]:
///
/// ```java
/// Wording wording = Wording.of(act).with(amending).with(another).on(date);
/// ```
///
/// Everything here is a pure function of the model. A change is applied as a whole or not at all:
/// the applier makes a new draft of the one before, or gives a
/// [Reason][kz.zannama.consolidation.Reason] why it cannot. What a draft is made of stands in
/// `internal.draft`, how quoted words are found in printed ones in `internal.words`.
@NullMarked
package kz.zannama.consolidation;

import org.jspecify.annotations.NullMarked;
