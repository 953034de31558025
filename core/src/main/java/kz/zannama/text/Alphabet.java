package kz.zannama.text;

import java.util.Locale;

/// The letters of acts: what is known of each letter of the Kazakh and the Russian alphabet, and of
/// those that are printed in its place, stands here once. Small letters, unless said otherwise.
public final class Alphabet {
  /// The letters of Russian in the order of the code charts: ё is last.
  public static final String RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюяё";

  /// The letters that Kazakh has and Russian has not.
  public static final String KAZAKH = "әғқңөұүһі";

  /// The letters that items of a Russian list are numbered by: «з) и) к)».
  public static final String OF_ITEMS = "абвгдежзиклмнопрстуфхцчшщыэюя";

  /// The letters that are words of Russian by themselves.
  public static final String RUSSIAN_WORDS = "авикосуя";

  /// The vowels of both languages.
  public static final String VOWELS = "аәеёиіоөуұүыэюя";

  /// The vowels behind which endings have back vowels: «қалалар».
  public static final String BACK_VOWELS = "аоұыяё";

  /// The vowels behind which endings have front vowels: «үйлер».
  public static final String FRONT_VOWELS = "еөүіэ";

  /// Finals behind which borrowed stems have front endings whatever their vowels: «педагогі»,
  /// «банкі», «вексельдер».
  public static final String FRONT_FINALS = "гкь";

  /// Letters that say nothing of a word's sound: «вексель», «объект».
  public static final String SIGNS = "ьъ";

  /// Consonants behind which Russian endings have и for ы: «книги».
  public static final String VELARS = "кгх";

  /// Those behind which Russian endings have и for ы, and е for о: «лужи», «хорошее».
  public static final String SIBILANTS = "жчшщ";

  /// Latin letters that look like Cyrillic ones, capitals too. Specimens: «Қазақcтан» with a Latin
  /// c, «мiндеттi» with a Latin i, «əкім» with a schwa.
  public static final CharacterMap LOOK_ALIKES =
      CharacterMap.of("aceiıkmhoptxyəǝɵëABCEHIKMOPTXYƏƎƟË", "асеіікмһортхуәәөёАВСЕНІКМОРТХУӘӘӨЁ");

  /// Cyrillic letters of other languages that stand for Kazakh ones, capitals too. Specimens:
  /// «жаӊа» for «жаңа», «ҡала» for «қала».
  public static final CharacterMap VARIANTS =
      CharacterMap.of("ӊҥӈӄҝҡҕӫӛӏӉҤӇӃҜҠҔӪӚӀ", "ңңңқққғөәіҢҢҢҚҚҚҒӨӘІ");

  /// What a Russian keyboard has in place of the Kazakh letters, capitals too: «казак» for «қазақ».
  public static final CharacterMap RUSSIAN_KEYBOARD = inBothCases(KAZAKH, "агкноуухи");

  /// ё as print often has it: «учет» for «учёт».
  public static final CharacterMap WITHOUT_YO = CharacterMap.of("ё", "е");

  /// The first character of the Cyrillic blocks.
  public static final char FIRST_CYRILLIC = 'Ѐ';

  /// The last one.
  public static final char LAST_CYRILLIC = 'ԯ';

  private Alphabet() {}

  /// Whether a character is a Cyrillic letter, of any language.
  public static boolean isCyrillic(char letter) {
    return letter >= FIRST_CYRILLIC && letter <= LAST_CYRILLIC && Character.isLetter(letter);
  }

  /// Whether a letter, in either case, is among some small ones.
  public static boolean isOneOf(String letters, char letter) {
    return letters.indexOf(Character.toLowerCase(letter)) >= 0;
  }

  private static CharacterMap inBothCases(String from, String to) {
    return CharacterMap.of(from + from.toUpperCase(Locale.ROOT), to + to.toUpperCase(Locale.ROOT));
  }
}
