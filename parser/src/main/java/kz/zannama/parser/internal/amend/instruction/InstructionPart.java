package kz.zannama.parser.internal.amend.instruction;

import kz.zannama.parser.internal.amend.instruction.AmendingVerbs.FoundVerb;

/// The stretch of an instruction that one of its verbs belongs to.
///
/// @param verb the verb
/// @param start its first character
/// @param end the character after its last one
public record InstructionPart(FoundVerb verb, int start, int end) {
  public Operation operation() {
    return verb.operation();
  }
}
