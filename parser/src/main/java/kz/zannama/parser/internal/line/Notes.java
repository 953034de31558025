package kz.zannama.parser.internal.line;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.source.Style;
import kz.zannama.text.Rules;

/// Recognises what the publisher added to an act.
public final class Notes {
  private static final Rules RULES = Rules.of(Notes.class, "notes.rules", Letters::foldedKey);
  private static final Beginnings<Pattern> ADDITIONS =
      Beginnings.of(
          List.of(RULES.pattern("note"), RULES.pattern("publisher")), UnaryOperator.identity());
  private static final Pattern NOTE_HEAD = RULES.pattern("note-head");

  private Notes() {}

  /// Whether a line is a note or any other addition of the publisher.
  public static boolean isNote(Line line) {
    String key = line.key();
    return line.style().ink() == Style.Ink.RED
        || !key.isEmpty()
            && ADDITIONS.at(key, 0).stream().anyMatch(words -> words.matcher(key).lookingAt());
  }

  /// Whether a line only announces a note that the next line gives.
  public static boolean announces(Line line) {
    return line.key().length() < 60 && isNote(line) && NOTE_HEAD.matcher(line.key()).matches();
  }
}
