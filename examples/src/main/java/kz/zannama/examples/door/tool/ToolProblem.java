package kz.zannama.examples.door.tool;

/// That a question cannot be answered, and what to try instead, in a sentence each.
final class ToolProblem extends Exception {
  private static final long serialVersionUID = 1;

  ToolProblem(String message) {
    super(message);
  }
}
