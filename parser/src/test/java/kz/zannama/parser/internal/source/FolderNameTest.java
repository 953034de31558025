package kz.zannama.parser.internal.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FolderNameTest {
  @Test
  void tellsTheCodeAndTheDayOfAnAct() {
    assertThat(FolderName.of("home/me/codes/02-codes/1997/0715-o-lodkakh-8"))
        .isEqualTo(
            new FolderName(
                "02-codes/1997/0715-o-lodkakh-8",
                Optional.of("8"),
                Optional.of(LocalDate.of(1997, 7, 15)),
                Optional.empty()));
  }

  @Test
  void knowsTheOlderLayout() {
    FolderName name = FolderName.of("06-government/103-pravitelstvo/19921030-o-lodkakh-82581");

    assertThat(name.actCode()).contains("82581");
    assertThat(name.adopted()).contains(LocalDate.of(1992, 10, 30));
  }

  @Test
  void knowsTheDayThatEditionsWereTakenOutFor() {
    FolderName name = FolderName.of("sample/2000-12-27/06-government/1992/1030-o-lodkakh-7");

    assertThat(name.edition()).contains(LocalDate.of(2000, 12, 27));
    assertThat(name.path()).isEqualTo("2000-12-27/06-government/1992/1030-o-lodkakh-7");
  }

  @Test
  void takesADayForThatOfTheEditionWhereItBeginsThePath() {
    FolderName name = FolderName.of("2000-12-27/acts/1030-o-lodkakh-7");

    assertThat(name.edition()).contains(LocalDate.of(2000, 12, 27));
    assertThat(name.path()).isEqualTo("2000-12-27/acts/1030-o-lodkakh-7");
    assertThat(FolderName.of("home/2000-12-27/acts/1030-o-lodkakh-7").edition()).isEmpty();
  }

  @Test
  void tellsNothingByANameWithoutACode() {
    FolderName name = FolderName.of("codes/00-constitution");

    assertThat(name)
        .isEqualTo(
            new FolderName(
                "00-constitution", Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(FolderName.of("acts/1992/9999-lodka-7").adopted()).isEmpty();
  }
}
