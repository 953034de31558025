/// What acts do to each other: the history that notes tell, the changes that an amending act
/// orders.
///
/// An amending act is a chain of instructions, each with a verb («жазылсын», «исключить»), the
/// provisions it applies to, and often new wording in quotes. [QuotationFinder] tells which text is
/// such wording, so that it is not taken for the act's own; [AmendingText] and [ClauseReader] cut
/// the rest into clauses; [WordingReader] decides where a wording ends, whatever its quotes say.
@NullMarked
package kz.zannama.parser.internal.change;

import org.jspecify.annotations.NullMarked;
