package kz.zannama.parser.testdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One example of how a change makes the next wording.
///
/// @param name its heading and place
/// @param language the code of its language
/// @param orders what the amending act orders
/// @param wording what comes of it, by lines
record WordingExample(String name, String language, String orders, List<String> wording) {
  private static final String FENCE = "```";

  /// The examples of a file, in order.
  static List<WordingExample> read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<WordingExample> examples = new ArrayList<>();
    String heading = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("## ")) {
        heading = line.substring(3);
      } else if (line.startsWith(FENCE)) {
        List<String> orders = fence(lines, i);
        int wording = i + orders.size() + 3;
        if (!lines.get(wording).equals(FENCE + "wording")) {
          throw new IllegalArgumentException("[" + file + "] no wording at line " + (wording + 1));
        }
        String name = heading + " (" + Testdata.name(file) + ":" + (i + 2) + ")";
        List<String> expected = fence(lines, wording);
        String language = line.substring(FENCE.length());
        examples.add(new WordingExample(name, language, String.join("\n", orders), expected));
        i = wording + expected.size() + 1;
      }
    }
    return examples;
  }

  private static List<String> fence(List<String> lines, int opening) {
    int length = lines.subList(opening + 1, lines.size()).indexOf(FENCE);
    return lines.subList(opening + 1, opening + 1 + length);
  }
}
