package kz.zannama.examples.benchmark;

import java.util.Random;
import kz.zannama.model.Language;

/// Random sentences of both languages; the same seed gives the same ones.
final class GeneratedText {
  private static final String[] RUSSIAN = {
    "лодка",
    "причал",
    "учет",
    "порт",
    "журнал",
    "владелец",
    "порядок",
    "срок",
    "груз",
    "маяк",
    "канал",
    "берег",
    "вода",
    "разрешение",
    "отдел",
    "заявление",
    "проверка",
    "запись",
    "номер"
  };
  private static final String[] KAZAKH = {
    "қайық", "айлақ", "есеп", "порт", "журнал", "иесі", "тәртіп", "мерзім", "жүк", "маяк", "арна",
    "жаға", "су", "рұқсат", "бөлім", "өтініш", "тексеру", "жазба", "нөмір"
  };
  private static final String[] MONTHS = {
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря"
  };

  private GeneratedText() {}

  /// The name of a month in the Russian genitive.
  static String month(int number) {
    return MONTHS[number - 1];
  }

  /// A sentence of twelve to forty words and a number.
  static String sentence(long seed, Language language) {
    String[] words = language == Language.KAZAKH ? KAZAKH : RUSSIAN;
    Random random = new Random(seed);
    StringBuilder sentence = new StringBuilder();
    for (int count = 12 + random.nextInt(30); count > 0; count--) {
      sentence.append(words[random.nextInt(words.length)]).append(' ');
    }
    sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
    return sentence.append(random.nextInt(10_000)).append('.').toString();
  }
}
