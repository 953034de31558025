package kz.zannama.examples.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.zannama.export.page.PageWords;
import kz.zannama.index.wording.HeldWording;

/// How it is known how an act read on a day, in words of pages.
///
/// @param words the words of the reader's language
public record HeldPhrase(PageWords words) {
  /// Whether a wording is stored or computed, and from when to when it is known to hold: «вычислено
  /// из сохранённой редакции, 01.01.2020, так с 01.03.2021».
  public String origin(HeldWording wording) {
    String stored = wording.stored().map(words::day).orElseGet(() -> words.say("held.undated"));
    if (wording.origin() == HeldWording.Origin.LATER) {
      return words.say("wording.later", wording.day(), stored);
    }
    List<String> parts = new ArrayList<>();
    parts.add(words.say("held." + wording.origin(), stored));
    wording.from().ifPresent(day -> parts.add(words.say("held.from", day)));
    wording.until().ifPresent(day -> parts.add(words.say("held.until", day)));
    if (!wording.applied().isEmpty()) {
      int left = wording.unapplied().size();
      parts.add(words.say("wording.made", wording.applied().size(), left));
    }
    return String.join(", ", parts);
  }

  /// How what is computed agrees with the next stored wording, where there is one.
  public Optional<String> agreement(HeldWording wording) {
    return wording
        .agreement()
        .map(it -> {
          int all = it.agreeing().size() + it.differing().size();
          String stored = it.stored().map(words::day).orElse("");
          return words.say("held.agrees", stored, it.agreeing().size(), all);
        });
  }
}
