package kz.zannama.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import kz.zannama.history.ActVersion;
import kz.zannama.index.ActIndex;
import kz.zannama.index.ActQuery;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.Edition;
import kz.zannama.model.Status;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionsCommandTest {
  private static final String ACT = "2021/0504-ob-uchete-lodok-90317";
  private static final ActId ID = new ActId("resolution/akimat/kostanay/rudny-city/2021-05-04/317");
  private static final String CAUSE =
      "Cause-Act-Code: 96000\nCause-Act-Requisite: Постановление акимата города Рудного"
          + " Костанайской области от 1 июля 2024 года № 5\n";

  private final Session session = new Session();

  @TempDir private Path folder;
  private Path corpus = Path.of("");
  private String index = "";

  @BeforeEach
  void write() throws IOException, GitAPIException {
    corpus = folder.resolve("local-kostanay");
    index = folder.resolve("law").toString();
    Git.init().setDirectory(corpus.toFile()).call().close();
    edition("2021-05-04", "отдел", "бөлімі");
    edition("2022-03-02", "управление", "басқармасы");
  }

  @Test
  void takesEveryEditionOnce() throws IOException {
    assertThat(editions())
        .isEqualTo("4 texts, 0 acts gone, 0 ends announced; 1 acts in " + index + "\n");
    assertThat(editions())
        .isEqualTo("0 texts, 0 acts gone, 0 ends announced; 1 acts in " + index + "\n");
    assertThat(session.answer("editions", "--index", index, "--format", "json", corpus.toString()))
        .isEqualTo(
            """
            {
              "texts" : 0,
              "gone" : 0,
              "endsAnnounced" : 0,
              "acts" : 1,
              "problems" : [ ]
            }
            """);
    try (ActIndex opened = ActIndex.create(Path.of(index))) {
      assertThat(opened.wordings(ID)).hasSize(4);
      assertThat(opened.search(ActQuery.of("управление порта")).hits()).hasSize(1);
      assertThat(opened.verify()).isEmpty();
    }
    assertThat(session.answer("since", "--index", index, "317", "отдел порта"))
        .startsWith("ru: from the first known edition, 2021-05-04, until 2022-03-02\n");
  }

  @Test
  void knowsThatAnActIsGone() throws IOException, GitAPIException {
    editions();
    for (String file : new String[] {"meta.yaml", "rus.md", "kaz.md"}) {
      Files.delete(corpus.resolve(ACT).resolve(file));
    }
    commit("2024-07-01", "5\n\n" + CAUSE);

    assertThat(editions())
        .isEqualTo("0 texts, 1 acts gone, 0 ends announced; 1 acts in " + index + "\n");
    try (ActIndex opened = ActIndex.create(Path.of(index))) {
      Act act = opened.get(ID).orElseThrow();
      assertThat(act.status().state()).isEqualTo(Status.State.REPEALED);
      assertThat(act.status().since()).contains(LocalDate.of(2024, 7, 1));
      assertThat(act.status().by().orElseThrow().number()).contains("5");
      assertThat(opened.end(ID).map(Edition.End::place)).contains("local-kostanay/" + ACT);
      assertThat(opened.wordings(ID)).hasSize(4);
      assertThat(inForceOn(opened, "2024-06-30")).isOne();
      assertThat(inForceOn(opened, "2024-07-01")).isZero();
      assertThat(opened.verify()).isEmpty();
    }
    assertThat(session.answer("show", "--index", index, "--provision", "para_1", "317"))
        .contains("Лодки учитывает управление порта.");
  }

  @Test
  void knowsInWhichTimeAnActThatCameBackWasGone() throws IOException, GitAPIException {
    editions();
    for (String file : new String[] {"meta.yaml", "rus.md", "kaz.md"}) {
      Files.delete(corpus.resolve(ACT).resolve(file));
    }
    commit("2024-07-01", "5\n\n" + CAUSE);
    edition("2025-02-03", "служба", "қызметі");
    editions();

    try (ActIndex opened = ActIndex.open(Path.of(index))) {
      assertThat(opened.end(ID)).isEmpty();
      assertThat(opened.get(ID).orElseThrow().status().state()).isEqualTo(Status.State.IN_FORCE);
      for (String day : new String[] {"2024-06-30", "2025-02-03"}) {
        assertThat(force(opened, day)).isEqualTo(ActVersion.Force.IN_FORCE);
        assertThat(inForceOn(opened, day)).isOne();
      }
      for (String day : new String[] {"2024-07-01", "2025-02-02"}) {
        assertThat(force(opened, day)).isEqualTo(ActVersion.Force.REPEALED);
        assertThat(inForceOn(opened, day)).isZero();
      }
    }
    assertThat(session.answer("history", "--index", index, "--as-of", "2024-12-01", "317"))
        .contains("on 2024-12-01: repealed");
  }

  private static ActVersion.Force force(ActIndex index, String day) throws IOException {
    return index.history(ID).asOf(LocalDate.parse(day)).force();
  }

  @Test
  void knowsThatAnEndIsAnnouncedAndTakenBack() throws IOException, GitAPIException {
    editions();
    Path meta = corpus.resolve(ACT).resolve("meta.yaml");
    String before = Files.readString(meta);
    Files.writeString(
        meta,
        before
            + "repealed_on: 2999-01-01\n"
            + "repealed_by: {code: '99', requisite: Закон от 3 июля 2026 года № 12-IX}\n");
    commit("2026-07-13", "12-IX");
    assertThat(editions()).contains("0 acts gone, 1 ends announced");
    assertThat(session.answer("search", "--index", index, "--messages", "ru", "управление"))
        .contains("сведений об утрате силы нет; объявлено об утрате силы с 2999-01-01")
        .doesNotContain("утратил силу");
    Files.writeString(meta, before);
    commit("2026-08-01", "13-IX");
    editions();
    try (ActIndex opened = ActIndex.create(Path.of(index))) {
      assertThat(opened.end(ID)).isEmpty();
      assertThat(opened.get(ID).orElseThrow().status().since()).isEmpty();
    }
  }

  private long inForceOn(ActIndex opened, String day) throws IOException {
    return opened.search(ActQuery.builder().inForceOn(LocalDate.parse(day)).build()).total();
  }

  private String editions() {
    return session.answer("editions", "--index", index, corpus.toString());
  }

  private void edition(String day, String russian, String kazakh)
      throws IOException, GitAPIException {
    Path act = Files.createDirectories(corpus.resolve(ACT));
    Files.writeString(
        act.resolve("meta.yaml"),
        String.format(
            Locale.ROOT,
            """
            act_code: '90317'
            requisite: 'Постановление акимата города Рудного Костанайской области от 4 мая 2021 года № 317'
            title: {rus: Об учете лодок, kaz: Қайықтарды есепке алу туралы}
            approved_on: 2021-05-04
            version_date: {kaz: %1$s, rus: %1$s}
            """,
            day));
    Files.writeString(
        act.resolve("rus.md"),
        "# Об учете лодок\n\nАкимат города Рудного ПОСТАНОВЛЯЕТ:\n\n1. Лодки учитывает "
            + russian
            + " порта.\n\n2. Настоящее постановление вводится в действие со дня его"
            + " подписания.\n\n**Аким города**\n\n**Б. Гайязов**\n");
    Files.writeString(
        act.resolve("kaz.md"),
        "# Қайықтарды есепке алу туралы\n\nРудный қаласының әкімдігі ҚАУЛЫ ЕТЕДІ:\n\n1."
            + " Қайықтарды порт "
            + kazakh
            + " есепке алады.\n\n2. Осы қаулы қол қойылған күнінен бастап қолданысқа"
            + " енгізіледі.\n\n**Қала әкімі**\n\n**Б. Ғаязов**\n");
    commit(day, "редакция");
  }

  private void commit(String day, String message) throws IOException, GitAPIException {
    ZoneId zone = ZoneOffset.ofHours(5);
    PersonIdent author =
        new PersonIdent(
            "Орган",
            "body@example.org",
            LocalDate.parse(day).atTime(12, 0).atZone(zone).toInstant(),
            zone);
    try (Git git = Git.open(corpus.toFile())) {
      git.add().addFilepattern(".").call();
      git.add().addFilepattern(".").setUpdate(true).call();
      git.commit().setAuthor(author).setCommitter(author).setSign(false).setMessage(message).call();
    }
  }
}
