package kz.zannama.examples.cli.terminal;

/// What the program calls itself.
public final class Program {
  public static final String NAME = "zannama";
  public static final String VERSION = "0.2.0";

  private Program() {}
}
