package kz.zannama.examples.cli.option;

import java.util.Arrays;
import java.util.stream.Collectors;
import kz.zannama.message.Messages;
import kz.zannama.model.Status;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// A status on the command line: its constant, or words that people have for it: «действует», «күші
/// жойылған».
public final class StatusConverter implements ITypeConverter<Status.State> {
  @Override
  public Status.State convert(String typed) {
    return Messages.find(Status.State.class, typed)
        .orElseThrow(
            () -> new TypeConversionException("not a status: " + typed + " (" + all() + ")"));
  }

  private static String all() {
    return Arrays.stream(Status.State.values())
        .map(Status.State::name)
        .collect(Collectors.joining(", "));
  }
}
