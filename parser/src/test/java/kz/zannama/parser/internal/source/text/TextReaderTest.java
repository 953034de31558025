package kz.zannama.parser.internal.source.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceFile;
import org.junit.jupiter.api.Test;

class TextReaderTest {
  private static SourceDocument read(String text) throws IOException {
    return TextReader.read(SourceFile.of("act.txt", "text/plain", text.getBytes(UTF_8)));
  }

  private static List<String> paragraphs(SourceDocument document) {
    return document.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text().value())
        .toList();
  }

  @Test
  void aCheckSumBeforeATitleIsNoneOfItsWords() throws IOException {
    for (String name : List.of("act.txt", "acts.jsonl.gz#1")) {
      String text = "0a83b22c_О содержании мостов и пер...\n\n1. Утвердить правила.\n";
      SourceDocument document =
          TextReader.read(SourceFile.of(name, "text/plain", text.getBytes(UTF_8)));

      assertThat(paragraphs(document))
          .containsExactly("О содержании мостов и пер...", "1. Утвердить правила.");
      assertThat(((Paragraph) document.blocks().getFirst()).text().raw())
          .isEqualTo("0a83b22c_О содержании мостов и пер...");
    }
    assertThat(paragraphs(read("decade_О мостах\n"))).containsExactly("decade_О мостах");
    assertThat(paragraphs(read("20240101 О мостах\n"))).containsExactly("20240101 О мостах");
  }

  @Test
  void makesOneParagraphOfWrappedLines() throws IOException {
    SourceDocument document =
        read(
            """
            Көктөбе ауылында жолдарды жөндеу және көшелерді жарықтандыру жөніндегі
            шаралар туралы

            Күшін жойған
            Көктөбе ауылы әкімінің 2013 жылғы 3 мамырдағы N 7 шешімі. Аудандық Әділет
            басқармасында 2013 жылғы 9 мамырда N 51 болып тіркелді
                  1. Ауылдың орталық көшесіндегі жолдарды жөндеу жөніндегі шаралардың
            жоспары 2-

            қосымшаға сәйкес бекітілсін.
                  2. Осы шешімнің орындалуын бақылау ауыл әкімінің орынбасарына
            жүктелсін.
                  Ауыл әкімі Б. Сейітов
            """);

    assertThat(paragraphs(document))
        .containsExactly(
            "Көктөбе ауылында жолдарды жөндеу және көшелерді жарықтандыру жөніндегі\n"
                + "шаралар туралы",
            "Күшін жойған",
            "Көктөбе ауылы әкімінің 2013 жылғы 3 мамырдағы N 7 шешімі. Аудандық Әділет\n"
                + "басқармасында 2013 жылғы 9 мамырда N 51 болып тіркелді",
            "      1. Ауылдың орталық көшесіндегі жолдарды жөндеу жөніндегі шаралардың\n"
                + "жоспары 2-\n\nқосымшаға сәйкес бекітілсін.",
            "      2. Осы шешімнің орындалуын бақылау ауыл әкімінің орынбасарына\nжүктелсін.",
            "      Ауыл әкімі Б. Сейітов");
  }

  @Test
  void keepsAParagraphTogetherAcrossAPageBreak() throws IOException {
    SourceDocument document =
        read(
            """
                  1. Аппарату акима сельского округа обеспечить размещение настоящего
            решения на стенде и ознакомить с ним под роспись всех собственников



            земельных участков, расположенных вдоль дороги, не позднее десяти дней
            после его подписания.
                  2. Контроль за исполнением настоящего решения оставляю за собой и моим
            заместителем.
                  3. Решение вводится в действие со дня подписания.
            """);

    assertThat(paragraphs(document))
        .hasSize(3)
        .first()
        .asString()
        .endsWith(
            "собственников\n\n\n\nземельных участков, расположенных вдоль дороги, не позднее"
                + " десяти дней\nпосле его подписания.");
  }

  @Test
  void makesAParagraphOfEachLineWhereLinesAreNotWrapped() throws IOException {
    SourceDocument document =
        read("О дороге Новый Решение акима села\r\n\r\n\r\n1. Первое;\r\nи второе.\r\n");

    assertThat(paragraphs(document))
        .containsExactly("О дороге Новый Решение акима села", "1. Первое;", "и второе.");
    assertThat(document.blocks().get(1).span().start()).isEqualTo(36);
    assertThat(document.rawText().substring(36)).startsWith("1. Первое;");
  }

  @Test
  void makesTablesOfRowsCopiedOutOfASpreadsheet() throws IOException {
    SourceDocument document =
        read(
            """
            2. Нормалар:

            Атауы\tҚұны\tЕскертпе
            Күрек\t-5,2\t
            \t10 000\t=1

            3. Нормы:
            Наименование\tСтоимость\tПримечание
            Лопата\t5\tновая
            Грабли\t7\tстарые
            4. Контроль оставляю за собой.
            Аким\tгорода\tА. Сынаков
            Секретарь\tмаслихата\tБ. Сынаков
            """);

    assertThat(document.blocks().stream().map(Grid.class::isInstance))
        .containsExactly(false, true, false, true, false, false, false);
    assertThat(cells(document.blocks().get(1)))
        .containsExactly(
            "0,0 Атауы",
            "0,1 Құны",
            "0,2 Ескертпе",
            "1,0 Күрек",
            "1,1 -5,2",
            "1,2 ",
            "2,0 ",
            "2,1 10 000",
            "2,2 =1");
    assertThat(cells(document.blocks().get(3))).contains("0,2 Примечание", "2,0 Грабли");
  }

  private static List<String> cells(SourceBlock table) {
    return ((Grid) table)
        .cells().stream().map(c -> c.row() + "," + c.column() + " " + c.text()).toList();
  }

  @Test
  void makesTablesOfSeparatedCells() throws IOException {
    SourceDocument document =
        read(
            """
            Смета

            Жол	|	Ұзындығы	|	Ені
            Орталық көше	|	400	|	6
            Барлығы

            Ауыл әкімі	|	Б. Сейітов
            """);

    Grid table = (Grid) document.blocks().get(1);
    assertThat(table.rows()).isEqualTo(3);
    assertThat(table.columns()).isEqualTo(3);
    assertThat(table.ruled()).isTrue();
    assertThat(table.cells().stream().map(GridCell::text))
        .containsExactly("Жол", "Ұзындығы", "Ені", "Орталық көше", "400", "6", "Барлығы");
    assertThat(table.cells().getLast().columnSpan()).isEqualTo(3);
    Grid signature = (Grid) document.blocks().get(2);
    assertThat(signature.ruled()).isFalse();
    assertThat(signature.columns()).isEqualTo(2);
  }

  private static List<String> places(Grid table) {
    return table.cells().stream()
        .map(cell ->
            cell.row()
                + ":"
                + cell.column()
                + " "
                + cell.rowSpan()
                + "x"
                + cell.columnSpan()
                + " "
                + cell.text())
        .toList();
  }

  @Test
  void givesTheStaircaseOfABudgetItsSpansBack() throws IOException {
    SourceDocument document =
        read(
            """
            Топ	|	Сома
            	|	Кіші топ
            	|	Атауы
            1	|	2	|	3	|	4
            Топ	|	Сома
            	|	Кіші топ
            	|		|	Атауы
            	|		|		|	Мәні
            1	|	2	|	3	|	4	|	5
            """);

    assertThat(places((Grid) document.blocks().get(0)))
        .startsWith("0:0 1x3 Топ", "0:3 3x1 Сома", "1:0 2x1 ", "1:1 1x2 Кіші топ")
        .contains("2:1 1x1 ", "2:2 1x1 Атауы", "3:0 1x1 1");
    assertThat(places((Grid) document.blocks().get(1)))
        .startsWith("0:0 1x4 Топ", "0:4 4x1 Сома", "1:0 1x1 ", "1:1 1x3 Кіші топ")
        .contains("2:0 1x1 ", "2:2 1x2 Атауы", "3:3 1x1 Мәні", "4:4 1x1 5");
  }

  @Test
  void joinsTheLinesOfAnOffice() throws IOException {
    Grid signature =
        (Grid) read("Секретарь районного\nмаслихата\t|\tБ. Сеитов\n").blocks().getFirst();

    assertThat(places(signature))
        .containsExactly("0:0 1x1 Секретарь районного\nмаслихата", "0:1 1x1 Б. Сеитов");
    assertThat(signature.ruled()).isFalse();
  }

  @Test
  void givesAGroupOfColumnsItsSpanBack() throws IOException {
    SourceDocument document =
        read(
            """
            №	|	Жер	|	Оның ішінде	|	Басқа
            егістік	|	жайылым
            1	|	10	|	4	|	5	|	1
            """);

    assertThat(places((Grid) document.blocks().getFirst()))
        .startsWith(
            "0:0 2x1 №",
            "0:1 2x1 Жер",
            "0:2 1x2 Оның ішінде",
            "0:4 2x1 Басқа",
            "1:2 1x1 егістік",
            "1:3 1x1 жайылым",
            "2:0 1x1 1");
  }

  @Test
  void dropsBookmarksAndKeepsThemAsEdits() throws IOException {
    SourceDocument document = read("Атауы\n[bookmark: z1]\n      1. Бекітілсін.\n");

    assertThat(paragraphs(document)).containsExactly("Атауы", "\n      1. Бекітілсін.");
    assertThat(((Paragraph) document.blocks().get(1)).text().raw())
        .isEqualTo("[bookmark: z1]\n      1. Бекітілсін.");
  }

  @Test
  void keepsAWholeActOnOneLineWhole() throws IOException {
    String act = "О дороге ПОСТАНОВЛЯЮ: 1. Первое. 2. Второе. ".repeat(30_000).strip();

    assertThat(paragraphs(read(act))).containsExactly(act);
  }

  @Test
  void refusesATextOfBlanks() {
    assertThatThrownBy(() -> read(" \n\t\n")).hasMessage("[act.txt] no text in it");
  }

  @Test
  void spansWhatStandsBesideAStaircase() throws IOException {
    Grid grid =
        (Grid)
            read("Категория\t|\tНаименование\t|\tСумма\n\t|\tКласс\n\t|\tПодкласс\n1\t|\t2\t|\t3\n"
                    + "1\t|\t\t|\t\t|\tНалоги\t|\t5\n")
                .blocks()
                .getFirst();

    assertThat(grid.columns()).isEqualTo(5);
    assertThat(places(grid).subList(0, 10))
        .containsExactly(
            "0:0 1x3 Категория",
            "0:3 3x1 Наименование",
            "0:4 3x1 Сумма",
            "1:0 2x1 ",
            "1:1 1x2 Класс",
            "2:1 1x1 ",
            "2:2 1x1 Подкласс",
            "3:0 1x3 1",
            "3:3 1x1 2",
            "3:4 1x1 3");
  }

  @Test
  void givesAStaircaseBelowABodyItsSpans() throws IOException {
    String rows = "1\t|\t\t|\tСалық\t|\t5\n\t|\t2\t|\tЖер салығы\t|\t5\n";
    Grid grid =
        (Grid)
            read("Санаты\t|\tСомасы\n\t|\tСыныбы\n\t|\t\t|\tАтауы\n"
                    + rows
                    + "Топ\t|\tСомасы\n\t|\tӘкімші\n\t|\t\t|\tАтауы\n"
                    + rows)
                .blocks()
                .getFirst();

    assertThat(places(grid)).contains("5:0 1x3 Топ", "5:3 3x1 Сомасы", "6:1 1x2 Әкімші");
  }

  @Test
  void spansTheNamesWithoutALabelByTheLastStep() throws IOException {
    Grid grid =
        (Grid)
            read("Топ\t|\tСомасы\n\t|\tӘкімші\n\t|\t\t|\tБағдарлама\t|\t\n"
                    + "01\t|\t\t|\t\t|\tҚызметтер\t|\t5\n")
                .blocks()
                .getFirst();

    assertThat(places(grid)).contains("0:0 1x4 Топ", "2:2 1x2 Бағдарлама", "3:4 1x1 5");
  }

  @Test
  void joinsWrappedLinesBesideParagraphsThatWereNotWrapped() throws IOException {
    String whole = "Қаланың көшелері мен алаңдарын жарықтандыру ".repeat(4) + "туралы ереже.";
    SourceDocument document =
        read(
            whole
                + """

                1. Көшелер мен алаңдарды жарықтандыру жөніндегі жұмыстарды қаланың
                тиісті бөлімі ұйымдастырады және олардың орындалуын бақылайды, ал
                шығындарды жергілікті бюджеттен қаржыландыру жыл сайын бекітілетін
                жоспарға сәйкес жүргізіледі, ол жоспарды қала әкімі бекітеді және
                қалалық мәслихатқа жыл сайын есеп береді.
                Ескерту. 1-тармақ жаңа редакцияда.
                """);

    assertThat(paragraphs(document)).hasSize(3);
    assertThat(paragraphs(document).get(1)).startsWith("1. Көшелер").endsWith("есеп береді.");
    assertThat(paragraphs(document).get(2)).startsWith("Ескерту.");
  }

  @Test
  void joinsNeitherNumbersNorBlanksToFillInToWhatIsAboveThem() throws IOException {
    String whole = "Бақ көктемде суарылады. ".repeat(8).strip();
    String form =
        "Бағбан таңертең гүлдерді суарып, ағаштардың түбін қопсытып, жолдарды тазалап,\n"
            + "кешке қарай көлдің жағасындағы қайықтарды байлап, бақтың қақпасын кілттеп қайтады.\n\n";
    SourceDocument document =
        read(
            whole
                + "\n\n"
                + form.repeat(5)
                + "2-тарау. Бақтағы гүлдер мен ағаштарды суарудың және күтіп ұстаудың тәртібі\n"
                + "22. Бағбан гүлдерді таңертең суарады.\n\n"
                + "Бақтағы гүлдер мен ағаштарды суару және күтіп ұстау туралы есеп парағы\n"
                + "____________________________________\n");

    assertThat(paragraphs(document))
        .contains(
            form.strip(),
            "2-тарау. Бақтағы гүлдер мен ағаштарды суарудың және күтіп ұстаудың тәртібі",
            "22. Бағбан гүлдерді таңертең суарады.",
            "Бақтағы гүлдер мен ағаштарды суару және күтіп ұстау туралы есеп парағы",
            "____________________________________");
  }

  @Test
  void joinsWrappedLinesWithBlankLinesBetweenThem() throws IOException {
    SourceDocument document =
        read(
            """
            Осы Ереже қала көшелері мен алаңдарын жарықтандыру саласындағы

            қатынастарды реттейді және оны барлық ұйымдар орындауға тиіс,

            ал бақылауды тиісті бөлім жүзеге асырады және жыл сайын есепті

            мәслихатқа ұсынады, оны мәслихат бекітеді және жарияланатын

            тізбеге енгізеді.

            Көшелерді жарықтандыру бөлімі

            Шамдар кешке жағылады.
            """);

    assertThat(paragraphs(document)).hasSize(3);
    assertThat(paragraphs(document).getFirst()).endsWith("тізбеге енгізеді.");
    assertThat(paragraphs(document).get(1)).isEqualTo("Көшелерді жарықтандыру бөлімі");
  }

  @Test
  void joinsLinesBrokenBeforeTheNounOfACitedAct() throws IOException {
    SourceDocument document =
        read(
            """
            1. "Шамдарды жағу тәртібін бекіту туралы" Жасыл ауданы әкімдігінің 2014 жылғы 5 мамырдағы № 12
            қаулысының (тіркелген нөмірі 3370, 2014 жылы жарияланған) күші жойылды деп танылсын.


            2. Жасыл ауданы әкімдігі
            қаулысының орындалуын тексерсін.
            """);

    assertThat(paragraphs(document))
        .containsExactly(
            "1. \"Шамдарды жағу тәртібін бекіту туралы\" Жасыл ауданы әкімдігінің 2014 жылғы 5"
                + " мамырдағы № 12 қаулысының (тіркелген нөмірі 3370, 2014 жылы жарияланған) күші"
                + " жойылды деп танылсын.",
            "2. Жасыл ауданы әкімдігі",
            "қаулысының орындалуын тексерсін.");
  }

  @Test
  void leavesOutTheIdentifiersOfLinkedActs() throws IOException {
    SourceDocument document = read("N 18 P001879_ \"О парках\" отменить.\n");

    assertThat(paragraphs(document)).containsExactly("N 18 \"О парках\" отменить.");
    assertThat(document.rawText()).contains("P001879_");
  }
}
