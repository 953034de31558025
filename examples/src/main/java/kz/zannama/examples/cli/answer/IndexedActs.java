package kz.zannama.examples.cli.answer;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import kz.zannama.consolidation.Wording;
import kz.zannama.export.page.FolderAct;
import kz.zannama.export.page.FolderWording;
import kz.zannama.export.page.PageFolder;
import kz.zannama.export.page.PageWords;
import kz.zannama.history.LinkedAct;
import kz.zannama.index.ActIndex;
import kz.zannama.index.wording.ActWording;
import kz.zannama.index.wording.HeldWording;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.Citation;
import kz.zannama.model.Language;

/// The acts of an index for a folder of pages: their histories, and how they read from each day on
/// of which a source or the orders of other acts tell.
public final class IndexedActs implements PageFolder.Acts {
  /// A day by which everything that is ordered has begun.
  private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

  private final ActIndex index;
  private final Optional<LocalDate> day;
  private final PageWords words;

  /// The acts of an index.
  ///
  /// @param day the day as of which the acts are shown; empty for the texts of sources
  public IndexedActs(ActIndex index, Optional<LocalDate> day, PageWords words) {
    this.index = index;
    this.day = day;
    this.words = words;
  }

  @Override
  public Act act(ActId id) throws IOException {
    Act stored = stored(id);
    return shown(stored).map(wording -> wording.act(id)).orElse(stored);
  }

  @Override
  public FolderAct whole(ActId id) throws IOException {
    Act stored = stored(id);
    Optional<FolderWording> shown = shown(stored);
    List<FolderWording> wordings = new ArrayList<>();
    for (LocalDate from : days(stored)) {
      Map<Language, HeldWording> held = held(stored, from);
      held.values().removeIf(it -> it.origin() == HeldWording.Origin.LATER);
      if (!held.isEmpty()) {
        wordings.add(wording(from, held));
      }
    }
    Map<Citation, LinkedAct> cited = new HashMap<>();
    for (ActText text : stored.texts().values()) {
      cited.putAll(index.cited(text));
    }
    for (FolderWording wording : wordings) {
      for (Wording made : wording.wordings().values()) {
        cited.putAll(index.cited(made.text()));
      }
    }
    Act act = shown.map(wording -> wording.act(id)).orElse(stored);
    return new FolderAct(act, index.history(id), cited, shown, wordings);
  }

  private Act stored(ActId id) throws IOException {
    return index.get(id).orElseThrow();
  }

  private Optional<FolderWording> shown(Act stored) throws IOException {
    return day.isEmpty()
        ? Optional.empty()
        : Optional.of(wording(day.get(), held(stored, day.get())));
  }

  /// The days from which on an act is known to read so: those of stored wordings, that of its
  /// adoption where a wording is of none, and those on which changes of others begin or end.
  private SortedSet<LocalDate> days(Act stored) throws IOException {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (ActWording wording : index.wordings(stored.id())) {
      wording.date().or(stored::adopted).ifPresent(days::add);
    }
    held(stored, EVER).values().forEach(held -> days.addAll(held.turns()));
    return days;
  }

  private Map<Language, HeldWording> held(Act stored, LocalDate on) throws IOException {
    Map<Language, HeldWording> held = new EnumMap<>(Language.class);
    for (Language language : stored.texts().keySet()) {
      index.wording(stored.id(), language, on).ifPresent(it -> held.put(language, it));
    }
    return held;
  }

  private FolderWording wording(LocalDate on, Map<Language, HeldWording> held) {
    HeldPhrase phrase = new HeldPhrase(words);
    List<String> told = new ArrayList<>();
    Map<Language, Wording> wordings = new EnumMap<>(Language.class);
    held.forEach((language, it) -> {
      told.add(words.name(language) + ": " + phrase.origin(it));
      phrase.agreement(it).ifPresent(told::add);
      wordings.put(language, it.made());
    });
    return new FolderWording(on, told, wordings);
  }
}
