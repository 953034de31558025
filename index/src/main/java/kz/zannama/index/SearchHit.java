package kz.zannama.index;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import kz.zannama.model.ActId;
import kz.zannama.model.ActType;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.model.Status;

/// An act that was found, and the place in it that matches best.
///
/// @param act its id
/// @param type its form
/// @param title its title, in the language of the match
/// @param titles its titles by language
/// @param titled the matching words of `title`
/// @param adopted its date
/// @param number its number as printed
/// @param status its status on the day that is asked for, as its source shows it
/// @param stated whether the source says so in words; an act that is `IN_FORCE` and not stated so
///   is one against which its source knows nothing
/// @param announced the first day of another status that its source announces
/// @param endedByOther whether another act of the index ends its force by the day, and its own
///   source does not say so
/// @param language the language of the match
/// @param coming the first day of the wording that is shown, where it is later than the day that is
///   asked for: the act does not read so yet
/// @param provision the element that matches best; empty where only the act's title, number or date
///   does, and for the preamble
/// @param path the way to it in words: «2-тарау › 5-бап › 1-тармақ»
/// @param heading the heading of the provision or of the nearest one around it that has one
/// @param page its page, where the source has pages
/// @param snippet the words around the match
/// @param beside the same place in the other language: its first words; empty where that text has
///   none of its id
/// @param score how well it matches, comparable within one result only
public record SearchHit(
    ActId act,
    ActType type,
    String title,
    Map<Language, String> titles,
    List<Range> titled,
    Optional<LocalDate> adopted,
    Optional<String> number,
    Status.State status,
    boolean stated,
    Optional<LocalDate> announced,
    boolean endedByOther,
    Language language,
    Optional<LocalDate> coming,
    Optional<ElementId> provision,
    String path,
    Optional<String> heading,
    OptionalInt page,
    Snippet snippet,
    Optional<Beside> beside,
    double score) {
  public SearchHit {
    titles = Collections.unmodifiableMap(new EnumMap<>(titles));
    titled = List.copyOf(titled);
  }

  /// Whether words of its text or its title match: else it is its number, its date, its id, or
  /// nothing but filters.
  public boolean byWords() {
    return !titled.isEmpty() || !snippet.matches().isEmpty();
  }

  /// What a place says in the other language.
  ///
  /// @param text its first words
  public record Beside(Language language, String text) {}

  /// Some words of the text, with those that match.
  ///
  /// @param text the words
  /// @param matches the matching words, in order, none overlapping
  public record Snippet(String text, List<Range> matches) {
    public Snippet {
      matches = List.copyOf(matches);
    }

    /// The snippet with marks around the matches: `<b>` and `</b>`, or anything else.
    public String marked(String before, String after) {
      StringBuilder marked = new StringBuilder();
      int done = 0;
      for (Range match : matches) {
        marked.append(text, done, match.start()).append(before);
        marked.append(text, match.start(), match.end()).append(after);
        done = match.end();
      }
      return marked.append(text, done, text.length()).toString();
    }
  }

  /// A range of characters of a snippet.
  ///
  /// @param start the first character
  /// @param end the character after the last one
  public record Range(int start, int end) {}
}
