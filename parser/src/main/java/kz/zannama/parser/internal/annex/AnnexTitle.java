package kz.zannama.parser.internal.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.lexicon.FormLabel;
import kz.zannama.model.ProvisionKind;
import kz.zannama.parser.internal.line.Item;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Marker;
import kz.zannama.parser.internal.line.Markers;
import kz.zannama.parser.internal.line.Notes;
import kz.zannama.parser.internal.line.Titles;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.text.Rules;

/// The title at the beginning of an annex.
///
/// @param text the title, empty where there is none
/// @param body what follows, with the notes and labels that stand above the title
record AnnexTitle(Optional<String> text, List<Item> body) {
  AnnexTitle {
    body = List.copyOf(body);
  }

  private static final int LONGEST = 700;
  private static final int LONGEST_ABOVE_TABLE = 2500;
  private static final int MOST_LINES = 6;
  private static final int ADDRESSEE = 14;
  private static final Rules RULES =
      Rules.of(AnnexTitle.class, "annex-title.rules", Letters::foldedKey);

  private static final Pattern APART = RULES.pattern("apart");
  private static final Pattern OF_A_REPORT = RULES.pattern("of-a-report");
  private static final Pattern ADDRESS = RULES.pattern("address");
  private static final Pattern FORM_TITLE = RULES.pattern("form-title");
  private static final Pattern ADDRESSEE_LABEL = RULES.pattern("addressee-label");
  private static final Pattern FORM_NOUN = RULES.pattern("form-noun");
  private static final Pattern LABEL_OF_BLANK = Pattern.compile("\\s\\p{Lu}\\p{Ll}");
  private static final Pattern ENDS_TEXT = RULES.pattern("ends-text");
  // before «1-тарау», «I. Жалпы …», «Глава 1», «1. Общие положения», «Атаулар: 1) …»
  private static final Pattern MAY_BEGIN_UNIT =
      Pattern.compile(
          "(?<![№n])\\s++(?=(?:1|i)[\\s.-]|\\p{L}{5,6}\\s(?:1|i)(?![\\p{L}\\d]))|(?<=:)\\s++(?=1\\))");
  // «"Степное радио"», below «о Республиканской корпорации»
  private static final Pattern NAME = Pattern.compile("[\"«“][^\"«»“”\\n]{2,80}[\"»”]");
  // the first of a list: «Даков А.Ш. - президент …», «Даков Арман Шарипович – төраға»
  private static final Pattern PERSON =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}++(?:\\s\\p{Lu}(?:\\.|\\p{Ll}++)\\s?){1,2}(?:\\p{Lu}\\.)?\\s*[-–—]\\s");
  private static final String ENDS = ".;:,";
  private static final Set<String> FIRST = Set.of("1", "I");
  private static final int LONGEST_HEADING = 120;
  private static final Pattern LIST_COLON = Pattern.compile("\\s?:$");

  /// Reads the title.
  static AnnexTitle read(List<Item> items) {
    Optional<String> cell = inFirstCell(items);
    if (cell.isPresent()) {
      return new AnnexTitle(cell, items);
    }
    int at = belowAddressee(items);
    List<String> words = new ArrayList<>();
    List<Item> body = new ArrayList<>(items.subList(0, at));
    int last = at + MOST_LINES + 4;
    Line first = null;
    boolean form = false;
    while (at < items.size() && at < last) {
      if (!(items.get(at) instanceof Line line)) {
        break;
      }
      boolean goesOn = form && first == null && Character.isLowerCase(line.value().charAt(0));
      form = line.value().contains("___") || goesOn;
      int blank = form && first == null ? endOfFormTitle(line) : 0;
      if (blank > 0) {
        words.add(line.part(0, blank).value());
        body.add(line.part(blank, line.value().length()));
        at++;
        break;
      } else if (isApart(line) || form) {
        if (first != null) {
          break;
        }
        body.add(line);
      } else if (first == null
          ? !mayBegin(line) && !isLongAboveTable(items, at)
          : !goesOn(first, words, line)) {
        break;
      } else {
        first = first == null ? line : first;
        int unit = firstUnit(line);
        words.add(line.part(0, unit).value());
        if (unit < line.value().length()) {
          body.add(line.part(unit, line.value().length()));
          at++;
          break;
        }
      }
      at++;
    }
    if (words.isEmpty()) {
      return new AnnexTitle(Optional.empty(), items);
    }
    body.addAll(items.subList(at, items.size()));
    String title = LIST_COLON.matcher(String.join(" ", words)).replaceFirst("");
    return new AnnexTitle(Optional.of(Titles.bare(title)), body);
  }

  /// Where a line of the title goes over to the heading of the first unit, «… қағидалары 1-тарау.
  /// Жалпы ережелер», «Правила … Глава 1. Общие положения»; else its end.
  private static int firstUnit(Line line) {
    Matcher place = MAY_BEGIN_UNIT.matcher(line.key());
    while (place.find()) {
      Line rest = line.part(place.end(), line.value().length());
      if (Markers.at(rest).filter(marker -> opensBody(marker, rest)).isPresent()) {
        return place.start();
      }
    }
    return line.value().length();
  }

  /// Where the name of a form goes over to its first blank, «Қызметшінің жеке жұмыс жоспары ____
  /// жыл», «Лист оценки ____ (Ф.И.О.)», or to the label of that, «… өтініш Кімге ____»; 0 where the
  /// line names no form.
  private static int endOfFormTitle(Line line) {
    String value = line.value();
    Matcher name = FORM_TITLE.matcher(line.key());
    if (!name.lookingAt() || !Character.isUpperCase(value.charAt(0))) {
      return 0;
    }
    Matcher addressee = ADDRESSEE_LABEL.matcher(line.key()).region(0, name.end());
    if (addressee.find()) {
      return addressee.start();
    }
    Matcher noun = FORM_NOUN.matcher(line.key()).region(0, name.end());
    while (noun.find()) {
      if (LABEL_OF_BLANK.matcher(value).region(noun.end(), name.end()).lookingAt()) {
        return noun.end();
      }
    }
    return name.end();
  }

  /// A container with the first number, the first item of a list, or such a paragraph whose words
  /// read as a heading.
  private static boolean opensBody(Marker marker, Line line) {
    String words = line.value().substring(marker.length());
    boolean first = marker.number().filter(number -> FIRST.contains(number)).isPresent();
    boolean heading = !words.isEmpty() && Character.isUpperCase(words.charAt(0));
    return first
        && (marker.kind().isContainer() && (heading || words.isEmpty())
            || marker.kind() == ProvisionKind.SUBPARAGRAPH
            || marker.kind() == ProvisionKind.PARAGRAPH
                && heading
                && words.length() <= LONGEST_HEADING
                && !words.endsWith("."));
  }

  /// «Форма», «"УТВЕРЖДАЮ"»: what stands above titles.
  static boolean isLabel(Line line) {
    return APART.matcher(line.key()).matches();
  }

  private static boolean isApart(Line line) {
    return line.aside()
        || isLabel(line)
        || OF_A_REPORT.matcher(line.key()).lookingAt()
        || Notes.isNote(line);
  }

  /// The title as the one cell of the first row of a table that the annex begins with.
  private static Optional<String> inFirstCell(List<Item> items) {
    if (items.isEmpty() || !(items.getFirst() instanceof Item.Cells cells)) {
      return Optional.empty();
    }
    GridCell first = cells.grid().cells().getFirst();
    boolean wide = cells.grid().columns() > 1 && first.columnSpan() == cells.grid().columns();
    return Optional.of(first.text().replace('\n', ' ').strip())
        .filter(text -> wide && text.length() <= LONGEST)
        .filter(text -> text.chars().filter(Character::isLetter).count() > 5)
        .map(Titles::bare);
  }

  /// Where to look for the title: below the label of a form that follows the blanks of an
  /// addressee, «Кімге: ____ … Нысан», or at the beginning.
  private static int belowAddressee(List<Item> items) {
    boolean blanks = false;
    for (int at = 0; at < items.size() && at < ADDRESSEE; at++) {
      if (!(items.get(at) instanceof Line line)) {
        return 0;
      }
      if (blanks && FormLabel.is(line.key())) {
        return at;
      }
      blanks |= line.value().contains("___");
    }
    return 0;
  }

  private static boolean mayBegin(Line line) {
    boolean unit = Markers.at(line).filter(m -> m.kind() != ProvisionKind.INDENT).isPresent();
    return !unit
        && line.value().length() <= LONGEST
        && !ADDRESS.matcher(line.key()).find()
        && (firstUnit(line) < line.value().length() || !ENDS_TEXT.matcher(line.key()).find())
        && line.value().chars().anyMatch(Character::isLetter);
  }

  /// Whether a line longer than titles are is one: all that stands above the table of the annex, no
  /// sentence.
  private static boolean isLongAboveTable(List<Item> items, int at) {
    Line line = (Line) items.get(at);
    return line.value().length() <= LONGEST_ABOVE_TABLE
        && at + 1 < items.size()
        && items.get(at + 1) instanceof Item.Cells
        && Markers.at(line).isEmpty()
        && ENDS.indexOf(line.value().charAt(line.value().length() - 1)) < 0;
  }

  private static boolean goesOn(Line first, List<String> words, Line line) {
    if (!mayBegin(line) || words.size() >= MOST_LINES || line.value().endsWith(".")) {
      return false;
    }
    boolean heading = first.style().headingLevel() > 0;
    if (heading || line.style().headingLevel() > 0) {
      return heading && line.style().headingLevel() == first.style().headingLevel();
    }
    String last = words.getLast();
    boolean lower = Character.isLowerCase(line.value().strip().charAt(0));
    boolean capitals = isCapitals(last) && last.length() < 60 || isCapitals(line.value());
    boolean bold = first.style().bold() && line.style().bold();
    boolean name = NAME.matcher(line.value().strip()).matches() && goesOnSmall(last);
    return line.value().length() <= 300
        && (lower || capitals || bold || name)
        && !PERSON.matcher(line.value().strip()).lookingAt();
  }

  private static boolean goesOnSmall(String text) {
    return Character.isLowerCase(text.strip().charAt(0));
  }

  private static boolean isCapitals(String text) {
    return text.chars().anyMatch(Character::isUpperCase)
        && text.chars().noneMatch(Character::isLowerCase);
  }
}
