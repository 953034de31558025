package kz.zannama.parser.internal.source.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ContentsTest {
  private static List<String> contents(String text, Set<String> partLines) {
    return Contents.of(text, 0, text.length(), partLines).stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }

  @Test
  void knowsASectionOfContentsByItsLinks() {
    String section = "## Мазмұны\n\n- [1-бап. Мақсаты](#st1)\n- [2-бап. Есеп](#st2)\n\n";

    assertThat(contents(section + "# Қайықтар туралы\n\n1-бап. Мақсаты\n", Set.of()))
        .containsExactly(section);
  }

  @Test
  void leavesASectionOfThatNameWithoutLinks() {
    String own = "# Правила\n\n## Содержание\n\nСодержание лодок ведется за счет владельца.\n";

    assertThat(contents(own, Set.of())).isEmpty();
  }

  @Test
  void knowsLinesThatRepeatThoseOfParts() {
    Set<String> parts =
        Contents.lines(
            "## Глава 1. Цель\n\n### Статья 1. Лодка\n\n**Статья 2. Книга**\n\nТекст.\n");

    assertThat(
            contents(
                "# О лодках\n\nПреамбула.\n\nГлава 1. Цель\nСтатья 1. Лодка\nСтатья 2. Книга\n",
                parts))
        .containsExactly("Глава 1. Цель\n", "Статья 1. Лодка\n", "Статья 2. Книга\n");
  }

  @Test
  void keepsASingleLineThatAPartRepeats() {
    Set<String> parts = Contents.lines("Президент Республики Казахстан\n");

    assertThat(contents("# О лодках\n\nПрезидент Республики Казахстан\n", parts)).isEmpty();
  }

  @Test
  void knowsLinksBack() {
    String part = "↑ [Вся редакция](../rus.md)\n\n## Глава 1\n\nСм. [книгу](../rus.md) лодок.\n";

    assertThat(Contents.links(part, 0, part.length()))
        .singleElement()
        .satisfies(span -> assertThat(part.substring(span.start(), span.end())).startsWith("↑"));
  }
}
