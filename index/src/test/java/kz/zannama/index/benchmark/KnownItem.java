package kz.zannama.index.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;
import kz.zannama.model.Provision;
import kz.zannama.text.Alphabet;

/// A query made from an act, which should find a text of that act.
///
/// @param kind how it was made: `title`, `sentence`, `keyboard`, and `twin` for a title that should
///   find the text in the other language
/// @param text the words
/// @param sought the text
record KnownItem(String kind, String text, TextId sought) {
  private static final int SENTENCE_WORDS = 8;

  /// The queries from an act; the same random numbers give the same queries.
  static List<KnownItem> of(Act act, Random random) {
    List<KnownItem> items = new ArrayList<>();
    for (ActText text : act.texts().values()) {
      String language = text.language().code();
      TextId sought = TextId.of(act, text);
      items.add(new KnownItem("title " + language, text.title(), sought));
      Optional<String> sentence = sentence(text, random);
      sentence.ifPresent(words -> items.add(new KnownItem("sentence " + language, words, sought)));
      if (text.language() == Language.KAZAKH) {
        sentence
            .map(Alphabet.RUSSIAN_KEYBOARD::apply)
            .ifPresent(words -> items.add(new KnownItem("keyboard kk", words, sought)));
      }
    }
    return items;
  }

  /// The titles that should find the text in the other language.
  static List<KnownItem> twins(Act act) {
    List<KnownItem> items = new ArrayList<>();
    for (ActText text : act.texts().values()) {
      for (ActText twin : act.texts().values()) {
        if (twin.language() != text.language()) {
          items.add(
              new KnownItem(
                  "twin of " + text.language().code(), text.title(), TextId.of(act, twin)));
        }
      }
    }
    return items;
  }

  private static Optional<String> sentence(ActText text, Random random) {
    List<String[]> candidates =
        text.blocks()
            .filter(Provision.class::isInstance)
            .flatMap(block -> ((Provision) block).text().stream())
            .map(words -> words.strip().split("\\s+"))
            .filter(words -> words.length >= SENTENCE_WORDS)
            .toList();
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    String[] words = candidates.get(random.nextInt(candidates.size()));
    int start = random.nextInt(words.length - SENTENCE_WORDS + 1);
    return Optional.of(String.join(" ", List.of(words).subList(start, start + SENTENCE_WORDS)));
  }
}
