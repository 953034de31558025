package kz.zannama.parser.internal.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.parser.internal.amend.instruction.AmendingText;
import kz.zannama.parser.internal.amend.instruction.Clause;
import kz.zannama.parser.internal.amend.instruction.Instruction;
import kz.zannama.parser.internal.amend.instruction.InstructionPart;
import kz.zannama.parser.internal.amend.instruction.Operation;
import kz.zannama.parser.internal.amend.instruction.QuotedRange;
import kz.zannama.parser.internal.amend.place.ClauseReferences;

/// Reads what an instruction orders and prints, before it is known of which provisions.
final class DraftReader {
  // longer than a date with the words around it
  private static final int NEAR = 100;

  private final AmendingText text;
  private final ClauseReferences references;
  private final ContextLines contextLines;
  private final ChangeContext context;
  private Optional<Printed> printed = Optional.empty();

  DraftReader(
      AmendingText text,
      ClauseReferences references,
      ContextLines contextLines,
      ChangeContext context) {
    this.text = text;
    this.references = references;
    this.contextLines = contextLines;
    this.context = context;
  }

  /// What an instruction prints, read once for all its verbs.
  ///
  /// @param words its clause
  /// @param document the title of the approved document that the clause names
  /// @param reworded the document that it words anew
  /// @param wording the new wording that follows
  private record Printed(
      Instruction instruction,
      String words,
      Optional<String> document,
      Optional<String> reworded,
      Optional<String> wording) {}

  /// What one verb of an instruction orders.
  ChangeDraft read(Instruction instruction, InstructionPart part) {
    Printed known = known(instruction);
    return new ChangeDraft(
        part.operation(),
        context.document().or(known::document).or(known::reworded),
        known.words(),
        text.span(instruction.clause().start(), instruction.clause().end()),
        Optional.empty(),
        known.wording(),
        term(instruction.clause(), part),
        references.excepted(part.start(), part.end()),
        false);
  }

  /// The approved document that an instruction names itself.
  Optional<String> document(Instruction instruction) {
    return known(instruction).document();
  }

  private Printed known(Instruction instruction) {
    if (printed.filter(known -> known.instruction().equals(instruction)).isEmpty()) {
      printed = Optional.of(printed(instruction));
    }
    return printed.orElseThrow();
  }

  /// What the verb of a list orders of one of its items.
  ChangeDraft ofItem(ChangeDraft list, Clause item) {
    return list.inItem(
        contextLines.document(item).or(list::document),
        references.excepted(item.start(), item.end()).or(list::excepted));
  }

  private Printed printed(Instruction instruction) {
    Clause clause = instruction.clause();
    Optional<String> document = contextLines.document(clause);
    return new Printed(
        instruction,
        text.value().substring(clause.start(), clause.end()).strip(),
        document,
        document.isPresent() ? Optional.empty() : contextLines.rewordedDocument(clause),
        wording(instruction));
  }

  /// The new wording that follows an instruction, without its quotes.
  Optional<String> wording(Instruction instruction) {
    List<String> blocks = new ArrayList<>();
    for (QuotedRange block : instruction.wording()) {
      blocks.add(ChangeDraft.unquoted(text.value().substring(block.from(), block.to())));
    }
    return blocks.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", blocks));
  }

  /// Where a change begins is told beside its verb, where a suspension ends anywhere.
  private ChangeTerm term(Clause clause, InstructionPart part) {
    boolean suspends = part.operation() == Operation.SUSPENSION;
    int near = suspends ? clause.length() : NEAR;
    int from = Math.max(clause.start(), part.verb().start() - near);
    int to = Math.min(clause.end(), part.verb().end() + near);
    return ChangeTerm.read(text.value().substring(from, to), part.verb(), from);
  }
}
