package kz.zannama.parser.internal.closing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.ActDates;
import kz.zannama.language.FoundDate;
import kz.zannama.model.Person;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Names;

/// Reads who signed an act and who agreed to it.
public final class ClosingReader {
  private static final Pattern APART = Closing.RULES.pattern("apart");
  private static final Pattern ABBREVIATION = Pattern.compile("\\s\\([\\p{Lu} -]{2,12}\\)$");
  // «мәслихат хатшысы:»
  private static final Pattern COLON = Pattern.compile("\\s*+:$");
  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]++");
  private static final Pattern COLUMNS = Pattern.compile("[\\s\u00a0]{3,}+");
  private static final Pattern BLANKS_TO_FILL = Pattern.compile("[_\\s]{3,}+$");

  private final List<Person> signatories = new ArrayList<>();
  private final List<Person> approvals = new ArrayList<>();
  private final List<String> office = new ArrayList<>();
  private final List<Line> offices = new ArrayList<>();
  private final List<Line> labels = new ArrayList<>();
  private final List<Line> rest = new ArrayList<>();
  private Optional<LocalDate> date = Optional.empty();
  private boolean approving;

  /// Reads the items of the closing.
  public void read(List<Item> items) {
    boolean staff = false;
    for (Item item : items) {
      switch (item) {
        case Line line -> {
          staff |= Closing.isReadBy(line);
          if (staff) {
            rest.add(line);
          } else {
            line(line);
          }
        }
        case Item.Signature signature -> {
          if (!signature.office().isBlank()) {
            line(signature.office());
          }
          Names.wholeOrUndotted(signature.name().value())
              .ifPresentOrElse(this::close, () -> line(signature.name()));
        }
        case Item.Cells cells -> {}
        case Item.Picture picture -> {}
      }
    }
  }

  public List<Person> signatories() {
    return signatories;
  }

  public List<Person> approvals() {
    return approvals;
  }

  /// The lines that name nobody, in reading order: offices without a printed name, with the word
  /// «СОГЛАСОВАНО» above them, the publisher's staff, marks.
  public List<Line> rest() {
    List<Line> lines = new ArrayList<>(rest);
    if (!offices.isEmpty()) {
      lines.addAll(labels);
    }
    lines.addAll(offices);
    lines.sort(Comparator.comparingInt(line -> line.span().start()));
    return lines;
  }

  private void line(Line line) {
    if (Closing.isApprovalHead(line)) {
      beginApproval(line);
      return;
    }
    int prefix = Closing.approvalPrefix(line);
    if (prefix > 0) {
      beginApproval(line.part(0, prefix));
      line(line.part(prefix, line.value().length()));
      return;
    }
    if (APART.matcher(line.key()).matches() || Closing.isImprint(line)) {
      rest.add(line);
      return;
    }
    if (isDate(line)) {
      return;
    }
    named(dateApart(officeAlone(Closing.withoutDateToFill(line))));
  }

  /// Begins an approval; of one before that named no person all that is printed stays.
  private void beginApproval(Line label) {
    approving = true;
    office.clear();
    if (!offices.isEmpty()) {
      rest.addAll(labels);
    }
    labels.clear();
    labels.add(label);
    rest.addAll(offices);
    offices.clear();
  }

  /// «… директоры 24 желтоқсан 2014 жыл (КШ)»: date and abbreviation after an office are set apart.
  private Line officeAlone(Line line) {
    Line office = line;
    Matcher abbreviation = ABBREVIATION.matcher(office.value());
    if (abbreviation.find()) {
      office = office.part(0, abbreviation.start());
    }
    List<FoundDate> dates = ActDates.find(office.value());
    boolean dated = !dates.isEmpty() && dates.getLast().end() >= office.value().length() - 8;
    Line before = dated ? office.part(0, dates.getLast().start()) : office;
    if (!dated || before.isBlank() || !Closing.namesOffice(before)) {
      return line;
    }
    if (Names.startAtEnd(before.value()) < 0) {
      date = Optional.of(dates.getLast().date());
    }
    return Names.startAtEnd(before.value()) < 0 ? before : line;
  }

  /// «… бастығы Д. Сериков 27 ақпан 2013 жыл»: the date after the name is set apart.
  private Line dateApart(Line line) {
    List<FoundDate> dates = ActDates.find(line.value());
    if (dates.isEmpty() || line.value().length() - dates.getLast().end() > 8) {
      return line;
    }
    Line before = line.part(0, dates.getLast().start());
    if (Names.startAtEnd(before.value()) < 0) {
      return line;
    }
    date = Optional.of(dates.getLast().date());
    return before;
  }

  private void named(Line line) {
    Optional<String> name = Names.whole(line.value()).or(() -> nameInFull(line));
    if (name.isPresent()) {
      close(name.get());
    } else {
      officeAndName(line);
    }
  }

  private Optional<String> nameInFull(Line line) {
    return office.isEmpty() || Closing.namesOffice(line)
        ? Optional.empty()
        : Names.wholeOrInFull(line.value()).filter(name -> line.value().length() < 50);
  }

  private void officeAndName(Line line) {
    int start = Names.startAtEnd(line.value());
    if (start < 0) {
      office.add(line.value().strip());
      offices.add(line);
      return;
    }
    int other = Names.startAtEnd(line.value().substring(0, start));
    if (other >= 0) {
      sideBySide(line, other, start);
      return;
    }
    String before = BLANKS_TO_FILL.matcher(line.value().substring(0, start)).replaceAll("").strip();
    if (!before.isEmpty()) {
      office.add(before);
    }
    close(Names.whole(line.value().substring(start)).orElse(line.value().substring(start)));
  }

  /// Two persons in columns: «Сессия төрағасы Хатшы А. Сапаров Б. Жанов». Where the source's blanks
  /// do not part their offices, these stay as text.
  private void sideBySide(Line line, int first, int second) {
    String[] columns = COLUMNS.split(line.text().raw().strip());
    int name = columns.length == 3 && office.isEmpty() ? Names.startAtEnd(columns[1]) : -1;
    if (name <= 0) {
      rest.addAll(offices);
      rest.add(line.part(0, first));
      office.clear();
    } else {
      office.add(spaced(columns[0]));
    }
    close(line.value().substring(first, second).strip());
    if (name > 0) {
      office.add(spaced(columns[1].substring(0, name)));
    }
    close(line.value().substring(second).strip());
  }

  private static String spaced(String printed) {
    return BLANKS.matcher(printed.strip()).replaceAll(" ");
  }

  /// A date of its own line belongs to the person around it: after the office or after the name.
  private boolean isDate(Line line) {
    List<FoundDate> dates = ActDates.find(line.value());
    if (dates.size() != 1 || line.value().length() > 45) {
      return false;
    }
    List<Person> persons = approving ? approvals : signatories;
    if (office.isEmpty() && !persons.isEmpty() && persons.getLast().date().isEmpty()) {
      Person last = persons.removeLast();
      persons.add(new Person(last.office(), last.name(), Optional.of(dates.getFirst().date())));
    } else {
      date = Optional.of(dates.getFirst().date());
    }
    return true;
  }

  private void close(String name) {
    Optional<String> held =
        office.isEmpty()
            ? Optional.empty()
            : Optional.of(COLON.matcher(String.join(" ", office)).replaceFirst(""));
    Person person = new Person(held, name, date);
    List<Person> persons = approving ? approvals : signatories;
    // archives repeat a cell that others were merged into
    if (!persons.contains(person)) {
      persons.add(person);
    }
    office.clear();
    offices.clear();
    labels.clear();
    date = Optional.empty();
  }
}
