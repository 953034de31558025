package kz.zannama.parser.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.model.Language;
import kz.zannama.model.Registration;
import kz.zannama.model.Status;
import kz.zannama.parser.internal.outline.HeadLines;
import kz.zannama.parser.internal.outline.Item;
import kz.zannama.parser.internal.outline.Item.Line;
import kz.zannama.parser.internal.outline.Notes;

/// Reads the head of an act: title, status line, requisites.
final class HeadReader {
  // title, status and requisites in one line, as archives head their records
  private static final Pattern STATUS_WITHIN =
      Pattern.compile(
          "(?<=\\s)(Жаңа|Күшінде|Жаңартылған|Күшін жойған|Күші жойылған|Қолданылуы тоқтатыла тұрған"
              + "|Тоқтатыла тұрған|Мерзімі (?:өткен|біткен|аяқталған)|Қолданылу мерзімі (?:өткен|біткен)"
              + "|Қолданысқа енгізілмеген|Күшіне енбеген|Қатені түзеу"
              + "|Новый|Действующий|Обновленный|Обновлённый|Утративший силу|Утратил силу"
              + "|Приостановленный|Не вступивший в силу|С ист[её]кшим сроком|Прекративший действие)"
              + "(?=\\s+\\p{Lu}|\\s*$)");

  // «… қағидаларын бекіту туралы Қазақстан Республикасы Қаржы министрінің 2018 жылғы»: a title that
  // goes on with the requisites
  private static final Pattern KAZAKH_TITLE =
      Pattern.compile("(?<=\\sтуралы)\\s++(?=[\\p{L} .,-]{0,200}+\\d{4}\\sжыл)");
  // archives cut their headings at 199 characters
  private static final int CUT = 195;

  private final Language language;
  private final Facts facts;
  private final List<Line> title = new ArrayList<>();
  private final List<Line> remarks = new ArrayList<>();
  private Optional<RequisitesLine> requisites = Optional.empty();
  private Optional<Registration> registration = Optional.empty();
  private Optional<Status.State> state = Optional.empty();

  HeadReader(Language language, Facts facts) {
    this.language = language;
    this.facts = facts;
  }

  /// Reads the items of a head.
  Head read(List<Item> items) {
    boolean noteGoesOn = false;
    for (Item item : items) {
      if (item instanceof Line line) {
        if (noteGoesOn || Notes.isNote(line)) {
          remarks.add(line);
          noteGoesOn = Notes.announces(line) && !noteGoesOn;
        } else {
          line(line);
        }
      }
    }
    String words = titleText();
    return new Head(
        requisites.flatMap(RequisitesLine::type),
        words,
        requisites.map(RequisitesLine::issuers).orElse(List.of()),
        requisites.flatMap(RequisitesLine::adopted),
        requisites.flatMap(RequisitesLine::number),
        registration,
        state,
        remarks);
  }

  private void line(Line line) {
    Matcher within = STATUS_WITHIN.matcher(line.value());
    if (requisites.isEmpty() && title.isEmpty() && within.find() && within.start() > 10) {
      combined(line, within);
    } else if (HeadLines.isStatus(line)) {
      state = state(line.value());
      facts.found("status.state", "head.status", line.span());
    } else if (requisites.isEmpty() && HeadLines.isRequisites(line)) {
      titleAndRequisites(line);
    } else if (requisites.isPresent()) {
      after(line);
    } else if (title.isEmpty()
        || title.getFirst().style().headingLevel() == 0
        || line.style().headingLevel() > 0) {
      title.add(line);
    } else {
      remarks.add(line);
    }
  }

  /// The last status word that is followed by requisites, or by nothing, ends the title.
  private void combined(Line line, Matcher within) {
    int start = within.start();
    int end = within.end();
    while (within.find()) {
      start = within.start();
      end = within.end();
    }
    title.add(line.part(0, start));
    state = state(line.value().substring(start, end));
    Line rest = line.part(end, line.value().length());
    if (!rest.isBlank()) {
      requisites(rest);
    }
  }

  /// Where a title stands before the requisites in one line that was cut, they may be those of an
  /// act that the title names: what follows them is lost.
  private void titleAndRequisites(Line line) {
    Matcher title = KAZAKH_TITLE.matcher(line.value());
    int end = -1;
    while (title.find()) {
      end = title.end();
    }
    if (end < 0) {
      requisites(line);
    } else if (line.value().length() >= CUT) {
      this.title.add(line);
    } else {
      this.title.add(line.part(0, end));
      requisites(line.part(end, line.value().length()));
    }
  }

  private void requisites(Line line) {
    int end = HeadLines.requisitesEnd(line).orElse(line.value().length());
    Line first = line.part(0, end);
    RequisitesLine read = RequisitesLine.read(first, language);
    requisites = Optional.of(read);
    read.type().ifPresent(type -> facts.found("type", "head.requisites", first.span()));
    read.adopted().ifPresent(date -> facts.found("adopted", "head.requisites", first.span()));
    read.number().ifPresent(number -> facts.found("number", "head.requisites", first.span()));
    if (!read.issuers().isEmpty()) {
      facts.found("issuers[0]", "head.requisites", first.span());
    }
    Line rest = line.part(end, line.value().length());
    if (!rest.isBlank()) {
      after(rest);
    }
  }

  /// The sentences after the requisites: registration, and what happened to the act.
  private void after(Line line) {
    Optional<RegistrationReader.Sentence> sentence =
        registration.isPresent()
            ? Optional.empty()
            : RegistrationReader.sentence(line.value(), 0, language);
    if (sentence.isEmpty()) {
      remarks.add(line);
      return;
    }
    Line registered = line.part(sentence.get().start(), sentence.get().end());
    registration = RegistrationReader.read(registered.value(), language);
    registration.ifPresent(
        found -> facts.found("registration", "head.registration", registered.span()));
    Line before = line.part(0, sentence.get().start());
    Line rest =
        line.part(Math.min(sentence.get().end() + 1, line.value().length()), line.value().length());
    for (Line other : List.of(before, rest)) {
      if (other.value().length() > 2) {
        remarks.add(other);
      }
    }
  }

  private String titleText() {
    String words = String.join(" ", title.stream().map(line -> line.value().strip()).toList());
    if (!title.isEmpty()) {
      facts.found("title", "head.title", title.getFirst().span().to(title.getLast().span()));
    }
    return Titles.bare(words);
  }

  private static Optional<Status.State> state(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    if (lower.startsWith("күшін жой")
        || lower.startsWith("күші жой")
        || lower.startsWith("утрат")) {
      return Optional.of(Status.State.REPEALED);
    }
    if (lower.contains("мерзімі") || lower.contains("срок") || lower.contains("прекративш")) {
      return Optional.of(Status.State.EXPIRED);
    }
    return lower.contains("тоқтатыл") || lower.contains("приостановл")
        ? Optional.of(Status.State.SUSPENDED)
        : Optional.empty();
  }
}
