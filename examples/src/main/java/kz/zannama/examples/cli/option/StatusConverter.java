package kz.zannama.examples.cli.option;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import kz.zannama.message.MessageLanguage;
import kz.zannama.message.Messages;
import kz.zannama.model.Status;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A status on the command line: its constant, or the words that answers have for it in any of
/// their languages.
public final class StatusConverter implements ITypeConverter<Status.State> {
  @Override
  public Status.State convert(String typed) {
    String name = typed.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
    return Arrays.stream(Status.State.values())
        .filter(state -> state.name().equals(name) || isSaid(state, typed))
        .findFirst()
        .orElseThrow(
            () -> new TypeConversionException("not a status: " + typed + " (" + all() + ")"));
  }

  private static boolean isSaid(Status.State state, String typed) {
    return Arrays.stream(MessageLanguage.values())
        .anyMatch(language -> Messages.in(language).value(state).equalsIgnoreCase(typed.strip()));
  }

  private static String all() {
    return Arrays.stream(Status.State.values())
        .map(Status.State::name)
        .collect(Collectors.joining(", "));
  }
}
