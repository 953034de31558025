package kz.zannama.examples.cli.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.zannama.message.MessageLanguage;

/// What somebody has settled for all commands: in variables (`ZANNAMA_INDEX`), else in a file of
/// lines like `index = /home/me/acts.index`.
///
/// The file is the one that `ZANNAMA_CONFIG` names, else `zannama/config` in the folder for
/// settings: `$XDG_CONFIG_HOME`, `~/.config`, on Windows `%APPDATA%`.
///
/// @param variables the variables of the environment
/// @param lines the settings of the file by their names
public record Settings(Map<String, String> variables, Map<String, String> lines) {
  /// Nothing is settled.
  public static final Settings NONE = new Settings(Map.of(), Map.of());

  private static final Set<String> NAMES = Set.of("index", "messages", "pager");

  public Settings {
    variables = Map.copyOf(variables);
    lines = Map.copyOf(lines);
  }

  /// The settings of an environment.
  ///
  /// @param home the folder of the user
  /// @throws IOException if the file cannot be read, or has a line that is no setting
  public static Settings of(Map<String, String> variables, Path home) throws IOException {
    Settings alone = new Settings(variables, Map.of());
    Optional<Path> named = alone.variable("ZANNAMA_CONFIG").map(Path::of);
    Path file = named.orElseGet(() -> alone.folder(home).resolve("zannama").resolve("config"));
    return named.isEmpty() && !Files.isRegularFile(file)
        ? alone
        : new Settings(variables, read(file, alone));
  }

  private Path folder(Path home) {
    return variable("XDG_CONFIG_HOME")
        .or(() -> variable("APPDATA"))
        .map(Path::of)
        .orElseGet(() -> home.resolve(".config"));
  }

  private static Map<String, String> read(Path file, Settings alone) throws IOException {
    Map<String, String> read = new HashMap<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      int cut = line.indexOf('=');
      String name = cut < 0 ? "" : line.substring(0, cut).strip();
      if (!NAMES.contains(name)) {
        String known = String.join(", ", NAMES.stream().sorted().toList());
        throw new Refusal(Phrasing.in(alone.language()).say("problem.config", file, i + 1, known));
      }
      read.put(name, line.substring(cut + 1).strip());
    }
    return read;
  }

  /// A setting: `index` is that of `ZANNAMA_INDEX`, else that of the file.
  public Optional<String> value(String name) {
    return variable("ZANNAMA_" + name.toUpperCase(Locale.ROOT))
        .or(() -> Optional.ofNullable(lines.get(name)).filter(value -> !value.isEmpty()));
  }

  /// A variable that is not empty.
  public Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
  }

  /// The language of the answers' own words: as it is settled, else that of the locale.
  public MessageLanguage language() {
    return value("messages")
        .or(this::locale)
        .flatMap(Settings::language)
        .orElse(MessageLanguage.EN);
  }

  private Optional<String> locale() {
    return variable("LC_ALL")
        .filter(locale -> !locale.startsWith("C.") && !locale.equals("C"))
        .or(() -> variable("LC_MESSAGES"))
        .or(() -> variable("LANG"));
  }

  // Specimens: `ru`, `kk_KZ.UTF-8`
  private static Optional<MessageLanguage> language(String locale) {
    return MessageLanguage.named(locale.split("[_.@-]", 2)[0]);
  }

  /// Whether failures are told with everything that helps to find their cause.
  public boolean debugs() {
    return variable("ZANNAMA_DEBUG").isPresent();
  }
}
