package kz.zannama.parser.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

/// A script that stands for tesseract in a test: it tells a version and languages as tesseract
/// does, and where it is to read a page, it does something else.
final class FakeProgram {
  private FakeProgram() {}

  /// Writes a script.
  ///
  /// @param languages those it has learnt
  /// @param body what it does with a page, in the language of the shell
  static Path write(Path folder, String languages, String body) throws IOException {
    Path script = folder.resolve("tesseract");
    Files.writeString(
        script,
        String.format(
            Locale.ROOT,
            """
            #!/bin/sh
            case "$1" in
            --version) echo 'tesseract 9.9.9';;
            --list-langs) printf 'List of available languages:\\n%s\\n';;
            *)
            %s
            ;;
            esac
            """,
            languages.replace(" ", "\\n"),
            body));
    Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    return script;
  }
}
