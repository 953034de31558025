package kz.zannama.consolidation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.zannama.message.MessageLanguage;
import kz.zannama.message.Messages;
import kz.zannama.model.Annex;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.model.Requisites;

/// The note in the place of what an act has taken out, in the language of the text: «Алып тасталды
/// – 10.03.2016 № 61», «Исключено – 10.03.2016 № 61».
final class ActNote {
  private static final DateTimeFormatter PRINTED =
      DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

  private ActNote() {}

  /// The note for a change.
  ///
  /// @param phrase the key of its phrase, which has a place for the act
  static String of(String phrase, OrderedChange change, Language language) {
    Messages messages =
        Messages.in(language == Language.KAZAKH ? MessageLanguage.KK : MessageLanguage.RU);
    return messages.say(phrase, act(change.act()));
  }

  private static String act(AmendingAct act) {
    Requisites requisites = act.text().requisites();
    Optional<LocalDate> adopted = requisites.adopted();
    String printed =
        Stream.concat(
                adopted.map(PRINTED::format).stream(),
                requisites.number().map(number -> "№ " + number).stream())
            .collect(Collectors.joining(" "));
    return printed.isEmpty() ? act.id().value() : printed;
  }

  /// An annex that holds nothing but a note.
  static Annex inPlaceOf(Annex annex, String words) {
    ElementId id = annex.id().child("note_1");
    return annex
        .withTitle(Optional.empty())
        .withBody(List.of(new EditorialNote(id, words, Optional.empty())));
  }
}
