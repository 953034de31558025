package kz.zannama.index.internal.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.comparison.WordHistory;
import kz.zannama.index.question.EditionStep.Origin;
import kz.zannama.index.question.WordStay;
import kz.zannama.index.question.WordStay.Event;
import kz.zannama.index.wording.HeldWording;
import kz.zannama.index.wording.WordingMaker;
import kz.zannama.model.ActText;
import kz.zannama.model.Citation;
import kz.zannama.model.Edition;
import kz.zannama.model.Language;

/// Since when words stand in an act: in the wordings that are stored, then in those that acts of
/// the index make of the last one.
public final class WordSearch {
  private WordSearch() {}

  /// The times in which words stand in the texts of a language, up to a day.
  public static List<WordStay> stays(
      WordingMaker maker, Language language, String words, LocalDate to) {
    List<ActText> editions = new ArrayList<>();
    Map<Optional<LocalDate>, String> links = new HashMap<>();
    for (Optional<LocalDate> day : maker.days()) {
      if (day.filter(to::isBefore).isEmpty()) {
        ActText text = maker.stored().apply(day);
        editions.add(text);
        text.source().edition().flatMap(Edition::link).ifPresent(link -> links.put(day, link));
      }
    }
    List<WordStay> stays = new ArrayList<>();
    for (WordHistory.Stay stay : WordHistory.of(words, editions).stays()) {
      boolean ended = stay.until().isPresent();
      stays.add(
          new WordStay(
              language,
              stored(stay.from(), stay.appearedBy(), links),
              stay.sinceTheFirst(),
              ended
                  ? Optional.of(stored(stay.until(), stay.disappearedBy(), links))
                  : Optional.empty(),
              stay.units()));
    }
    if (!editions.isEmpty()) {
      computed(maker, language, words, to, stays);
    }
    return List.copyOf(stays);
  }

  private static Event stored(
      Optional<LocalDate> day, List<Citation> by, Map<Optional<LocalDate>, String> links) {
    return new Event(day, Origin.STORED, by, Optional.ofNullable(links.get(day)));
  }

  private static void computed(
      WordingMaker maker, Language language, String words, LocalDate to, List<WordStay> stays) {
    for (LocalDate day : new EditionSteps(maker, language).changed(to)) {
      HeldWording made = maker.on(day);
      List<WordHistory.Stay> now = WordHistory.of(words, List.of(made.text())).stays();
      boolean stood = !stays.isEmpty() && stays.getLast().until().isEmpty();
      if (now.isEmpty() == !stood) {
        continue;
      }
      Event event = new Event(Optional.of(day), Origin.COMPUTED, by(made), Optional.empty());
      if (stood) {
        WordStay last = stays.removeLast();
        stays.add(
            new WordStay(
                language, last.from(), last.sinceTheFirst(), Optional.of(event), last.units()));
      } else {
        stays.add(new WordStay(language, event, false, Optional.empty(), now.getFirst().units()));
      }
    }
  }

  /// The acts whose changes begin or end on the day of a wording.
  private static List<Citation> by(HeldWording made) {
    return made.turning().stream()
        .map(change -> EditionSteps.cited(change.act().text()))
        .distinct()
        .toList();
  }
}
