package kz.zannama.examples.cli.manual;

import java.util.List;
import java.util.Locale;
import kz.zannama.message.Messages;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// A command's page for `man`, in the macros of man(7), out of what picocli knows of the command.
public final class ManualPage {
  private final StringBuilder page = new StringBuilder();

  private final Messages messages;

  private ManualPage(Messages messages) {
    this.messages = messages;
  }

  /// The name of a command's page: `zannama-search`.
  public static String name(CommandLine command) {
    return command.getCommandSpec().qualifiedName("-");
  }

  /// The page about a command, in the language of some messages.
  public static String of(CommandLine command, Messages messages) {
    CommandSpec spec = command.getCommandSpec();
    ManualPage page = new ManualPage(messages);
    String version = String.join(" ", spec.root().version());
    page.line(".TH \"" + name(command).toUpperCase(Locale.ROOT) + "\" 1 \"\" " + quoted(version));
    page.section("name");
    page.text(name(command) + " - " + firstSentence(spec));
    page.section("synopsis");
    page.text(command.getHelp().synopsis(0).replaceAll("\\s+", " ").strip());
    page.section("description");
    page.text(String.join(" ", spec.usageMessage().description()));
    page.arguments(spec);
    page.options(spec);
    page.commands(command);
    page.footer(spec);
    return page.page.toString();
  }

  private void arguments(CommandSpec spec) {
    if (!spec.positionalParameters().isEmpty()) {
      section("arguments");
      spec.positionalParameters()
          .forEach(argument -> entry("\\fI" + escaped(argument.paramLabel()) + "\\fR", argument));
    }
  }

  private void options(CommandSpec spec) {
    section("options");
    for (OptionSpec option : spec.options()) {
      List<String> names = List.of(option.names()).stream().map(ManualPage::escaped).toList();
      String value =
          option.arity().max() > 0 ? "=\\fI" + escaped(option.paramLabel()) + "\\fR" : "";
      entry("\\fB" + String.join("\\fR, \\fB", names) + "\\fR" + value, option);
    }
  }

  private void entry(String label, ArgSpec argument) {
    line(".TP");
    line(label);
    text(String.join(" ", argument.description()));
  }

  private void commands(CommandLine command) {
    if (!command.getSubcommands().isEmpty()) {
      section("commands");
      for (CommandLine one : command.getSubcommands().values()) {
        line(".TP");
        line("\\fB" + escaped(name(one)) + "\\fR(1)");
        text(String.join(" ", one.getCommandSpec().usageMessage().description()));
      }
    }
  }

  /// What the help ends with: examples, line by line.
  private void footer(CommandSpec spec) {
    String[] footer = spec.usageMessage().footer();
    if (footer.length > 0) {
      section("examples");
      line(".nf");
      for (String line : footer) {
        text(Ansi.OFF.string(line));
      }
      line(".fi");
    }
    section("exit");
    text(messages.say("man.codes"));
  }

  private static String firstSentence(CommandSpec spec) {
    return String.join(" ", spec.usageMessage().description()).replaceFirst("\\.(?:\\s.*)?$", "");
  }

  private void section(String heading) {
    line(".SH " + quoted(messages.say("man." + heading)));
  }

  private void text(String text) {
    String line = escaped(text);
    line(line.startsWith(".") || line.startsWith("'") ? "\\&" + line : line);
  }

  private void line(String line) {
    page.append(line).append('\n');
  }

  private static String quoted(String text) {
    return "\"" + escaped(text) + "\"";
  }

  /// Backslashes and hyphens have a meaning of their own, and only ASCII is safe everywhere.
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if (c == '\\') {
            escaped.append("\\e");
          } else if (c == '-') {
            escaped.append("\\-");
          } else if (c > '~') {
            escaped.append(String.format(Locale.ROOT, "\\[u%04X]", c));
          } else {
            escaped.appendCodePoint(c);
          }
        });
    return escaped.toString();
  }
}
