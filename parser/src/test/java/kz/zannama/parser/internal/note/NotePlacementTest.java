package kz.zannama.parser.internal.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import kz.zannama.model.ActText;
import kz.zannama.model.Block;
import kz.zannama.model.EditorialNote;
import kz.zannama.parser.internal.act.ActReader;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import kz.zannama.parser.internal.source.SourceNote;
import kz.zannama.parser.internal.source.SourceText;
import kz.zannama.parser.internal.source.Style;
import org.junit.jupiter.api.Test;

class NotePlacementTest {
  /// The act of some lines; a `*` is where a note is marked, the notes are called A, B, C.
  private static ActText read(String... lines) {
    StringBuilder raw = new StringBuilder();
    List<SourceBlock> blocks = new ArrayList<>();
    List<Integer> marks = new ArrayList<>();
    for (String line : lines) {
      String value = line.replace("*", "");
      for (int at = line.indexOf('*'); at >= 0; at = line.indexOf('*', at + 1)) {
        marks.add(raw.length() + line.substring(0, at).replace("*", "").length());
      }
      blocks.add(new Paragraph(SourceText.of(value, raw.length()), Style.PLAIN));
      raw.append(value).append('\n');
    }
    List<SourceNote> notes = new ArrayList<>();
    for (int mark : marks) {
      String text = String.valueOf((char) ('A' + notes.size()));
      notes.add(new SourceNote(SourceText.of(text, raw.length()), mark));
      raw.append(text).append('\n');
    }
    SourceFile file = SourceFile.of("act.txt", "text/plain", new byte[] {1});
    return ActReader.read(
            new SourceDocument(
                file.source(OptionalInt.empty()), raw.toString(), blocks, notes, List.of()),
            file)
        .getFirst();
  }

  private static List<String> notes(List<Block> blocks) {
    return blocks.stream()
        .flatMap(block ->
            block instanceof EditorialNote note
                ? Stream.of(note.id().value() + " " + note.text())
                : notes(block.children()).stream())
        .toList();
  }

  private static final String[] RUSSIAN = {
    "Постановление акимата Зеленовского района от 14 марта 2024 года № 87",
    "Об утверждении нормы* полива",
    "Акимат района ПОСТАНОВЛЯЕТ:",
    "1. Утвердить нормы* полива:",
    "1) для деревьев* – 60 литров;",
    "2) для кустарников – 40 литров.",
    "2. Контроль* оставляю за собой.",
    "Аким района* А. Тестов",
    "Приложение 1 к постановлению* акимата от 14 марта 2024 года № 87",
    "Нормы полива",
    "1. Поливают вечером*."
  };

  @Test
  void keepsEachNoteBelowTheWordsThatBearItsMark() {
    ActText text = read(RUSSIAN);

    assertThat(notes(text.body()))
        .containsExactly(
            "note_1 A",
            "para_1__note_1 B",
            "para_1__subpara_1__note_1 C",
            "para_2__note_1 D",
            "note_2 E");
    assertThat(notes(text.annexes().getFirst().body()))
        .containsExactly("annex_1__note_1 F", "annex_1__para_1__note_1 G");
  }

  @Test
  void readsTheActAsIfTheNotesWereNotThere() {
    ActText without =
        read(Stream.of(RUSSIAN).map(line -> line.replace("*", "")).toArray(String[]::new));

    assertThat(read(RUSSIAN).requisites()).isEqualTo(without.requisites());
    assertThat(read(RUSSIAN).signatories()).isEqualTo(without.signatories());
  }

  @Test
  void countsOnFromTheNotesOfThePublisher() {
    ActText text =
        read(
            "Жасыл ауданы әкімдігінің 2024 жылғы 14 наурыздағы № 87 қаулысы",
            "Суару нормасын бекіту туралы",
            "Аудан әкімдігі ҚАУЛЫ ЕТЕДІ:",
            "1. Суару нормасы* бекітілсін.",
            "Ескерту. 1-тармақ жаңа редакцияда – 05.05.2025 № 41 қаулысымен.",
            "2. Осы қаулы қол қойылған күнінен бастап қолданысқа енгізіледі.");

    assertThat(notes(text.body()))
        .containsExactly(
            "para_1__note_2 A",
            "para_1__note_1 Ескерту. 1-тармақ жаңа редакцияда – 05.05.2025 № 41 қаулысымен.");
  }
}
