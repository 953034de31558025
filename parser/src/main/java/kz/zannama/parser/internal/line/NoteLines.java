package kz.zannama.parser.internal.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.ActDates;
import kz.zannama.language.ActNumbers;
import kz.zannama.language.FoundDate;
import kz.zannama.language.LanguageDetector;
import kz.zannama.language.Letters;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.text.SignedPattern;
import kz.zannama.text.WordTable;

/// Sets editorial notes in lines of their own: apart from the paragraph whose line they stand in,
/// and joined where they run over several lines.
///
/// | Printed | Lines |
/// |---|---|
/// | «1. Арна тазартылсын. Ескерту. 1-тармаққа өзгерту енгізілді - … қаулысымен. 2. …» | three |
/// | «Сноска. Перечень с изменениями, внесенными» / «постановлением … от … № 680.» | one |
public final class NoteLines {
  private static final int MOST_LINES = 8;
  private static final int FAR = 400;
  private static final int LONGEST = 6000;

  /// So many letters may stand behind the day at the end of a line: « г.»
  private static final int YEAR_MARK = 3;

  private static final String HEAD = "(?<!\\p{L})(?:" + words("head") + ")(?!\\p{L})";
  private static final Pattern AT_START = Pattern.compile("(?:<\\*>\\s*)?" + HEAD + "\\s?[.!]");
  // «… бөлінсін. Ескерту.», «3. <*> Ескерту.», «… ; Сноска.»
  private static final SignedPattern INSIDE =
      new SignedPattern(
          Pattern.compile("(?<=[.;:>)\\]\"»])\\s*((?:<\\*>\\s*)?" + HEAD + "\\s?[.!])"),
          WordTable.rows(NoteLines.class, "note-lines.tsv", "mark").stream()
              .map(row -> row[2])
              .toList());
  private static final Pattern DONE = WordTable.whole(words("done"));
  private static final Pattern LAST_WORD = WordTable.whole(words("end"));
  // «қаулысымен. », «№ 641 . », «енгізіледі). »: a sentence ends, and none of «05.09.2012. N 641»;
  // «№ 134.4. Министерству»: a number and that of the next unit
  private static final Pattern SENTENCE_END =
      Pattern.compile(
          "(?=\\s?\\.)(?<=[\\p{L}\\d)\"])\\s?\\.\\s+(?=[\\p{Lu}\\d\"«])(?![N№])"
              + "|\\.(?=\\d{1,3}\\.\\s?\\p{Lu})(?<=[N№]\\s?\\d{1,5}\\.)");
  // «2. Утвердить», «12-2. 2009 жылға»
  private static final Pattern UNIT = Pattern.compile("\\d{1,3}(?:-\\d{1,2})?+\\s?[.)](?:\\s|\\D)");
  // «N 705 қаулысымен.» alone
  private static final Pattern NUMBER =
      Pattern.compile("[N№]\\s?\\d\\S{0,15}+(?:\\s\\p{L}{4,20}+\\s?[.;]?)?");
  private static final Pattern GOES_ON = Pattern.compile("[;,.)\\p{Ll}].*", Pattern.DOTALL);

  private NoteLines() {}

  private static String words(String sort) {
    return WordTable.alternatives(NoteLines.class, "note-lines.tsv", sort, 2);
  }

  /// The parts of a line: what the act says and what notes say, in order; the line itself where it
  /// is one of them.
  public static List<Line> parts(Line line) {
    List<Line> parts = new ArrayList<>();
    int from = 0;
    while (from < line.value().length()) {
      int note = noteStart(line, from);
      int end = noteEnd(line, note, note > 0);
      if (note > from) {
        parts.add(line.part(from, note));
      }
      if (end > note) {
        parts.add(line.part(note, end));
      }
      from = end;
    }
    return parts.stream().filter(part -> !part.isBlank()).toList();
  }

  /// Where the next note begins that tells what an act of some date did, or the end of the line.
  private static int noteStart(Line line, int from) {
    if (!INSIDE.mayBeIn(line.key())) {
      return line.value().length();
    }
    if (from == 0 && tells(line, 0)) {
      return 0;
    }
    Matcher head = INSIDE.pattern().matcher(line.key());
    int at = from;
    while (head.find(at)) {
      at = head.end();
      if (tells(line, head.start(1))) {
        return head.start(1);
      }
    }
    return line.value().length();
  }

  private static boolean tells(Line line, int from) {
    Matcher begins = AT_START.matcher(line.key()).region(from, line.key().length());
    if (!begins.lookingAt()) {
      return false;
    }
    int next = begins.end();
    Matcher another = INSIDE.pattern().matcher(line.key());
    int last = Math.min(line.key().length(), next + FAR);
    int end = another.find(next) ? Math.min(another.start(1), last) : last;
    return DONE.matcher(line.key()).region(next, end).find()
        && ActDates.isIn(line.value().substring(next, end));
  }

  /// Where a note ends: with the sentence that tells it, where a unit follows or, if the note
  /// stands in the line of a paragraph, other words of the act.
  private static int noteEnd(Line line, int note, boolean inside) {
    String value = line.value();
    Matcher head = AT_START.matcher(line.key()).region(note, line.key().length());
    if (!head.lookingAt()) {
      return value.length();
    }
    Matcher end = SENTENCE_END.matcher(value).useTransparentBounds(true);
    int at = head.end();
    while (findEnd(end, value, at) && end.start() - head.end() <= LONGEST) {
      at = end.end();
      String told = value.substring(head.end(), end.start());
      boolean apart = inside || UNIT.matcher(value).region(at, value.length()).lookingAt();
      if (apart && isClosed(told) && isTold(told)) {
        return at;
      }
    }
    return value.length();
  }

  /// Finds the next end of a sentence by its dot, since most letters are none.
  private static boolean findEnd(Matcher end, String value, int from) {
    for (int dot = value.indexOf('.', from); dot >= 0; dot = value.indexOf('.', dot + 1)) {
      boolean apart = dot > from && Character.isWhitespace(value.charAt(dot - 1));
      if (end.region(apart ? dot - 1 : dot, value.length()).lookingAt()) {
        return true;
      }
    }
    return false;
  }

  /// Whether the words of a note name what was done and, to its end, by which act.
  private static boolean isTold(String note) {
    String key = Letters.foldedKey(note);
    boolean done = DONE.matcher(key).find() && ActDates.isIn(note);
    boolean russian = LanguageDetector.detect(note) == Language.RUSSIAN;
    return done && (russian ? !ActNumbers.find(note).isEmpty() : LAST_WORD.matcher(key).find());
  }

  /// Whether no bracket is open: «(порядок введения в действие см. ст. 3)».
  private static boolean isClosed(String note) {
    return note.chars().filter(c -> c == '(').count() <= note.chars().filter(c -> c == ')').count();
  }

  /// Items with the notes joined that run over several lines.
  public static List<Item> joined(List<Item> items) {
    List<Item> joined = new ArrayList<>();
    int at = 0;
    while (at < items.size()) {
      int end = at + 1;
      if (items.get(at) instanceof Line line && AT_START.matcher(line.key()).lookingAt()) {
        Line note = line;
        while (end < Math.min(items.size(), at + MOST_LINES)
            && items.get(end) instanceof Line next
            && goesOn(note, next)) {
          note = Lines.joined(List.of(note, next));
          end++;
        }
        joined.addAll(parts(note));
      } else {
        joined.add(items.get(at));
      }
      at = end;
    }
    return joined;
  }

  private static boolean goesOn(Line note, Line next) {
    char last = note.value().charAt(note.value().length() - 1);
    boolean open = last != '.' && last != '!' && last != ':' && !next.isBlank();
    boolean apart = Notes.isNote(next) || Markers.at(next).isPresent();
    return numbered(note, next)
        || open
            && !apart
            && DONE.matcher(note.key()).find()
            && (!isTold(note.value())
                || GOES_ON.matcher(next.value()).matches() && !endsInAct(note));
  }

  /// «… Үкіметінің 1999.06.07.» / «N 705 қаулысымен.»: the number of the act stands below its day.
  private static boolean numbered(Line note, Line next) {
    if (!NUMBER.matcher(next.value()).matches() || !DONE.matcher(note.key()).find()) {
      return false;
    }
    List<FoundDate> days = ActDates.find(note.value());
    return !days.isEmpty() && note.value().length() - days.getLast().end() <= YEAR_MARK;
  }

  /// «… қаулысымен», «… енгізіледі)»: nothing is missing.
  private static boolean endsInAct(Line note) {
    Matcher word = LAST_WORD.matcher(note.key());
    int end = 0;
    while (word.find()) {
      end = word.end();
    }
    return note.key().endsWith(")") || end > 0 && note.key().substring(end).isBlank();
  }
}
