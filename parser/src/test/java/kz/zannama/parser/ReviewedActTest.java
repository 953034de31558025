package kz.zannama.parser;

import static kz.zannama.parser.internal.source.word.DocxFile.del;
import static kz.zannama.parser.internal.source.word.DocxFile.ins;
import static kz.zannama.parser.internal.source.word.DocxFile.p;
import static kz.zannama.parser.internal.source.word.DocxFile.r;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.ActText;
import kz.zannama.model.Revisions;
import kz.zannama.parser.ParseOutcome.Parsed;
import kz.zannama.parser.internal.source.word.DocxFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewedActTest {
  @TempDir Path folder;

  private static DocxFile act() {
    return DocxFile.of(
        p(r("Суару нормасын бекіту туралы")),
        p(
            r("Жасыл ауданы әкімдігінің 2024 жылғы "),
            del("12"),
            ins(r("14")),
            r(" наурыздағы № 87 қаулысы")),
        p(r("Аудан әкімдігі ҚАУЛЫ ЕТЕДІ:")),
        p(r("1. Суару нормасы бекітілсін.")),
        p(r("2. Осы қаулы қол қойылған күнінен бастап қолданысқа енгізіледі.")));
  }

  private static Optional<LocalDate> adopted(ActText text) {
    return text.requisites().adopted();
  }

  @Test
  void aParserReadsTheTextThatItIsBuiltFor() throws IOException {
    Path file = Files.write(folder.resolve("act.docx"), act().bytes());
    ActParser original = ActParser.builder().revisions(Revisions.ORIGINAL).build();

    assertThat(adopted(ActParser.create().parse(file).act().text()))
        .contains(LocalDate.of(2024, 3, 14));
    assertThat(adopted(original.parse(file).act().text())).contains(LocalDate.of(2024, 3, 12));
    assertThat(
            adopted(
                original.parse(new ByteArrayInputStream(act().bytes()), "act.docx").act().text()))
        .contains(LocalDate.of(2024, 3, 12));
    for (ParseOutcome outcome : original.parseAll(List.of(file))) {
      assertThat(adopted(((Parsed) outcome).result().act().text()))
          .contains(LocalDate.of(2024, 3, 12));
    }
  }
}
