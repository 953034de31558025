package kz.zannama.parser.internal.amend.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zannama.language.ActNames;
import kz.zannama.language.FoundActName;
import kz.zannama.model.Citation;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.amend.instruction.AmendingVerbs.FoundVerb;

/// An act that a note names.
///
/// @param citation the act
/// @param effective the date from which its change applies, where printed
/// @param start its first character in the note
/// @param end the character after its last one
public record NotedAct(Citation citation, Optional<LocalDate> effective, int start, int end) {
  private static final int LONGEST_GROUND = 120;

  /// Whether it is named as the ground on which another act does something: «… № 148 Заңына
  /// сәйкес», «в соответствии с Законом … № 148».
  ///
  /// @param key the folded key of the note
  /// @param from where the clause, or the act before, ends
  public boolean isGround(String key, Language language, int from) {
    if (language == Language.KAZAKH) {
      return NoteWords.GROUND.in(key, language, end, key.length()).lookingAt();
    }
    int first = Math.max(from, start - LONGEST_GROUND);
    return NoteWords.GROUND.in(key, language, first, start).find();
  }

  /// Whether it is what loses force, and not what ends it: «Постановление … № 31 утратило силу», «…
  /// № 31 қаулысының күші жойылды», «утратившим силу постановление … № 31».
  ///
  /// @param key the folded key of the note
  public boolean isObject(String key, Language language, FoundVerb verb) {
    if (language == Language.KAZAKH) {
      String after = end <= verb.start() ? key.substring(end, verb.start()).strip() : "";
      return NoteWords.OBJECT.in(after, language, 0, after.length()).matches();
    }
    int from = start >= verb.end() ? verb.end() : 0;
    String before = key.substring(from, start);
    List<FoundActName> names =
        ActNames.find(before).stream().filter(name -> name.language() == language).toList();
    return !names.isEmpty()
        && NoteWords.OBJECT
            .in(before, language, names.getLast().start(), names.getLast().end())
            .matches();
  }
}
