package kz.zannama.parser.internal.note;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.language.ActNumbers;
import kz.zannama.model.Annex;
import kz.zannama.model.Change;
import kz.zannama.model.Change.Scope;
import kz.zannama.model.Citation;
import kz.zannama.model.Language;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.amend.instruction.Operation;
import kz.zannama.parser.internal.note.NoteReader.Noted;

/// Reads from an act's notes what other acts did to it.
///
/// | Note | History |
/// |---|---|
/// | «Ескерту. 15-тармақ жаңа редакцияда - … 17.10.2023 № 445 қаулысымен.» | rewording of `para_15` |
/// | «Сноска. Статья 8 с изменениями, внесенными законами РК от …; от …» | two amendments of `art_8` |
/// | «4) исключен приказом … от 02.03.2020 № 15;» | deletion of the unit it stands in |
/// | «Сноска. Второе предложение пункта 2 исключено … от …» | deletion of sentence 2 of `para_2` |
/// | «Күші жойылды – … шешімімен» | repeal of the act |
///
/// Each provision has one entry for each act; what a note on the unit itself says goes before what
/// one on its heading says. Notes that announce a change, of courts and of the publisher give none.
public final class HistoryReader {
  private HistoryReader() {}

  /// The history that notes tell, in reading order.
  ///
  /// @param notes the notes in reading order
  /// @param language the language of the act
  /// @param own the act that they stand in: a link of a chain that names no type has its type
  /// @param annexes the annexes of the act: a note may name the document in one of them
  public static List<Change> read(
      List<NotePlace> notes, Language language, Citation own, List<Annex> annexes) {
    NoteReader reader = new NoteReader(language, own, new AnnexedDocuments(annexes));
    Map<String, Told> told = new LinkedHashMap<>();
    for (NotePlace place : notes) {
      for (Noted noted : reader.read(place)) {
        Told entry = new Told(place, noted);
        told.merge(entry.key(), entry, Told::orBetter);
      }
    }
    boolean repealNamed = told.values().stream().anyMatch(Told::isRepealBySomeAct);
    told.values().removeIf(entry -> repealNamed && entry.noted().act().isEmpty());
    List<Change> history = new ArrayList<>();
    told.values().forEach(entry -> history.add(entry.change()));
    return List.copyOf(history);
  }

  /// One thing that a note tells.
  private record Told(NotePlace place, Noted noted) {
    String key() {
      return noted.provision().map(Object::toString).or(noted::document).orElse("")
          + noted.parts()
          + '|'
          + noted.act().map(Told::key).orElse("");
    }

    private static String key(Citation act) {
      return act.type()
          + "|"
          + act.adopted().map(Object::toString).orElse("")
          + '|'
          + act.number().map(ActNumbers::canonical).orElse("");
    }

    /// Whether it says by which act the whole act lost force: a bare «Утратило силу» beside it says
    /// no more.
    boolean isRepealBySomeAct() {
      return noted.operation() == Operation.REPEAL
          && noted.act().isPresent()
          && noted.provision().isEmpty();
    }

    private Told orBetter(Told later) {
      return noted.heading() && !later.noted.heading() ? later : this;
    }

    Change change() {
      String words = place.text().value().substring(noted.start(), noted.end()).strip();
      Optional<Span> span = Optional.of(place.text().span(noted.start(), noted.end()));
      Scope scope =
          new Scope(
              noted.act().map(act -> act.withText(words, span)),
              noted.provision(),
              noted.document(),
              noted.from(),
              words,
              span,
              noted.parts());
      return switch (noted.operation()) {
        case OPENER -> new Change.Amendment(scope);
        case REWORDING -> new Change.Rewording(scope, Optional.empty());
        case INSERTION -> new Change.Insertion(scope, Optional.empty());
        case REPLACEMENT -> new Change.Replacement(scope, Optional.empty(), Optional.empty());
        case DELETION -> new Change.Deletion(scope, Optional.empty());
        case REPEAL -> new Change.Repeal(scope, noted.kept());
        case SUSPENSION -> new Change.Suspension(scope, noted.until(), Optional.empty());
        case RENUMBERING -> new Change.Renumbering(scope, Optional.empty());
      };
    }
  }
}
