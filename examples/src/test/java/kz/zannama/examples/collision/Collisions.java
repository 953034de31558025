package kz.zannama.examples.collision;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.zannama.examples.cli.Zannama;
import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActIndexWriter;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.Language;
import kz.zannama.parser.ActParser;

/// What went wrong with acts that were parsed, put into one index and read back.
final class Collisions {
  private Collisions() {}

  /// Parses and puts all texts, the Russian ones first, and shows each act in each language.
  ///
  /// @param folder an empty folder for the index
  static List<String> of(List<Twins> acts, Path folder) throws IOException {
    List<String> texts = new ArrayList<>(acts.stream().map(Twins::russian).toList());
    texts.addAll(acts.stream().map(Twins::kazakh).toList());
    int size = after(texts, folder).size();
    List<String> mistakes = new ArrayList<>();
    if (size != acts.size()) {
      mistakes.add(size + " acts of " + acts.size());
    }
    for (Twins act : acts) {
      for (Language language : Language.values()) {
        String shown = show(act.key(), language, folder);
        if (!shown.contains(act.mark())) {
          mistakes.add(act.key() + " in " + language.code() + ": " + shown);
        }
      }
    }
    return mistakes;
  }

  /// What all acts of an index say, after some texts were put into it.
  static List<String> after(List<String> texts, Path folder) throws IOException {
    try (ActIndex index = ActIndex.create(folder)) {
      try (ActIndexWriter writer = index.writer()) {
        for (String text : texts) {
          writer.put(parsed(text));
        }
      }
      List<String> acts = new ArrayList<>();
      for (ActId id : index.ids()) {
        acts.add(index.get(id).orElseThrow().texts().values().toString());
      }
      return acts;
    }
  }

  private static String show(String id, Language language, Path folder) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal = Terminal.of(InputStream.nullInputStream(), out, out);
    Zannama.run(terminal, "show", "--index", folder.toString(), "--language", language.code(), id);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Act parsed(String text) throws IOException {
    return ActParser.create()
        .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "act.txt")
        .acts()
        .getFirst();
  }
}
