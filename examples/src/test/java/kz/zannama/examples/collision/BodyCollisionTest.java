package kz.zannama.examples.collision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import kz.zannama.lexicon.BodyKey;
import kz.zannama.text.WordTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Orders of one date, number and title of every body of the republic of today: all stay apart, the
/// two languages of each join.
class BodyCollisionTest {
  private static final LocalDate DAY = LocalDate.of(2025, 12, 24);

  @TempDir private Path folder = Path.of("");

  @Test
  void keepsOrdersApartAndJoinsTheirLanguages() throws IOException {
    List<Twins> orders =
        WordTable.rows(BodyKey.class, "bodies.tsv").stream()
            .filter(row -> row[1].equals("republic") && row[6].isEmpty() && !row[5].isEmpty())
            .map(row -> Twins.order(row[0], DAY, kazakh(row[2]), russian(row[3])))
            .toList();

    assertThat(orders).hasSizeGreaterThan(60);
    assertThat(Collisions.of(orders, folder)).isEmpty();
  }

  /// «Қазақстан Республикасы Қаржы министрінің», as acts name a ministry by its minister.
  private static String kazakh(String name) {
    String head = name.replaceFirst("министрлігі$", "министрі");
    boolean back = head.endsWith("ы") || head.endsWith("а");
    return "Қазақстан Республикасы " + head + (back ? "ның" : "нің");
  }

  /// «Министра финансов Республики Казахстан», «Агентства Республики Казахстан по статистике».
  private static String russian(String name) {
    String[] words = name.replaceFirst("^Министерство", "Министр").split(" ");
    StringBuilder phrase = new StringBuilder();
    int at = 0;
    while (words[at].matches("\\p{L}+(?:ый|ий|ая|ое)")) {
      phrase.append(adjective(words[at++])).append(' ');
    }
    // «Уполномоченного по правам»: an adjective for a noun
    phrase.append(words[at].equals("по") ? words[at] : noun(words[at]));
    at++;
    boolean country = words[0].equals("Агентство");
    phrase.append(country ? " Республики Казахстан" : "");
    while (at < words.length) {
      phrase.append(' ').append(words[at++]);
    }
    return phrase.append(country ? "" : " Республики Казахстан").toString();
  }

  private static String adjective(String word) {
    String stem = word.substring(0, word.length() - 2);
    return stem + (word.endsWith("ая") ? "ой" : "ого");
  }

  private static String noun(String word) {
    String stem = word.substring(0, word.length() - 1);
    return switch (word.toLowerCase(Locale.ROOT).charAt(word.length() - 1)) {
      case 'а' -> stem + (stem.matches(".*[кгхжчшщ]") ? "и" : "ы");
      case 'я' -> stem + "и";
      case 'о' -> stem + "а";
      case 'е' -> stem + "я";
      case 'ь' -> stem + "я";
      default -> word + "а";
    };
  }
}
