package kz.zannama.index.internal.store;

import java.util.List;
import kz.zannama.model.Language;

/// Every field of the index by its name; [FieldTable] has the type of each, and the analyzer of
/// those that hold text.
///
/// | Type | Lucene | Looked up by |
/// |---|---|---|
/// | keyword | `KeywordField`: inverted, sorted-set doc values | the exact value; facets |
/// | key | `StringField`: inverted | the exact value |
/// | date | `LongField`: points, doc values; days since 1970-01-01 | range; order |
/// | text | `TextField`: inverted with positions | words |
/// | words | inverted with frequencies, without positions | words |
/// | stored | `StoredField` | nothing |
public final class Fields {
  /// The version of this list; an index of another version is not opened.
  public static final String SCHEMA = "15";

  /// Under which name the commit holds the version.
  public static final String SCHEMA_KEY = "zannama.schema";

  // Of all kinds of documents.

  /// key: [#ACT] or [#TEXT]; units, which are most of the documents, have none.
  public static final String KIND = "kind";

  public static final String ACT = "act";

  /// A further text of an act: an older wording, or another source of one.
  public static final String TEXT = "text";

  /// key: the id of the act that a document belongs to; what replacing deletes by.
  public static final String BLOCK = "block";

  // Of further texts of acts.

  /// key, of a kept text: the words that stand in it and not in the text that answers for its act.
  public static final String EVER = "ever";

  /// key, sorted-set doc values: the id of the act that a further text is kept with.
  public static final String OWNER = "owner";

  /// key, stored: what tells a text's record from others.
  public static final String PRINT = "print";

  /// stored: the record with the text's facts alone, packed.
  public static final String HEAD = "head";

  /// stored: what its evidence tells of all its words.
  public static final String EVIDENCE = "evidence";

  /// stored: the print of the text whose lines the compression of its own knows of.
  public static final String BASED_ON = "based_on";

  /// stored: the lines of the record that no text before it has, and from where all lines come.
  public static final String LINES = "lines";

  public static final String RUNS = "runs";

  /// key, stored: that some of its lines stand in the records that answer for its act.
  public static final String LEANING = "leaning";

  // Of units: provisions, paragraphs, tables, notes.

  /// key: the language of the unit.
  public static final String UNIT_LANGUAGE = "unit_language";

  /// key: the element id; none for the preamble.
  public static final String ELEMENT = "element";

  /// text: the words in Kazakh, folded to the Russian keyboard, and in Russian.
  public static final String TEXT_KK = "text_kk";

  public static final String TEXT_RU = "text_ru";

  // Of acts.

  /// key, stored: the id.
  public static final String ID = "id";

  /// key: what its texts are found by, see `TextEvidence`: `id:…`, `code:…`, `number:…`.
  public static final String JOIN = "join";

  /// key: what it is cited by, an `ActKey`.
  public static final String NAME = "name";

  /// key: what the acts that it changes, or is changed by, are cited by.
  public static final String CITES = "cites";

  /// key: what the acts that it rests on are cited by.
  public static final String BASIS = "basis";

  /// key: what the acts whose force it ends or suspends are cited by.
  public static final String STOPS = "stops";

  /// keyword: the form.
  public static final String TYPE = "type";

  /// keyword: the keys of the adopting bodies.
  public static final String BODY = "body";

  /// keyword: the keys of the bodies that can have adopted the act: of namesakes each, of unknown
  /// ones none.
  public static final String POSSIBLE_BODY = "possible_body";

  /// keyword: the keys of the regions of the adopting bodies.
  public static final String REGION = "region";

  /// keyword: the year of adoption, four figures.
  public static final String YEAR = "year";

  /// keyword: the status as the source shows it.
  public static final String STATUS = "status";

  /// sorted-set doc values, of acts and of further texts: what notes tell of changes of the act, a
  /// `ChangeFact` each.
  public static final String CHANGED = "changed";

  /// sorted-set doc values: what it orders to be done to others, a `ChangeFact` each with the key
  /// of the other.
  public static final String ORDERS = "orders";

  /// sorted-set doc values: the day of the newest wording of each language: `kk 2014-12-25`.
  public static final String WORDING_DATE = "wording_date";

  /// keyword: the languages that it is known in.
  public static final String LANGUAGE = "language";

  /// date: adoption.
  public static final String ADOPTED = "adopted";

  /// numeric doc value: the first day in force; the latest number where it is not known.
  public static final String FORCE_FROM = "force_from";

  /// numeric doc value: the first day on which it can be in force; the earliest number for an act
  /// without a date.
  public static final String FORCE_NOT_BEFORE = "force_not_before";

  /// numeric doc value: the first day no longer in force; the latest number where there is none,
  /// the earliest where it lost force at an unknown time.
  public static final String FORCE_UNTIL = "force_until";

  /// numeric doc value: the day on which it surely is no longer in force; the latest number where
  /// there is none.
  public static final String FORCE_OVER = "force_over";

  /// numeric doc value: the day up to which its own sources know of its force.
  public static final String FORCE_KNOWN = "force_known";

  /// The suspensions that queries tell apart; further ones are taken as one with the last.
  public static final int PAUSES = 3;

  /// numeric doc value: the first day of a suspension; the latest number where there is none.
  public static String pauseFrom(int suspension) {
    return "pause_from_" + suspension;
  }

  /// numeric doc value: the day on which a suspended act applies again; the earliest number where
  /// there is none.
  public static String pauseUntil(int suspension) {
    return "pause_until_" + suspension;
  }

  /// numeric doc value: the first day of the status that the source shows; the earliest number
  /// where it is not told.
  public static final String STATUS_FROM = "status_from";

  /// numeric doc value: 1 where another act ends its force and its own sources do not say so.
  public static final String ENDED_BY_OTHER = "ended_by_other";

  /// key: its number and registration number, canonical, also folded to the Russian keyboard.
  public static final String NUMBER = "number";

  /// key: what its number is shortened to, see `ActNumbers.shortForms`.
  public static final String NUMBER_FORM = "number_form";

  /// key: its titles as they are compared, see `TitleKey`.
  public static final String TITLE_KEY = "title_key";

  /// key: the dates of adoption and registration, `2014-12-25`.
  public static final String DATE = "date";

  /// key: the official bank's identifier, upper case.
  public static final String CODE = "code";

  /// words: all words of the act's texts, its titles among them, in Kazakh, folded to the Russian
  /// keyboard, and in Russian.
  public static final String WHOLE_KK = "whole_kk";

  public static final String WHOLE_RU = "whole_ru";

  /// text: the titles.
  public static final String TITLE_KK = "title_kk";

  public static final String TITLE_KK_FOLDED = "title_kk_folded";
  public static final String TITLE_RU = "title_ru";

  /// text: the names of the adopting bodies.
  public static final String ISSUER_KK = "issuer_kk";

  public static final String ISSUER_KK_FOLDED = "issuer_kk_folded";
  public static final String ISSUER_RU = "issuer_ru";

  /// text: the words of titles as printed, in lower case.
  public static final String TITLE_WORDS = "title_words";

  /// key: the names of the adopting bodies as printed.
  public static final String ISSUER_NAME = "issuer_name";

  /// stored: how many units the block has.
  public static final String UNITS = "units";

  /// stored: what a corpus tells of its end, see `StoredEnd`.
  public static final String END = "end";

  /// binary doc value: what a link tells of the act, see `Summary`.
  public static final String SUMMARY = "summary";

  /// stored, of acts: one record of the contract per answering text, packed. What units say is read
  /// from it.
  public static final String RECORD = "record";

  private Fields() {}

  /// The field for the words of units in a language.
  public static String text(Language language) {
    return switch (language) {
      case KAZAKH -> TEXT_KK;
      case RUSSIAN -> TEXT_RU;
    };
  }

  /// The field for all words of an act in a language.
  public static String whole(Language language) {
    return switch (language) {
      case KAZAKH -> WHOLE_KK;
      case RUSSIAN -> WHOLE_RU;
    };
  }

  /// The fields for titles in a language, the most exact first.
  public static List<String> titles(Language language) {
    return switch (language) {
      case KAZAKH -> List.of(TITLE_KK, TITLE_KK_FOLDED);
      case RUSSIAN -> List.of(TITLE_RU);
    };
  }

  /// The field for titles in a language that takes what is typed on a Russian keyboard.
  public static String foldedTitle(Language language) {
    return titles(language).getLast();
  }

  /// The fields for the names of bodies in a language, the most exact first.
  public static List<String> issuers(Language language) {
    return switch (language) {
      case KAZAKH -> List.of(ISSUER_KK, ISSUER_KK_FOLDED);
      case RUSSIAN -> List.of(ISSUER_RU);
    };
  }

  /// The field for the names of bodies in a language that takes what is typed on a Russian
  /// keyboard.
  public static String foldedIssuer(Language language) {
    return issuers(language).getLast();
  }
}
