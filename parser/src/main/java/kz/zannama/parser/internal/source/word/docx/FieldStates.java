package kz.zannama.parser.internal.source.word.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import kz.zannama.parser.internal.source.word.markup.Markup;

/// The fields that are open where a document is being read: what stands between the begin of one
/// and its separator is its instruction and is not printed; its result is (ECMA-376 part 1,
/// 17.16.18).
final class FieldStates {
  private final Deque<Boolean> inInstruction = new ArrayDeque<>();
  private int instructions;

  /// Whether what stands here belongs to an instruction.
  boolean isInstruction() {
    return instructions > 0;
  }

  /// Takes the mark of a field.
  ///
  /// @return what a field without a result prints: the box or the choice of a form
  String mark(Markup fieldCharacter) {
    switch (fieldCharacter.attribute("fldCharType")) {
      case "begin" -> {
        boolean printed = !isInstruction();
        push(true);
        return printed ? formField(fieldCharacter).orElse("") : "";
      }
      case "separate" -> {
        if (!inInstruction.isEmpty()) {
          pop();
          push(false);
        }
      }
      case "end" -> {
        if (!inInstruction.isEmpty()) {
          pop();
        }
      }
      default -> {}
    }
    return "";
  }

  private void push(boolean instruction) {
    inInstruction.push(instruction);
    instructions += instruction ? 1 : 0;
  }

  private void pop() {
    instructions -= inInstruction.pop() ? 1 : 0;
  }

  /// Forgets instructions that are open at the end of a paragraph: they are never ended.
  void endParagraph() {
    if (instructions > 0) {
      inInstruction.clear();
      instructions = 0;
    }
  }

  private static Optional<String> formField(Markup begin) {
    Optional<Markup> form = begin.child("w:ffData");
    Optional<Markup> box = form.flatMap(data -> data.child("w:checkBox"));
    if (box.isPresent()) {
      boolean checked =
          box.get().toggle("w:checked").or(() -> box.get().toggle("w:default")).orElse(false);
      return Optional.of(checked ? "☒" : "☐");
    }
    return form.flatMap(data -> data.child("w:ddList")).flatMap(FieldStates::choice);
  }

  private static Optional<String> choice(Markup list) {
    int chosen = list.number("w:result").or(() -> list.number("w:default")).orElse(0);
    return list.children("w:listEntry")
        .skip(Math.max(0, chosen))
        .findFirst()
        .map(entry -> entry.attribute("val"));
  }
}
