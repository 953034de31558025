package kz.zannama.parser.ocr;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;
import kz.zannama.model.Requisites;
import kz.zannama.model.Table;

/// What was right of what was to be read.
final class ScanScore {
  private long errors;
  private long characters;
  private int right;
  private int all;
  private int relationsRight;
  private int relationsKnown;
  private int relationsRead;
  private long millis;
  private int pages;

  /// Is told what was wrong.
  interface Wrong {
    void tell(String what) throws IOException;
  }

  /// Counts the wrong characters of a page.
  ///
  /// @param millis how long it took
  void add(String truth, String read, long millis) {
    String known = key(truth);
    errors += distance(known, key(read));
    characters += known.length();
    this.millis += millis;
    pages++;
  }

  /// Counts what is right of an act.
  ///
  /// @param known the texts of its page as printed
  /// @param read the texts that were read
  void add(PrintedAct act, List<ActText> known, List<ActText> read, Wrong wrong)
      throws IOException {
    Optional<ActText> text = in(act.language(), read);
    for (Map.Entry<String, String> fact : act.facts().entrySet()) {
      String found = text.map(it -> fact(it, fact.getKey())).orElse("-");
      boolean same = key(found).equals(key(fact.getValue()));
      right += same ? 1 : 0;
      all++;
      if (!same) {
        wrong.tell(fact.getKey() + " " + found + " for " + fact.getValue());
      }
    }
    addTables(
        in(act.language(), known).map(ScanScore::relations).orElse(Set.of()),
        text.map(ScanScore::relations).orElse(Set.of()),
        wrong);
  }

  private static Optional<ActText> in(Language language, List<ActText> texts) {
    return texts.stream().filter(text -> text.language() == language).findFirst();
  }

  private void addTables(Set<String> there, Set<String> here, Wrong wrong) throws IOException {
    relationsKnown += there.size();
    relationsRead += here.size();
    Set<String> both = new HashSet<>(there);
    both.retainAll(here);
    relationsRight += both.size();
    if (both.size() < there.size()) {
      Set<String> lacking = new TreeSet<>(there);
      lacking.removeAll(both);
      wrong.tell("tables lack " + lacking);
    }
  }

  /// How long a page took, in milliseconds.
  long millis() {
    return millis / Math.max(1, pages);
  }

  double errorRate() {
    return errors / (double) characters;
  }

  double facts() {
    return all == 0 ? Double.NaN : right / (double) all;
  }

  /// The F1 of pairs of neighbouring cells.
  double tables() {
    return 2.0 * relationsRight / (relationsKnown + relationsRead);
  }

  private static String fact(ActText text, String key) {
    Requisites requisites = text.requisites();
    return switch (key) {
      case "type" -> requisites.type().name();
      case "title" -> requisites.title();
      case "issuer" -> String.join("; ", requisites.issuers());
      case "adopted" -> requisites.adopted().map(Object::toString).orElse("-");
      case "number" -> requisites.number().orElse("-");
      case "registration" ->
          requisites
              .registration()
              .map(it -> it.number() + " " + it.date().map(Object::toString).orElse("-"))
              .orElse("-");
      case "signatory" ->
          text.signatories().stream()
              .map(person -> person.office().orElse("-") + " | " + person.name())
              .collect(Collectors.joining("; "));
      default -> throw new IllegalArgumentException("Not a fact: " + key);
    };
  }

  /// Pairs of cells that stand beside or below each other, without their blanks, as in the table
  /// competition of ICDAR 2013.
  private static Set<String> relations(ActText text) {
    Set<String> relations = new HashSet<>();
    for (Table table : text.tables()) {
      List<List<String>> rows =
          table.rows().stream()
              .map(row ->
                  row.cells().stream().map(cell -> key(cell.text()).replace(" ", "")).toList())
              .toList();
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          String cell = rows.get(row).get(column);
          if (column + 1 < rows.get(row).size()) {
            relations.add(cell + " > " + rows.get(row).get(column + 1));
          }
          if (row + 1 < rows.size() && column < rows.get(row + 1).size()) {
            relations.add(cell + " v " + rows.get(row + 1).get(column));
          }
        }
      }
    }
    return relations;
  }

  /// A text as it is compared: single blanks, one kind of dash and of quote.
  private static String key(String text) {
    return text.replaceAll("[‐‑–—−]", "-")
        .replaceAll("[«»“”„]", "\"")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /// The edit distance of Levenshtein.
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] now = new int[b.length() + 1];
      now[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        now[j] = Math.min(change, 1 + Math.min(before[j], now[j - 1]));
      }
      before = now;
    }
    return before[b.length()];
  }
}
