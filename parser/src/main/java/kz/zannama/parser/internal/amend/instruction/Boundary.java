package kz.zannama.parser.internal.amend.instruction;

/// What begins at a place of amending text.
enum Boundary {
  /// The text is over.
  END,
  /// The next instruction.
  INSTRUCTION,
  /// A line that names what the next instructions apply to: «5-тармақта:», «в пункте 5:».
  CONTEXT,
  /// The next numbered paragraph of the amending act, or one that speaks of the act itself.
  OUTER,
  /// A further quotation.
  QUOTE,
  /// Nothing that ends a wording.
  NONE
}
