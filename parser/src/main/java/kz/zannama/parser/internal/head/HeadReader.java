package kz.zannama.parser.internal.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.Bodies;
import kz.zannama.language.LanguageDetector;
import kz.zannama.language.Letters;
import kz.zannama.language.StatusWords;
import kz.zannama.model.IssueCode;
import kz.zannama.model.Language;
import kz.zannama.model.Registration;
import kz.zannama.parser.internal.head.Head.StatusLine;
import kz.zannama.parser.internal.line.Findings;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Lines;
import kz.zannama.parser.internal.line.Notes;
import kz.zannama.parser.internal.line.Titles;
import kz.zannama.text.Rules;

/// Reads the head of an act: title, status line, requisites.
public final class HeadReader {
  private static final Rules RULES =
      Rules.of(HeadReader.class, "head-reader.rules", Letters::foldedKey);

  private static final Pattern KAZAKH_TITLE = RULES.pattern("kazakh-title");
  private static final int SHORTEST_TITLE = 10;

  private final Language language;
  private final boolean cut;
  private final Findings findings;
  private final WordCase spelling;
  private final List<Line> title = new ArrayList<>();
  private final List<Line> remarks = new ArrayList<>();
  private Optional<RequisitesLine> requisites = Optional.empty();
  private Optional<Registration> registration = Optional.empty();
  private Optional<StatusLine> state = Optional.empty();
  private int headingEnd;
  private boolean commentary;
  private Optional<LocalDate> wording = Optional.empty();

  /// @param cut whether the first line was cut off, so that its last word is none
  /// @param spelling how the act spells its words below the head
  public HeadReader(Language language, boolean cut, Findings findings, WordCase spelling) {
    this.language = language;
    this.cut = cut;
    this.findings = findings;
    this.spelling = spelling;
  }

  /// Reads the items of a head.
  ///
  /// @param letterhead what a form prints above them
  /// @param draft the line that tells a draft: nobody has adopted it yet
  public Head read(List<Item> items, Optional<Letterhead> letterhead, Optional<Line> draft) {
    draft.filter(DraftLabel::is).ifPresent(remarks::add);
    boolean noteGoesOn = false;
    headingEnd = headingEnd(items);
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
    commentary |= HeadLines.isCommentary(words);
    if (requisites.isEmpty()) {
      letterhead.ifPresent(head -> letterhead(head, draft.isPresent()));
    }
    return new Head(
        requisites.flatMap(RequisitesLine::type),
        words,
        requisites.map(RequisitesLine::issuers).orElse(List.of()),
        requisites.flatMap(RequisitesLine::adopted),
        requisites.flatMap(RequisitesLine::number),
        registration,
        state,
        wording,
        remarks,
        commentary);
  }

  /// Where the first line ends, and whether it was cut is said.
  private int headingEnd(List<Item> items) {
    Optional<Line> first =
        items.stream().filter(Line.class::isInstance).map(Line.class::cast).findFirst();
    if (cut) {
      findings.warn(IssueCode.HEADING_CUT, "", first.map(Line::span));
    }
    return first.map(line -> line.span().end()).orElse(0);
  }

  private void letterhead(Letterhead head, boolean draft) {
    List<Line> own =
        head.bodies().stream()
            .filter(line -> LanguageDetector.detect(line.value()) == language)
            .toList();
    String bodies = Lines.text(own.isEmpty() ? head.bodies() : own);
    String body =
        bodies.isEmpty() ? head.country().map(Line::value).orElse("") : spelling.of(bodies);
    List<String> issuers = draft || body.isEmpty() ? List.of() : Bodies.nominatives(body, language);
    requisites =
        Optional.of(
            new RequisitesLine(Optional.of(head.type()), issuers, head.adopted(), head.number()));
    findings.found("type", "head.letterhead", head.span());
    head.adopted().ifPresent(date -> findings.found("adopted", "head.letterhead", head.span()));
    head.number().ifPresent(number -> findings.found("number", "head.letterhead", head.span()));
    if (!issuers.isEmpty()) {
      findings.found("issuers[0]", "head.letterhead", head.span());
    }
  }

  private void line(Line line) {
    Optional<StatusWords.Found> within = statusWithin(line);
    Optional<StatusWords.Meaning> alone = StatusWords.of(line.value());
    if (within.isPresent()) {
      combined(line, within.get());
    } else if (alone.isPresent()) {
      state = Optional.of(new StatusLine(alone.get(), line));
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

  /// The last status words in a line that holds title, status and requisites, as archives head
  /// their records.
  private Optional<StatusWords.Found> statusWithin(Line line) {
    if (requisites.isPresent() || !title.isEmpty()) {
      return Optional.empty();
    }
    List<StatusWords.Found> found = StatusWords.within(line.value());
    return found.isEmpty() || found.getFirst().start() <= SHORTEST_TITLE
        ? Optional.empty()
        : Optional.of(found.getLast());
  }

  private void combined(Line line, StatusWords.Found status) {
    Line before = line.part(0, status.start());
    boolean requisitesFirst =
        HeadLines.isRequisites(before) && HeadWords.titleWithin(before).isPresent();
    if (requisitesFirst) {
      requisites(before);
    } else {
      title.add(before);
    }
    state = Optional.of(new StatusLine(status.meaning(), line.part(status.start(), status.end())));
    Line rest = line.part(status.end(), line.value().length());
    if (!rest.isBlank() && !requisitesFirst) {
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
    } else if (isCut(line)) {
      this.title.add(line);
    } else {
      this.title.add(line.part(0, end));
      requisites(line.part(end, line.value().length()));
    }
  }

  private void requisites(Line line) {
    OptionalInt titled = title.isEmpty() ? HeadWords.titleWithin(line) : OptionalInt.empty();
    if (titled.isPresent()) {
      title(line.part(titled.getAsInt(), line.value().length()));
      requisites(line.part(0, titled.getAsInt()));
      return;
    }
    int end =
        Math.min(
            HeadLines.requisitesEnd(line).orElse(line.value().length()),
            HeadWords.wordingStart(line));
    Line first = line.part(0, end);
    commentary |= HeadLines.isCommentary(first.value());
    RequisitesLine read = RequisitesLine.read(first, language);
    if (isCut(line) && end == line.value().length()) {
      read = read.withoutEnd(first.value(), language);
    }
    requisites = Optional.of(read);
    read.type().ifPresent(type -> findings.found("type", "head.requisites", first.span()));
    read.adopted().ifPresent(date -> findings.found("adopted", "head.requisites", first.span()));
    read.number().ifPresent(number -> findings.found("number", "head.requisites", first.span()));
    if (!read.issuers().isEmpty()) {
      findings.found("issuers[0]", "head.requisites", first.span());
    }
    Line rest = line.part(end, line.value().length());
    if (!rest.isBlank()) {
      after(rest);
    }
  }

  /// Whether a line is, or ends, the one that was cut off.
  private boolean isCut(Line line) {
    return cut && line.span().end() == headingEnd;
  }

  /// The sentences after the requisites: registration, and what happened to the act.
  private void after(Line line) {
    if (title.isEmpty() && HeadWords.isTitle(line)) {
      title(line);
      return;
    }
    if (HeadWords.isWording(line)) {
      wording(line);
    }
    Optional<RegistrationReader.Sentence> sentence =
        registration.isPresent()
            ? Optional.empty()
            : RegistrationReader.sentence(line.value(), 0, language);
    if (sentence.isEmpty()) {
      if (!isCut(line) || !RegistrationReader.begins(line.value())) {
        remarks.add(line);
      }
      return;
    }
    Line registered = line.part(sentence.get().start(), sentence.get().end());
    registration =
        isCut(registered)
            ? Optional.empty()
            : RegistrationReader.read(registered.value(), language);
    registration.ifPresent(
        found -> findings.found("registration", "head.registration", registered.span()));
    Line before = line.part(0, sentence.get().start());
    Line rest =
        line.part(Math.min(sentence.get().end() + 1, line.value().length()), line.value().length());
    for (Line other : List.of(before, rest)) {
      if (other.value().length() > 2) {
        remarks.add(other);
      }
    }
  }

  /// A title below the requisites; in brackets at its end may stand which wording it heads.
  private void title(Line line) {
    int end = HeadWords.wordingStart(line);
    title.add(line.part(0, end));
    if (end < line.value().length()) {
      after(line.part(end, line.value().length()));
    }
  }

  private void wording(Line line) {
    Optional<LocalDate> told = HeadWords.wording(line);
    told.ifPresent(date -> findings.found("versionDate", "head.wording", line.span()));
    wording = wording.or(() -> told);
  }

  private String titleText() {
    String words = String.join(" ", title.stream().map(line -> line.value().strip()).toList());
    if (!title.isEmpty()) {
      findings.found("title", "head.title", title.getFirst().span().to(title.getLast().span()));
    }
    return Titles.bare(words);
  }
}
