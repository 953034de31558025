package kz.zannama.parser.internal.change;

import kz.zannama.parser.internal.change.AmendingVerbs.FoundVerb;

/// The stretch of an instruction that one of its verbs belongs to.
///
/// @param verb the verb
/// @param start its first character
/// @param end the character after its last one
record InstructionPart(FoundVerb verb, int start, int end) {
  Operation operation() {
    return verb.operation();
  }
}
