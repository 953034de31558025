package kz.zannama.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KazakhLatinTest {
  @Test
  void readsTheAlphabetOf2018() {
    assertThat(KazakhLatin.readings("Qoǵamdyq jumystardy tirkeý"))
        .contains("қоғамдық жұмыстарды тіркеу");
    assertThat(KazakhLatin.readings("ákimshilik")).contains("әкімшілік");
    assertThat(KazakhLatin.readings("aılyq")).contains("айлық");
  }

  @Test
  void readsTheAlphabetOf2021() {
    assertThat(KazakhLatin.readings("Qoğamdyq jūmystardy tırkeu"))
        .contains("қоғамдық жұмыстарды тіркеу");
    assertThat(KazakhLatin.readings("äkımşılık")).contains("әкімшілік");
    assertThat(KazakhLatin.readings("ÄKİM")).contains("әким");
  }

  @Test
  void leavesWhatIsNotKazakhInLatinLetters() {
    assertThat(KazakhLatin.readings("қаулы XIV V1500011304 № 12-3")).isEmpty();
  }
}
