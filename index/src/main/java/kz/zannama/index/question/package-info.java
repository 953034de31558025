/// Answers to questions about the editions of acts and about the whole index: since when, what
/// changed, what changed most.
///
/// Start with the methods of [ActIndex][kz.zannama.index.ActIndex] that give them: `since`,
/// `changes`, `changesBy` and `count`. Each answer names its evidence: the act, the edition and the
/// day; what sources print and what is computed from the orders of acts is told apart.
@NullMarked
package kz.zannama.index.question;

import org.jspecify.annotations.NullMarked;
