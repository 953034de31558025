package kz.zannama.parser.comparison;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An example of `comparison/spec.md`: an act in two texts, and what they say differently.
///
/// @param heading the heading above it
/// @param kazakh the Kazakh text
/// @param russian the Russian text
/// @param differences a line each: kind, then the places in both texts
record PairExample(String heading, String kazakh, String russian, List<String> differences) {
  private static final Pattern FENCE =
      Pattern.compile("(?m)^## (.+)$|^```(kk|ru|differ)\\n([\\s\\S]*?)^```$");

  static List<PairExample> read(Path file) throws IOException {
    List<PairExample> examples = new ArrayList<>();
    Matcher matcher = FENCE.matcher(Files.readString(file));
    String heading = "";
    List<String> fences = new ArrayList<>();
    while (matcher.find()) {
      if (matcher.group(1) != null) {
        heading = matcher.group(1);
      } else {
        fences.add(matcher.group(3));
      }
      if (fences.size() == 3) {
        List<String> lines =
            fences.get(2).strip().lines().filter(it -> !it.equals("none")).toList();
        examples.add(new PairExample(heading, fences.get(0), fences.get(1), lines));
        fences.clear();
      }
    }
    return examples;
  }
}
