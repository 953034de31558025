package kz.zannama.text;

import static org.assertj.core.api.Assertions.assertThat;

import kz.zannama.language.Letters;
import org.junit.jupiter.api.Test;

class QuotesTest {
  @Test
  void closesLowQuotesByHighOnes() {
    assertThat(first("слова „в месяц“, заменить")).isEqualTo("„в месяц“");
    assertThat(first("„айына бір рет“.")).isEqualTo("„айына бір рет“");
  }

  @Test
  void closesHighQuotesByHighOnes() {
    assertThat(first("сөз “айына” деген")).isEqualTo("“айына”");
    assertThat(first("слово “пасека“, и")).isEqualTo("“пасека“");
  }

  @Test
  void countsGuillemetsThatNest() {
    assertThat(first("слова «ТОО «Бал» и другие» исключить")).isEqualTo("«ТОО «Бал» и другие»");
    assertThat(first("слово \"улей\" и \"пасека\"")).isEqualTo("\"улей\"");
  }

  @Test
  void closesNoQuotesThatNestDeeperThanAnyoneWrites() {
    assertThat(first("«а ".repeat(39) + "б»".repeat(39))).endsWith("б»");
    String deep = "«а ".repeat(40) + "б»".repeat(40);
    assertThat(of(deep).closing(0, deep.length())).isEqualTo(-1);
  }

  @Test
  void opensNothingInsideAWord() {
    Quotes quotes = of("5\" труба");
    assertThat(quotes.opens(1)).isFalse();
    assertThat(quotes.closes(1)).isTrue();
  }

  @Test
  void readsTheTitleInAnyQuotes() {
    String text = "Закон „О пчеловодстве“ и";
    assertThat(of(text).quotedFrom(text.indexOf('„')))
        .hasValueSatisfying(quoted ->
            assertThat(text.substring(quoted.from(), quoted.to())).isEqualTo("О пчеловодстве"));
  }

  private static String first(String text) {
    Quotes quotes = of(text);
    int opening = 0;
    while (!quotes.isQuote(opening) || !quotes.opens(opening)) {
      opening++;
    }
    return text.substring(opening, quotes.closing(opening, text.length()) + 1);
  }

  private static Quotes of(String text) {
    return new Quotes(text, Letters.foldedKey(text));
  }
}
