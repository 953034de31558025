package kz.zannama.parser.internal.source.word.docx;

import java.util.List;
import java.util.Optional;
import kz.zannama.parser.internal.source.word.markup.Markup;

/// Takes one of the alternatives that a document holds for programs of different age
/// (`mc:AlternateContent`): the first choice, or the fallback where only that has text.
final class Alternatives {
  private Alternatives() {}

  /// The content to read.
  static List<Markup> of(Markup alternatives) {
    Optional<Markup> choice = alternatives.child("mc:Choice");
    Optional<Markup> fallback = alternatives.child("mc:Fallback");
    boolean older = fallback.filter(Alternatives::hasText).isPresent();
    return choice
        .filter(newer -> hasText(newer) || !older)
        .or(() -> fallback)
        .map(Markup::children)
        .orElse(List.of());
  }

  private static boolean hasText(Markup content) {
    return content.children().stream()
        .anyMatch(child ->
            (child.is("w:t") || child.is("m:t") || child.is("a:t")) && !child.text().isBlank()
                || child.is("w:sym")
                || hasText(child));
  }
}
