package kz.zannama.parser.testdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One pair of fences of a spec file.
///
/// @param heading the heading above it
/// @param line the line of the file that the act begins on
/// @param act the act as plain text
/// @param open whether the parser is not expected to answer it yet
/// @param facts the expected facts by key, in the order of the file
record SpecExample(
    String heading, int line, String act, boolean open, Map<String, List<String>> facts) {
  private static final String ACT = "```act";
  private static final String FACTS = "```facts";
  private static final String OPEN_FACTS = "```facts open";
  private static final String END = "```";

  /// The examples of a file, in order.
  static List<SpecExample> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<SpecExample> examples = new ArrayList<>();
    String heading = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("## ")) {
        heading = line.substring(3);
      } else if (line.equals(ACT)) {
        List<String> act = fence(file, lines, i);
        int factsAt = i + act.size() + 2;
        while (!lines.get(factsAt).startsWith(FACTS)) {
          factsAt++;
        }
        List<String> facts = fence(file, lines, factsAt);
        boolean open = lines.get(factsAt).equals(OPEN_FACTS);
        examples.add(new SpecExample(heading, i + 2, String.join("\n", act), open, byKey(facts)));
        i = factsAt + facts.size() + 1;
      }
    }
    return examples;
  }

  private static List<String> fence(Path file, List<String> lines, int opening) {
    int length = lines.subList(opening + 1, lines.size()).indexOf(END);
    if (length < 0) {
      throw new IllegalArgumentException(
          "[" + file + "] line " + (opening + 1) + ": a fence without an end");
    }
    return lines.subList(opening + 1, opening + 1 + length);
  }

  /// Facts by key, in the order of their lines.
  static Map<String, List<String>> byKey(List<String> facts) {
    Map<String, List<String>> byKey = new LinkedHashMap<>();
    for (String fact : facts) {
      int colon = fact.indexOf(": ");
      if (colon < 0) {
        throw new IllegalArgumentException("Not a fact: " + fact);
      }
      byKey
          .computeIfAbsent(fact.substring(0, colon), key -> new ArrayList<>())
          .add(fact.substring(colon + 2));
    }
    return byKey;
  }
}
