package kz.zannama.examples.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line of Zannama.
@Command(
    name = "zannama",
    description = "Reads legal acts of Kazakhstan and makes them searchable.",
    mixinStandardHelpOptions = true,
    version = "zannama 0.1.0-SNAPSHOT")
public final class Zannama {
  private Zannama() {}

  /// Runs a command and exits with its code.
  public static void main(String[] args) {
    System.exit(new CommandLine(new Zannama()).execute(args));
  }
}
