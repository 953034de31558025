package kz.zannama.parser.internal.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.language.ActDates;
import kz.zannama.language.FoundDate;
import kz.zannama.language.Letters;

/// Reads what an instruction orders and prints, before it is known of which provisions.
final class DraftReader {
  private static final Pattern UNTIL_AFTER = Pattern.compile("\\p{L}{0,4}[ \\n]{1,3}дей[иі]н");
  private static final Pattern UNTIL_BEFORE = Pattern.compile("(?<!\\p{L})до[ \\n]{1,3}$");

  private final AmendingText text;
  private final ContextLines contextLines;
  private final ChangeContext context;
  private Optional<Printed> printed = Optional.empty();

  DraftReader(AmendingText text, ContextLines contextLines, ChangeContext context) {
    this.text = text;
    this.contextLines = contextLines;
    this.context = context;
  }

  /// What an instruction prints, read once for all its verbs.
  ///
  /// @param words its clause
  /// @param document the title of the approved document that the clause names
  /// @param wording the new wording that follows
  private record Printed(
      Instruction instruction, String words, Optional<String> document, Optional<String> wording) {}

  /// What one verb of an instruction orders.
  ChangeDraft read(Instruction instruction, InstructionPart part) {
    if (printed.filter(known -> known.instruction().equals(instruction)).isEmpty()) {
      printed = Optional.of(printed(instruction));
    }
    Printed known = printed.orElseThrow();
    return new ChangeDraft(
        part.operation(),
        context.document().or(known::document),
        known.words(),
        text.span(instruction.clause().start(), instruction.clause().end()),
        Optional.empty(),
        known.wording(),
        part.operation() == Operation.SUSPENSION ? until(known.words()) : Optional.empty(),
        false);
  }

  private Printed printed(Instruction instruction) {
    Clause clause = instruction.clause();
    return new Printed(
        instruction,
        text.value().substring(clause.start(), clause.end()).strip(),
        contextLines.document(clause),
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

  /// «2022 жылғы 1 қаңтарға дейін», «до 1 января 2022 года»: the date that the word stands by.
  private static Optional<LocalDate> until(String words) {
    String key = Letters.foldedKey(words);
    return ActDates.find(words).stream()
        .filter(date ->
            UNTIL_AFTER.matcher(key).region(date.end(), key.length()).lookingAt()
                || UNTIL_BEFORE.matcher(key.substring(0, date.start())).find())
        .map(FoundDate::date)
        .findFirst();
  }
}
