package kz.zannama.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import kz.zannama.consolidation.internal.words.PrintedWords;
import kz.zannama.consolidation.internal.words.RussianForms;
import kz.zannama.language.KazakhCases;
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
    boolean declined = inForms && language == Language.RUSSIAN;
    Optional<RussianForms> forms = declined ? RussianForms.of(oldWords) : Optional.empty();
    if (declined && forms.isEmpty()) {
      return Changed.refused(Reason.FORMS_NOT_KNOWN);
    }
    PrintedWords words = words(forms);
    List<List<MatchResult>> found = texts.stream().map(words::in).toList();
    int times = found.stream().mapToInt(List::size).sum();
    if (times == 0) {
      return Changed.refused(stands(texts) ? Reason.ALREADY_APPLIED : Reason.OLD_WORDS_NOT_FOUND);
    }
    if (isDone(texts, words, times)) {
      return Changed.refused(Reason.ALREADY_APPLIED);
    }
    if (times > 1 && !everywhere) {
      return Changed.refused(Reason.AMBIGUOUS);
    }
    return changed(texts, found, words, forms);
  }

  /// Puts the new words, in their forms, in the place of those that were found.
  private Changed changed(
      List<String> texts,
      List<List<MatchResult>> found,
      PrintedWords words,
      Optional<RussianForms> forms) {
    Optional<RussianForms> others = forms.flatMap(it -> RussianForms.of(newWords));
    List<String> changed = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      Function<MatchResult, Optional<String>> form = it -> form(it, text, forms, others);
      if (!found.get(i).stream().allMatch(it -> form.apply(it).isPresent())) {
        return Changed.refused(Reason.FORMS_NOT_KNOWN);
      }
      changed.add(words.replace(text, it -> form.apply(it).orElse(newWords)));
    }
    return new Changed(changed, Optional.empty());
  }

  private PrintedWords words(Optional<RussianForms> forms) {
    if (!inForms) {
      return everywhere ? PrintedWords.everywhere(oldWords) : PrintedWords.of(oldWords);
    }
    return forms
        .map(it -> PrintedWords.inAnyForm(oldWords, it, everywhere))
        .orElseGet(() -> PrintedWords.inAnyForm(oldWords, everywhere));
  }

  /// Whether the new words, and the old ones within them, stand there already.
  private boolean isDone(List<String> texts, PrintedWords old, int olds) {
    PrintedWords done = PrintedWords.of(newWords);
    long within = old.in(newWords).size();
    if (newWords.isBlank() || within == 0) {
      return false;
    }
    long news = texts.stream().mapToLong(text -> done.in(text).size()).sum();
    return news > 0 && olds == news * within;
  }

  private boolean stands(List<String> texts) {
    return !newWords.isBlank()
        && texts.stream().anyMatch(text -> !PrintedWords.of(newWords).in(text).isEmpty());
  }

  private Optional<String> form(
      MatchResult found, String text, Optional<RussianForms> forms, Optional<RussianForms> others) {
    if (!inForms || newWords.isEmpty()) {
      return Optional.of(newWords);
    }
    return language == Language.KAZAKH
        ? kazakh(found)
        : forms.flatMap(own ->
            others.flatMap(
                other -> own.like(found.group(), other, text.substring(0, found.start()))));
  }

  private Optional<String> kazakh(MatchResult found) {
    String ending = found.group(1);
    return ending.isEmpty() ? Optional.of(newWords) : KazakhCases.like(newWords, oldWords, ending);
  }
}
