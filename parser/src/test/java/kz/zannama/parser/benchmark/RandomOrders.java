package kz.zannama.parser.benchmark;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import kz.zannama.model.Language;
import kz.zannama.parser.benchmark.RandomProvisions.Paragraph;

/// Random changes, made of the provisions and printed as amending acts print them.
final class RandomOrders {
  private final Random random;
  private final RandomWords words;
  private final Language language;

  RandomOrders(Random random, RandomWords words, Language language) {
    this.random = random;
    this.words = words;
    this.language = language;
  }

  /// Makes one change; empty where the provisions have no place for it.
  Optional<String> next(RandomProvisions provisions) {
    List<Map.Entry<Double, Paragraph>> standing = provisions.standing();
    if (standing.isEmpty()) {
      return Optional.empty();
    }
    Map.Entry<Double, Paragraph> chosen = standing.get(random.nextInt(standing.size()));
    Paragraph it = chosen.getValue();
    return switch (random.nextInt(9)) {
      case 0 -> Optional.of(reword(it));
      case 1 -> insert(provisions, chosen.getKey(), it);
      case 2 -> Optional.of(takeOut(it));
      case 3 -> rewordItem(it);
      case 4 -> addItem(it);
      case 5 -> takeOutItem(it);
      case 6 -> rewordLine(it);
      case 7 -> Optional.of(replaceWord(it));
      default -> Optional.of(addWord(it));
    };
  }

  private String say(String kazakh, String russian) {
    return language == Language.KAZAKH ? kazakh : russian;
  }

  private String reword(Paragraph it) {
    it.become(RandomProvisions.paragraph(it.number, random, words));
    return say(
            it.number + "-тармақ мынадай редакцияда жазылсын:",
            "пункт " + it.number + " изложить в следующей редакции:")
        + quoted(it.printed());
  }

  private Optional<String> insert(RandomProvisions all, double place, Paragraph before) {
    String number = before.number + "-1";
    if (all.has(place + .1) || before.number.contains("-")) {
      return Optional.empty();
    }
    Paragraph it = RandomProvisions.paragraph(number, random, words);
    all.put(place + .1, it);
    return Optional.of(
        say(
                "мынадай мазмұндағы " + number + "-тармақпен толықтырылсын:",
                "дополнить пунктом " + number + " следующего содержания:")
            + quoted(it.printed()));
  }

  private String takeOut(Paragraph it) {
    it.gone = true;
    it.lines.clear();
    it.items.clear();
    return say(it.number + "-тармақ алып тасталсын;", "пункт " + it.number + " исключить;");
  }

  private Optional<String> rewordItem(Paragraph it) {
    if (it.items.isEmpty()) {
      return Optional.empty();
    }
    int item = 1 + random.nextInt(it.items.lastKey());
    it.items.put(item, words.words(false) + ";");
    return Optional.of(
        say(
                it.number + "-тармақтың " + item + ") тармақшасы мынадай редакцияда жазылсын:",
                "подпункт " + item + ") пункта " + it.number + " изложить в следующей редакции:")
            + quoted(item + ") " + it.items.get(item)));
  }

  private Optional<String> addItem(Paragraph it) {
    if (it.items.isEmpty()) {
      return Optional.empty();
    }
    int item = it.items.lastKey() + 1;
    it.items.put(item, words.words(false) + ".");
    return Optional.of(
        say(
                it.number + "-тармақ мынадай мазмұндағы " + item + ") тармақшамен толықтырылсын:",
                "пункт " + it.number + " дополнить подпунктом " + item + ") следующего содержания:")
            + quoted(item + ") " + it.items.get(item)));
  }

  private Optional<String> takeOutItem(Paragraph it) {
    if (it.items.isEmpty()) {
      return Optional.empty();
    }
    int item = it.items.lastKey();
    boolean said = !it.items.getOrDefault(item, "").isEmpty();
    it.items.put(item, "");
    return said
        ? Optional.of(
            say(
                it.number + "-тармақтың " + item + ") тармақшасы алып тасталсын;",
                "подпункт " + item + ") пункта " + it.number + " исключить;"))
        : Optional.empty();
  }

  private Optional<String> rewordLine(Paragraph it) {
    if (it.lines.isEmpty()) {
      return Optional.empty();
    }
    int line = random.nextInt(Math.min(3, it.lines.size()));
    it.lines.set(line, words.words(true) + ".");
    List<String> kazakh = List.of("екінші", "үшінші", "төртінші");
    List<String> russian = List.of("второй", "третий", "четвертый");
    return Optional.of(
        say(
                it.number
                    + "-тармақтың "
                    + kazakh.get(line)
                    + " абзацы мынадай редакцияда жазылсын:",
                "абзац "
                    + russian.get(line)
                    + " пункта "
                    + it.number
                    + " изложить в следующей редакции:")
            + quoted(it.lines.get(line)));
  }

  private String replaceWord(Paragraph it) {
    String old = lastWord(it.text);
    String by = words.word();
    it.text = it.text.replace(old, by);
    return say(
        it.number + "-тармақта \"" + old + "\" деген сөз \"" + by + "\" деген сөзбен ауыстырылсын;",
        "в пункте " + it.number + " слово \"" + old + "\" заменить словом \"" + by + "\";");
  }

  private String addWord(Paragraph it) {
    String beside = lastWord(it.text);
    String added = words.word();
    it.text = it.text.replace(beside, beside + " " + added);
    return say(
        it.number
            + "-тармақ \""
            + beside
            + "\" деген сөзден кейін \""
            + added
            + "\" деген сөзбен толықтырылсын;",
        "пункт "
            + it.number
            + " после слова \""
            + beside
            + "\" дополнить словом \""
            + added
            + "\";");
  }

  private static String lastWord(String text) {
    String plain = text.substring(0, text.length() - 1);
    return plain.substring(plain.lastIndexOf(' ') + 1);
  }

  private static String quoted(String wording) {
    return "\n\n\"" + wording + "\";";
  }
}
