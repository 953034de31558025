package kz.zannama.parser.internal.repair;

import static kz.zannama.parser.internal.repair.Repaired.spaced;
import static org.assertj.core.api.Assertions.assertThat;

import kz.zannama.parser.internal.repair.Finding.Certainty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterSpacingTest {
  private final LetterSpacing repair = new LetterSpacing(LetterModel.official());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "кітапхана",
        "Кітапхана ашық болсын.",
        "2021 жылғы 5 мамырдағы",
        "Сурет-мүсін мұражайы",
        "библиотекой района",
        "Н. Ермекова",
        "шығыстар, мың теңге",
        "кеңсесі\"",
      })
  void closesWordsAndKeepsTheGapsBetweenThem(String words) {
    assertThat(Repaired.by(repair, spaced(words))).isEqualTo(words);
  }

  @Test
  void closesWordsInsideALine() {
    assertThat(Repaired.by(repair, "Әкімдік Қ А У Л Ы  Е Т Е Д І:"))
        .isEqualTo("Әкімдік ҚАУЛЫ ЕТЕДІ:");
    assertThat(Repaired.by(repair, "акимат района п о с т а н о в л я е т:"))
        .isEqualTo("акимат района постановляет:");
  }

  @Test
  void findsTheGapsBetweenWordsWhereTwoBlanksBecameOne() {
    assertThat(Repaired.by(repair, "Қ а л а л ы қ м ә с л и х а т ш е ш і м і"))
        .isEqualTo("Қалалық мәслихат шешімі");
    assertThat(Repaired.by(repair, "П р а в и т е л ь с т в о Р е с п у б л и к и"))
        .isEqualTo("Правительство Республики");
  }

  @Test
  void readsTwoColumnsApart() {
    assertThat(Repaired.by(repair, "х а т ш ы с ы          М .  О р а з о в"))
        .isEqualTo("хатшысы          М. Оразов");
  }

  @Test
  void isOnlyLikelyToBeANumberOrAShortWord() {
    assertThat(repair.findingsIn("7 5  \nм е н"))
        .extracting(Finding::certainty)
        .containsExactly(Certainty.LIKELY, Certainty.LIKELY);
    assertThat(Repaired.by(repair, "7 5  0 0 0")).isEqualTo("75 000");
  }

  @Test
  void closesALetterSplitOffAtTheEndOfALine() {
    assertThat(Repaired.by(repair, "бөліміні ң\nмамандары")).isEqualTo("бөлімінің\nмамандары");
    assertThat(Repaired.by(repair, "жөніндег і  ")).isEqualTo("жөніндегі  ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 2 3",
        "1 2 3 4 5 6",
        "4 5",
        "3 1 2",
        "а б в г д",
        "х х х х",
        "А. Б. Сериков",
        "И. о. акима",
        "и т. д.",
        "на работу и в",
        "дело о",
        "F = m a , где a и m - величины",
        "сынып 9 А , 9 Б , 9 В",
        "1 САЛЫҚ ТҮСІМДЕРІ 4 883",
        "",
        " ",
      })
  void leavesNumbersOfColumnsInitialsAndSingleLetterWords(String text) {
    assertThat(repair.findingsIn(text)).isEmpty();
  }
}
