package kz.zannama.export.page;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.zannama.consolidation.Wording;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;

/// How an act reads on a day.
///
/// @param day the day
/// @param told how that is known, a sentence for each language that has a text: whether a source
///   prints it or it is computed, from when until when it holds
/// @param wordings the texts with what made them, at least one
public record FolderWording(LocalDate day, List<String> told, Map<Language, Wording> wordings) {
  public FolderWording {
    if (wordings.isEmpty()) {
      throw new IllegalArgumentException("A wording has a text: " + day);
    }
    told = List.copyOf(told);
    wordings = Collections.unmodifiableMap(new EnumMap<>(wordings));
  }

  /// The act with these texts.
  public Act act(ActId id) {
    Map<Language, ActText> texts = new EnumMap<>(Language.class);
    wordings.forEach((language, wording) -> texts.put(language, wording.text()));
    return new Act(id, texts);
  }
}
