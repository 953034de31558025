/// Cuts amending text into instructions: the first half of reading what an act orders.
///
/// [AmendingText][kz.zannama.parser.internal.amend.instruction.AmendingText] joins the paragraphs;
/// [ClauseReader][kz.zannama.parser.internal.amend.instruction.ClauseReader] cuts them into
/// clauses, [WordingReader][kz.zannama.parser.internal.amend.instruction.WordingReader] decides
/// where a quoted wording ends, whatever its quotes say, and
/// [InstructionReader][kz.zannama.parser.internal.amend.instruction.InstructionReader] gives what
/// comes of both. [QuotationFinder][kz.zannama.parser.internal.amend.instruction.QuotationFinder]
/// tells which text is such wording, so that it is not taken for the act's own.
@NullMarked
package kz.zannama.parser.internal.amend.instruction;

import org.jspecify.annotations.NullMarked;
