package kz.zannama.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import kz.zannama.consolidation.internal.words.CaseForms;
import kz.zannama.consolidation.internal.words.PrintedWords;
import kz.zannama.consolidation.internal.words.RussianForms;
import kz.zannama.model.Language;

/// A change of words: which go, which come, and how often they may be found.
///
/// @param oldWords the words that go, or beside which others come
/// @param newWords what stands in their place
/// @param everywhere whether they change wherever they stand
/// @param inForms whether they change in every form
/// @param language the language of the text
record WordChange(
    String oldWords, String newWords, boolean everywhere, boolean inForms, Language language) {

  /// What comes of changing the words in texts.
  ///
  /// @param texts the texts with the words changed
  /// @param reason why they were not
  record Changed(List<String> texts, Optional<Reason> reason) {
    Changed {
      texts = List.copyOf(texts);
    }

    static Changed refused(Reason reason) {
      return new Changed(List.of(), Optional.of(reason));
    }
  }

  /// Changes the words in texts that belong together: in all places or in none.
  Changed in(List<String> texts) {
    if (inForms && language == Language.RUSSIAN && RussianForms.of(oldWords).isEmpty()) {
      return Changed.refused(Reason.FORMS_NOT_KNOWN);
    }
    List<MatchResult> found = new ArrayList<>();
    PrintedWords words = words();
    texts.forEach(text -> found.addAll(words.in(text)));
    if (found.isEmpty()) {
      return Changed.refused(stands(texts) ? Reason.ALREADY_APPLIED : Reason.OLD_WORDS_NOT_FOUND);
    }
    if (isDone(texts, words)) {
      return Changed.refused(Reason.ALREADY_APPLIED);
    }
    if (found.size() > 1 && !everywhere) {
      return Changed.refused(Reason.AMBIGUOUS);
    }
    boolean known =
        texts.stream()
            .allMatch(text -> words.in(text).stream().allMatch(it -> form(it, text).isPresent()));
    if (!known) {
      return Changed.refused(Reason.FORMS_NOT_KNOWN);
    }
    UnaryOperator<String> change =
        text -> words.replace(text, it -> form(it, text).orElse(newWords));
    return new Changed(texts.stream().map(change).toList(), Optional.empty());
  }

  private PrintedWords words() {
    if (!inForms) {
      return everywhere ? PrintedWords.everywhere(oldWords) : PrintedWords.of(oldWords);
    }
    Optional<RussianForms> forms =
        language == Language.RUSSIAN ? RussianForms.of(oldWords) : Optional.empty();
    return forms
        .map(it -> PrintedWords.inAnyForm(oldWords, it, everywhere))
        .orElseGet(() -> PrintedWords.inAnyForm(oldWords, everywhere));
  }

  /// Whether the new words, and the old ones within them, stand there already.
  private boolean isDone(List<String> texts, PrintedWords old) {
    PrintedWords done = PrintedWords.of(newWords);
    long within = old.in(newWords).size();
    if (newWords.isBlank() || within == 0) {
      return false;
    }
    long news = texts.stream().mapToLong(text -> done.in(text).size()).sum();
    long olds = texts.stream().mapToLong(text -> old.in(text).size()).sum();
    return news > 0 && olds == news * within;
  }

  private boolean stands(List<String> texts) {
    return !newWords.isBlank()
        && texts.stream().anyMatch(text -> !PrintedWords.of(newWords).in(text).isEmpty());
  }

  private Optional<String> form(MatchResult found, String text) {
    if (!inForms || newWords.isEmpty()) {
      return Optional.of(newWords);
    }
    return language == Language.KAZAKH ? kazakh(found) : russian(found, text);
  }

  private Optional<String> kazakh(MatchResult found) {
    String ending = found.group(1);
    return ending.isEmpty() ? Optional.of(newWords) : CaseForms.like(newWords, oldWords, ending);
  }

  private Optional<String> russian(MatchResult found, String text) {
    Optional<RussianForms> forms = RussianForms.of(oldWords);
    Optional<RussianForms> others = RussianForms.of(newWords);
    return forms.isPresent() && others.isPresent()
        ? forms.get().like(found.group(), others.get(), text.substring(0, found.start()))
        : Optional.empty();
  }
}
