package kz.zannama.examples.door.tool;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import kz.zannama.examples.cli.option.DayConverter;
import kz.zannama.examples.cli.option.ElementIdConverter;
import kz.zannama.examples.cli.option.IndexOption;
import kz.zannama.examples.cli.terminal.Phrasing;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.export.page.PageWords;
import kz.zannama.index.ActIndex;
import kz.zannama.message.MessageLanguage;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A question: what is asked for, and where the answer is looked for.
///
/// @param index the acts
/// @param given the arguments by their names, of the types and sizes that `tools.json` has
/// @param shown in whose words is answered; nobody looks at it
record ToolCall(ActIndex index, Map<String, Object> given, Terminal shown) {
  ToolCall {
    given = Map.copyOf(given);
  }

  /// Words that are given; empty where none are.
  Optional<String> words(String name) {
    return Optional.ofNullable(given.get(name))
        .map(value -> String.valueOf(value).strip())
        .filter(value -> !value.isEmpty());
  }

  /// A number that is given; another where none is.
  int number(String name, int otherwise) {
    return given.get(name) instanceof Number number ? number.intValue() : otherwise;
  }

  /// Whether a switch is on.
  boolean has(String name) {
    return Boolean.TRUE.equals(given.get(name));
  }

  /// One of a closed set, by its name in small letters.
  <E extends Enum<E>> Optional<E> choice(String name, Class<E> set) {
    Optional<String> word = words(name);
    for (E one : set.getEnumConstants()) {
      if (word.filter(one.name()::equalsIgnoreCase).isPresent()) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }

  /// A value as the command line reads it.
  ///
  /// @throws ToolProblem if it is none
  <T> Optional<T> read(String name, ITypeConverter<T> converter) throws ToolProblem {
    Optional<String> word = words(name);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(converter.convert(word.get()));
    } catch (TypeConversionException e) {
      throw new ToolProblem(String.valueOf(e.getMessage()));
    } catch (Exception e) {
      throw new IllegalStateException("Not converted: " + name, e);
    }
  }

  Optional<LocalDate> day(String name) throws ToolProblem {
    return read(name, new DayConverter());
  }

  Optional<ElementId> provision() throws ToolProblem {
    return read("provision", new ElementIdConverter());
  }

  /// The language of the texts and of the answer's own words, where one is chosen.
  Optional<Language> language() {
    return choice("language", Code.class)
        .map(code ->
            switch (code) {
              case KK -> Language.KAZAKH;
              case RU -> Language.RUSSIAN;
            });
  }

  private enum Code {
    KK,
    RU
  }

  /// The phrases of the answer.
  PageWords phrases() {
    return PageWords.in(language().map(ToolCall::words).orElseGet(this::usual));
  }

  private MessageLanguage usual() {
    return shown.wording().language();
  }

  private static MessageLanguage words(Language language) {
    return switch (language) {
      case KAZAKH -> MessageLanguage.KK;
      case RUSSIAN -> MessageLanguage.RU;
    };
  }

  /// A terminal that nobody looks at, in the answer's words.
  Terminal terminal() {
    return shown.plain().worded(Phrasing.in(phrases().language()));
  }

  /// The act that is asked for, by its id or number, or as a citation names it.
  ///
  /// @throws ToolProblem if there is none, or several may be meant
  Act act(String name) throws ToolProblem {
    try {
      return IndexOption.find(index, words(name).orElse(""), terminal().wording());
    } catch (IOException e) {
      throw problem(String.valueOf(e.getMessage()), "assistant.try.act");
    }
  }

  /// The text that is asked for: in the chosen language, else the one that answers for the act.
  ///
  /// @throws ToolProblem if the act is not known in the language
  ActText text(Act act) throws ToolProblem {
    Optional<Language> chosen = language();
    if (chosen.isEmpty()) {
      return usual() == MessageLanguage.RU
          ? act.text(Language.RUSSIAN).orElseGet(act::text)
          : act.text();
    }
    return act.text(chosen.get())
        .orElseThrow(
            () -> problem(terminal().say("problem.language", act.id()), "assistant.try.language"));
  }

  /// A problem, and what to try.
  ToolProblem problem(String said, String advice, Object... values) {
    return new ToolProblem(said + "\n" + terminal().say(advice, values));
  }
}
