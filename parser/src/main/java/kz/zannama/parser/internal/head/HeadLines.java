package kz.zannama.parser.internal.head;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.language.ActDates;
import kz.zannama.language.FoundDate;
import kz.zannama.language.Letters;
import kz.zannama.language.StatusWords;
import kz.zannama.parser.internal.line.Item.Line;
import kz.zannama.parser.internal.line.Notes;
import kz.zannama.text.Rules;

/// Recognises the lines of an act's head.
public final class HeadLines {
  private static final Rules RULES =
      Rules.of(HeadLines.class, "head-lines.rules", Letters::foldedKey);
  private static final Pattern KAZAKH_REQUISITES = RULES.pattern("requisites-kazakh");
  private static final Pattern RUSSIAN_REQUISITES = RULES.pattern("requisites-russian");
  private static final Pattern DAY_OF_TITLE = RULES.pattern("day-of-title");
  private static final Pattern SENTENCE_END = RULES.pattern("sentence-end");
  private static final Pattern AFTER_REQUISITES = RULES.pattern("after-requisites");
  private static final Pattern REGISTERED = RULES.pattern("registered");

  private static final Pattern COMMENTARY = RULES.pattern("commentary");

  private HeadLines() {}

  /// Whether a title, or a line in the place of the requisites, is that of a text which explains an
  /// act and is none: «Комментарий к Указу …», «… Заңына түсініктеме».
  public static boolean isCommentary(String words) {
    return COMMENTARY.matcher(Letters.foldedKey(words)).find();
  }

  /// Whether words begin with a day that a title names: «2014 жылғы 29 мамырдағы Көл туралы шартты
  /// ратификациялау туралы».
  static boolean beginsWithDayOfTitle(String words) {
    return DAY_OF_TITLE.matcher(Letters.foldedKey(words)).lookingAt();
  }

  /// Whether a line only tells the act's status.
  public static boolean isStatus(Line line) {
    return StatusWords.of(line.value()).isPresent();
  }

  /// Whether a line gives the requisites: type, body, date, number.
  public static boolean isRequisites(Line line) {
    if (line.key().length() > 1500) {
      return false;
    }
    return requisitesEnd(line).isPresent();
  }

  /// Where the requisites themselves end in a line: before registration, repeal and other
  /// sentences.
  public static Optional<Integer> requisitesEnd(Line line) {
    String key = line.key();
    boolean russian = RUSSIAN_REQUISITES.matcher(key).lookingAt();
    if (!russian && !KAZAKH_REQUISITES.matcher(key).find()) {
      return Optional.empty();
    }
    List<FoundDate> dates = ActDates.find(line.value());
    if (dates.isEmpty() || dates.getFirst().start() > 400) {
      return Optional.empty();
    }
    if (russian) {
      return Optional.of(sentenceEnd(key, dates.getFirst().end()));
    }
    return kazakhEnd(key, dates.getFirst());
  }

  private static Optional<Integer> kazakhEnd(String key, FoundDate date) {
    var noun = KAZAKH_REQUISITES.matcher(key);
    // «… Заңы. 2003 жылғы 8 қаңтар N 379-II»: the noun first, in older acts
    if (!noun.find() || noun.start() > date.end() + 120) {
      return Optional.empty();
    }
    int from = Math.max(noun.start(), date.end());
    return Optional.of(sentenceEnd(key, from));
  }

  private static int sentenceEnd(String key, int from) {
    var end = SENTENCE_END.matcher(key);
    return end.find(from) ? end.end() : key.length();
  }

  /// Whether a line after the requisites still belongs to the head.
  static boolean isPart(Line line) {
    return isStatus(line)
        || HeadWords.isWording(line)
        || Notes.isNote(line)
        || AFTER_REQUISITES.matcher(line.key()).find()
        || line.key().length() < 300 && REGISTERED.matcher(line.key()).find();
  }
}
