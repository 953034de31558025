package kz.zannama.examples.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What the command line reads from and writes to: UTF-8, whatever the locale.
///
/// @param in what is typed or piped in
/// @param out answers and nothing else
/// @param err progress and problems
/// @param colours whether answers may be coloured
/// @param bar whether progress may be a bar that is drawn over itself
/// @param wording the language of the answers' own words
public record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean colours,
    boolean bar,
    Phrasing wording) {
  private static final StandardOutput OUT = new StandardOutput();
  private static final String BOLD = "\u001b[1m";
  private static final String RED = "\u001b[1;31m";
  private static final String STRUCK_RED = "\u001b[9;31m";
  private static final String GREEN = "\u001b[32m";
  private static final String PLAIN = "\u001b[0m";

  /// The streams of this process. The launcher says in `zannama.terminal` which of them are shown
  /// on a terminal: `out`, `err`, both or none.
  public static Terminal system() {
    String shown = System.getProperty("zannama.terminal", "");
    String noColour = System.getenv("NO_COLOR");
    return new Terminal(
        System.in,
        print(new BufferedOutputStream(OUT, 1 << 16)),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        isShown() && (noColour == null || noColour.isEmpty()),
        shown.contains("err"),
        Phrasing.ENGLISH);
  }

  /// Whether the answers of this process are shown on a terminal.
  public static boolean isShown() {
    return System.getProperty("zannama.terminal", "").contains("out");
  }

  /// Why answers to the standard output of this process were lost: where a disk is full.
  public static Optional<IOException> lostAnswer() {
    return OUT.failure();
  }

  /// A terminal that nobody looks at, for programs and tests: no colours and no bar.
  public static Terminal of(InputStream in, OutputStream out, OutputStream err) {
    return new Terminal(in, print(out), print(err), false, false, Phrasing.ENGLISH);
  }

  /// This terminal without colours, for answers that programs read.
  public Terminal plain() {
    return new Terminal(in, out, err, false, bar, wording);
  }

  /// This terminal with answers in another language.
  public Terminal worded(Phrasing other) {
    return new Terminal(in, out, err, colours, bar, other);
  }

  /// A phrase in the language of the answers.
  public String say(String key, Object... values) {
    return wording.say(key, values);
  }

  /// Reports a problem, in one line.
  public void problem(String message) {
    err.println("zannama: " + message);
  }

  /// A heading or a label.
  public String bold(String text) {
    return colours ? BOLD + text + PLAIN : text;
  }

  /// Words that were searched for.
  public String marked(String text) {
    return colours ? RED + text + PLAIN : text;
  }

  /// Words that are no longer there: `[-by evening-]` without colours.
  public String removed(String text) {
    return colours ? STRUCK_RED + text + PLAIN : "[-" + text + "-]";
  }

  /// Words that are new: `{+by morning+}` without colours.
  public String added(String text) {
    return colours ? GREEN + text + PLAIN : "{+" + text + "+}";
  }

  private static PrintStream print(OutputStream stream) {
    return new PrintStream(stream, false, StandardCharsets.UTF_8);
  }
}
