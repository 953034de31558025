package kz.zannama.parser.ocr;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.parser.ocr.internal.GrayPage;
import kz.zannama.parser.ocr.internal.HocrReader;
import kz.zannama.parser.ocr.internal.LinesAgain;
import kz.zannama.parser.ocr.internal.LooseWords;
import kz.zannama.parser.ocr.internal.PreparedPage;
import kz.zannama.parser.ocr.internal.ProgramRun;
import kz.zannama.parser.scan.PageImage;
import kz.zannama.parser.scan.RecognizedLine;
import kz.zannama.parser.scan.RecognizedPage;
import kz.zannama.parser.scan.RecognizedWord;
import kz.zannama.parser.scan.TextRecognizer;

/// Reads pictures of pages with the program tesseract, version 4 or newer, and what it has learnt
/// of Russian and Kazakh.
///
/// The program is a process of its own for each page, on one thread, so that one version of it
/// gives the same text everywhere. It is given the picture and gives its words through pipes:
/// nothing is left on the disk. A page that takes too long is a failure, and the process and what
/// it started are ended. Immutable and thread-safe; all users of one instance share its processes.
public final class Tesseract implements TextRecognizer {
  /// The packages of Debian and Ubuntu that hold the program and what it must have learnt.
  public static final String PACKAGES = "tesseract-ocr tesseract-ocr-kaz tesseract-ocr-rus";

  private static final String PROGRAM = "tesseract";

  /// Russian first: read so, `№` is not taken for letters, and Kazakh is read as well.
  private static final List<String> LANGUAGES = List.of("rus", "kaz");

  private static final String BOTH = String.join("+", LANGUAGES);

  /// What tesseract calls the ways to look at a page: as a whole, and as lines of one column.
  private static final String WHOLE_PAGE = "3";

  private static final String LINES = "6";

  /// A page that is read with less confidence may stand on its side or head.
  private static final double WEAK = 0.7;

  /// A page with fewer words may, too.
  private static final int FEW_WORDS = 4;

  private static final int MOST_OUTPUT = 32 << 20;
  private static final Duration SHORT = Duration.ofSeconds(20);

  // "tesseract 5.3.0", "tesseract v5.3.0.20221214"
  private static final Pattern VERSION = Pattern.compile("^tesseract v?([0-9][0-9A-Za-z.-]{0,40})");

  // "Rotate: 90"
  private static final Pattern ROTATE = Pattern.compile("(?m)^Rotate: (0|90|180|270)\\b");

  private final Path program;
  private final String name;
  private final Duration time;
  private final int processes;
  private final Semaphore free;

  private Tesseract(Path program, String name, Duration time, int processes) {
    this.program = program;
    this.name = name;
    this.time = time;
    this.processes = processes;
    this.free = new Semaphore(processes);
  }

  /// The program on the path, with default settings: a page may take a minute, and as many are read
  /// at a time as there are processors.
  ///
  /// @throws IOException if it is not there, or has not learnt both languages; the message says
  ///   what to install
  public static Tesseract create() throws IOException {
    Path program =
        onPath()
            .orElseThrow(() ->
                new IOException(
                    "the program tesseract is not on the path (Debian: " + PACKAGES + ")"));
    return of(program);
  }

  /// The program on the path, with default settings; empty where it is not there, or has not learnt
  /// both languages.
  public static Optional<Tesseract> find() {
    try {
      return onPath().isEmpty() ? Optional.empty() : Optional.of(create());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /// A program at a place, with default settings.
  ///
  /// @throws IOException if it does not run, or has not learnt both languages
  public static Tesseract of(Path program) throws IOException {
    Matcher version = VERSION.matcher(ask(program, "--version"));
    if (!version.find()) {
      throw new IOException("[" + program + "] does not tell its version as tesseract does");
    }
    String name = PROGRAM + " " + version.group(1);
    List<String> learnt = ask(program, "--list-langs").lines().map(String::strip).toList();
    for (String language : LANGUAGES) {
      if (!learnt.contains(language)) {
        throw new IOException(
            name + " has not learnt " + language + " (Debian: tesseract-ocr-" + language + ")");
      }
    }
    int processors = Runtime.getRuntime().availableProcessors();
    return new Tesseract(program, name, Duration.ofMinutes(1), processors);
  }

  private static Optional<Path> onPath() {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    for (String folder : path.split(Pattern.quote(System.getProperty("path.separator")))) {
      for (String file : List.of(PROGRAM, PROGRAM + ".exe")) {
        try {
          Path program = Path.of(folder, file);
          if (!folder.isEmpty() && Files.isRegularFile(program) && Files.isExecutable(program)) {
            return Optional.of(program);
          }
        } catch (InvalidPathException e) {
          // no folder of this system
        }
      }
    }
    return Optional.empty();
  }

  private static String ask(Path program, String option) throws IOException {
    ProgramRun.Answer answer =
        ProgramRun.of(List.of(program.toString(), option), new byte[0], SHORT, MOST_OUTPUT);
    String out = new String(answer.out(), StandardCharsets.UTF_8);
    // versions before 4.1 tell both on standard error
    return out.isBlank() ? answer.errors() : out;
  }

  /// The same program, to which a page may take so long.
  ///
  /// @throws IllegalArgumentException if the time is not positive
  public Tesseract withTime(Duration longest) {
    if (!longest.isPositive()) {
      throw new IllegalArgumentException("Not a time for a page: " + longest);
    }
    return new Tesseract(program, name, longest, processes);
  }

  /// The same program, run so many times at once.
  ///
  /// @throws IllegalArgumentException if the number is not positive
  public Tesseract withProcesses(int number) {
    if (number < 1) {
      throw new IllegalArgumentException("Not a number of processes: " + number);
    }
    return new Tesseract(program, name, time, number);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int pagesAtATime() {
    return processes;
  }

  @Override
  public RecognizedPage recognize(PageImage image) throws IOException {
    GrayPage gray = GrayPage.of(image);
    PreparedPage page = PreparedPage.of(gray, 0);
    RecognizedPage read = read(page);
    boolean sure = read.confidence() >= WEAK && words(read) >= FEW_WORDS;
    if (page.isBlank() || sure && words(read) > read.aside().size()) {
      return read;
    }
    for (int quarters : quarters(gray)) {
      RecognizedPage turned = read(PreparedPage.of(gray, quarters));
      read = certainty(turned) > certainty(read) ? turned : read;
    }
    return read;
  }

  private static int words(RecognizedPage page) {
    return page.lines().stream().mapToInt(line -> line.words().size()).sum();
  }

  /// How many characters are read, each as far as it is sure.
  private static double certainty(RecognizedPage page) {
    double sum = 0;
    for (RecognizedLine line : page.lines()) {
      for (RecognizedWord word : line.words()) {
        sum += word.confidence() * word.text().length();
      }
    }
    return sum;
  }

  private RecognizedPage read(PreparedPage page) throws IOException {
    List<HocrReader.Line> lines = lines(page.picture(), BOTH, WHOLE_PAGE);
    RecognizedPage first = page.recognized(lines);
    // nothing gets surer of a page that stands on its side or head
    return first.confidence() < WEAK ? first : page.recognized(again(page, lines));
  }

  /// The lines with what is read better once more, alone.
  private List<HocrReader.Line> again(PreparedPage page, List<HocrReader.Line> read)
      throws IOException {
    List<HocrReader.Line> lines = read;
    for (LinesAgain.Language language : LinesAgain.Language.values()) {
      Optional<LinesAgain> doubtful = page.doubtful(lines, language);
      if (doubtful.isPresent()) {
        lines = doubtful.get().onPage(lines(doubtful.get().picture(), language.code(), LINES));
      }
    }
    Optional<LooseWords> left = page.leftInTables(lines);
    if (left.isPresent()) {
      lines = new ArrayList<>(lines);
      lines.addAll(left.get().onPage(lines(left.get().picture(), BOTH, LINES)));
    }
    return lines;
  }

  private List<HocrReader.Line> lines(GrayPage page, String languages, String layout)
      throws IOException {
    return HocrReader.read(
        run(page, "-l", languages, "--psm", layout, "-c", "tessedit_create_hocr=1"));
  }

  /// How many quarter turns clockwise may make a page upright, as tesseract sees it; none where it
  /// stands so.
  private List<Integer> quarters(GrayPage page) throws IOException {
    try {
      String told = new String(run(page, "-l", "osd", "--psm", "0"), StandardCharsets.UTF_8);
      Matcher rotate = ROTATE.matcher(told);
      int quarters = rotate.find() ? Integer.parseInt(rotate.group(1)) / 90 : 0;
      return quarters == 0 ? List.of() : List.of(quarters);
    } catch (ProgramRun.EndedBadly e) {
      // too few letters to tell, or nothing learnt of it
      return List.of(1, 3);
    }
  }

  private byte[] run(GrayPage page, String... options) throws IOException {
    List<String> command = new ArrayList<>(List.of(program.toString(), "stdin", "stdout"));
    command.addAll(List.of("--dpi", String.valueOf(Math.round(page.dpi()))));
    command.addAll(List.of(options));
    try {
      free.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while it waited for tesseract", e);
    }
    try {
      return ProgramRun.of(command, page.pgm(), time, MOST_OUTPUT).whole();
    } finally {
      free.release();
    }
  }
}
