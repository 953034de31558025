package kz.zannama.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.message.MessageLanguage;

/// Writes what a release holds beside the program: manual pages in three languages, where `man -M`
/// looks for them, and completions for shells.
public final class ReleaseFiles {
  private static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  private ReleaseFiles() {}

  /// Writes them.
  ///
  /// @param args the folder
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    for (MessageLanguage language : MessageLanguage.values()) {
      String code = language.name().toLowerCase(Locale.ROOT);
      Path pages = folder.resolve("man").resolve(language == MessageLanguage.EN ? "" : code);
      write(
          Terminal.system(), "man", "--messages", code, "--out", pages.resolve("man1").toString());
    }
    Path completions = Files.createDirectories(folder.resolve("completions"));
    for (String shell : SHELLS) {
      try (OutputStream script = Files.newOutputStream(completions.resolve("zannama." + shell))) {
        write(Terminal.of(InputStream.nullInputStream(), script, System.err), "completion", shell);
      }
    }
  }

  private static void write(Terminal terminal, String... command) throws IOException {
    if (Zannama.run(terminal, command) != 0) {
      throw new IOException("zannama " + String.join(" ", command) + " failed");
    }
  }
}
