package kz.zannama.parser.internal.amend.instruction;

/// What begins at a place, before it is known in which paragraph of the amending act that stands.
///
/// @param boundary what begins where it is not the next paragraph of the amending act
/// @param number the number of the paragraph that it may be: «3. Осы қаулы …»; 0 for none
record FoundBoundary(Boundary boundary, int number) {
  static FoundBoundary of(Boundary boundary) {
    return new FoundBoundary(boundary, 0);
  }

  /// What begins, below a paragraph of the amending act.
  ///
  /// @param outer the number of that paragraph, 0 if unknown
  Boundary in(int outer) {
    return outer > 0 && number == outer + 1 ? Boundary.OUTER : boundary;
  }
}
