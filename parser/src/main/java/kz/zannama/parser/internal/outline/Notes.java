package kz.zannama.parser.internal.outline;

import java.util.regex.Pattern;
import kz.zannama.parser.internal.outline.Item.Line;
import kz.zannama.parser.internal.source.Style;

/// Recognises what the publisher added to an act.
public final class Notes {
  // «Ескерту. 2-тармақ жаңа редакцияда – …», «<*> Ескерту.», «Сноска. Пункт 1 в редакции …»,
  // «Ескертпе»
  private static final Pattern NOTE =
      Pattern.compile(
          "(?:<\\*>\\s*)?\\(?(?:ескерту|ескертпе|сноска|снос\\.)(?![\\p{L}])\\s?[.:!*]?|"
              + "(?:примечание(?:\\s(?:изпи|рцпи|юридической службы|редакции))?)[.!:]|"
              + "примечание\\s(?:изпи|рцпи)|"
              + "(?:ркао|зкаи|рцпи|изпи)(?:-?ны[нн])?\\s?-?\\s?ескертпеси?");
  // «Вниманию пользователей!», «Қолданушылардың назарына!», «Оглавление», «МАЗМҰНЫ»
  private static final Pattern PUBLISHER =
      Pattern.compile(
          "вниманию\\sпользователей|для\\sудобства\\sпользования\\s(?:рцпи|изпи)|"
              + "колданушылар(?:дын|га)?\\s|пайдаланушылар(?:дын)?\\sназарына|"
              + "колданушыларга\\sколайлы|(?:оглавление|содержание|мазмуны)[.:!]?$|"
              + "кужаттын\\sматининде\\sтупнусканын|в\\sтексте\\sдокумента\\sсохранен|"
              + "матинде\\sавторлык\\sорфография|порядок\\sвведения\\sв\\sдействие\\s(?:настоящ"
              + "|см)\\p{L}*.{0,80}см\\.|колданыска\\sенгизил\\p{L}+\\sтартибин\\s.{0,40}караныз");
  // the head of a note whose words follow in the next line: «ЗҚАИ-ның ескертпесі!»
  private static final Pattern HEAD_ONLY =
      Pattern.compile("[^.!]{3,60}(?:ескертпеси?|ескерту|сноска|примечание[^.!]{0,20})[.!:]?\\s*+");

  private Notes() {}

  /// Whether a line is a note or any other addition of the publisher.
  public static boolean isNote(Line line) {
    return line.style().ink() == Style.Ink.RED
        || NOTE.matcher(line.key()).lookingAt()
        || PUBLISHER.matcher(line.key()).lookingAt();
  }

  /// Whether a line only announces a note that the next line gives.
  public static boolean announces(Line line) {
    return line.key().length() < 60 && isNote(line) && HEAD_ONLY.matcher(line.key()).matches();
  }
}
