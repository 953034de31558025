package kz.zannama.parser.internal.source.encoding;

import java.util.List;
import java.util.Optional;
import kz.zannama.model.Issue;

/// The characters of a text.
///
/// @param value the text, with line feeds at its line ends
/// @param issues what was guessed and what was read back; spans point into the text
public record DecodedText(String value, List<Issue> issues) {
  public DecodedText {
    issues = List.copyOf(issues);
  }

  /// The issues of a document whose raw text is this text.
  public List<Issue> allIssues() {
    return LostCharacters.with(issues, value);
  }

  /// The issues of a document whose raw text is what this text shows, without its tags.
  ///
  /// @param raw the raw text
  public List<Issue> issuesOf(String raw) {
    List<Issue> withoutPlaces =
        issues.stream()
            .map(i -> new Issue(i.severity(), i.code(), i.message(), Optional.empty()))
            .toList();
    return LostCharacters.with(withoutPlaces, raw);
  }
}
