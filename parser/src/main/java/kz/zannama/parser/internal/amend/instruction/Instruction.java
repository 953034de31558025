package kz.zannama.parser.internal.amend.instruction;

import java.util.List;

/// A clause of amending text with the new wording that follows it.
///
/// @param clause the clause: an instruction, a context, or anything else
/// @param outer the number of the amending act's paragraph it stands in, 0 if unknown
/// @param wording the new wording, by place in the joined text; empty where none follows
public record Instruction(Clause clause, int outer, List<QuotedRange> wording) {
  public Instruction {
    wording = List.copyOf(wording);
  }
}
