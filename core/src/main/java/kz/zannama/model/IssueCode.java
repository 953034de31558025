package kz.zannama.model;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The kinds of issues: what was repaired, guessed, left out or left open.
///
/// Records write [#value()], which stays as it is for ever. What a kind means is said to people by
/// `kz.zannama.message.Messages`, in three languages.
public enum IssueCode {
  /// The text does not say what form of act it is.
  TYPE_MISSING("head.type.missing"),
  /// No date of adoption is printed.
  DATE_MISSING("head.date.missing"),
  /// No number is printed.
  NUMBER_MISSING("head.number.missing"),
  /// No body that adopted the act is printed.
  ISSUER_MISSING("head.issuer.missing"),
  /// No title is printed.
  TITLE_MISSING("head.title.missing"),
  /// A body that the tables of bodies do not know.
  ISSUER_UNKNOWN("head.issuer.unknown"),
  /// A body whose name others bear too, without what tells them apart: region or date.
  ISSUER_AMBIGUOUS("head.issuer.ambiguous"),
  /// A fact of the head was read elsewhere, in an annex's header or a signature.
  REQUISITES_ELSEWHERE("head.requisites.elsewhere"),
  /// The heading is cut off, so that its last word, number or date is no fact.
  HEADING_CUT("head.cut"),
  /// The head is that of the act that is changed: what it tells of its type, date, number and body
  /// is not the act's own.
  HEAD_BORROWED("head.borrowed"),

  /// The text is a draft and in force on no date.
  DRAFT("act.draft"),
  /// The text explains another act: a commentary, which is none itself.
  COMMENTARY("act.commentary"),
  /// The source holds further acts.
  SEVERAL_ACTS("source.several-acts"),

  /// Another act has the same key, and evidence says that it is another.
  KEY_SHARED("identity.shared"),
  /// Texts of one act and language differ more than two readings of one text do.
  TEXTS_DIFFER("identity.texts-differ"),
  /// Sources of one act contradict each other in a fact.
  SOURCES_CONTRADICT("identity.contradiction"),
  /// The Kazakh and the Russian text of an act say different things.
  LANGUAGES_DIFFER("identity.languages-differ"),

  /// The texts of one act say different things of its force.
  STATUS_DIFFERS("status.differs"),
  /// The head says that the act is in force, a note that it is not.
  STATUS_CONTRADICTED("status.contradicted"),
  /// The act is said to have lost force before it was adopted.
  STATUS_DATE_EARLY("status.date.early"),

  /// A displaced link was put back.
  DISPLACED_LINK("repair.displaced-link"),
  /// Letters of an old font were put back.
  LEGACY_LETTERS("repair.legacy-letters"),
  /// Letter-spaced words were joined.
  LETTER_SPACING("repair.letter-spacing"),
  /// Letters and signs that a recogniser took for ones that look alike were put back.
  RECOGNIZED_LETTERS("repair.recognized-letters"),
  /// Letters of another alphabet that look alike were put back.
  LOOK_ALIKE("repair.look-alike"),

  /// The document is under review: tracked changes that nobody accepted or refused.
  TRACKED_CHANGES("document.tracked-changes"),
  /// Words struck out by hand, which are no text.
  TEXT_STRUCK("text.struck"),
  /// Hidden text, which is no text.
  TEXT_HIDDEN("text.hidden"),
  /// The place of a text box in the text is a guess.
  TEXT_BOX("text.box"),
  /// Something in the document that its reader cannot read.
  CONTENT_UNREAD("content.unread"),
  /// The file does not say which character set it is in; its letters tell.
  ENCODING_GUESSED("encoding.guessed"),
  /// Text that had been read in a wrong character set was read back.
  ENCODING_REPAIRED("encoding.repaired"),
  /// Text that is garbled: no character set makes words of it.
  ENCODING_GARBLED("encoding.garbled"),
  /// A character that could not be read.
  CHARACTER_LOST("encoding.character.lost"),

  /// Text beside the act, such as menus, was left out.
  TEXT_LEFT_OUT("text.left-out"),
  /// Numbers that the source does not print were counted as its format counts them.
  LIST_NUMBERED("list.numbered"),

  /// The document is too long and was left out from some place on.
  DOCUMENT_LIMIT("document.limit"),
  /// Damaged character maps of fonts.
  FONT_MAP("font.map"),
  /// Glyphs whose characters the font does not tell.
  FONT_UNMAPPED("font.unmapped"),
  /// A page that could not be read to its end.
  PAGE_UNREADABLE("page.unreadable"),
  /// Page numbers, running heads and the like were left out.
  PAGE_FURNITURE("page.furniture"),
  /// The service text of an electronic document was left out: what says that it is signed, and how.
  PAGE_SERVICE_TEXT("page.service-text"),
  /// A watermark was left out.
  PAGE_WATERMARK("page.watermark"),
  /// A stamp beside the text or over a scan was left out.
  PAGE_STAMP("page.stamp"),
  /// Text that nobody sees was left out: white, too small, unpainted, in a hidden layer.
  PAGE_HIDDEN_TEXT("page.hidden-text"),
  /// A page that is a picture, so that nothing of it was read.
  PAGE_WITHOUT_TEXT("page.without-text"),
  /// A page that was read from a picture of it, by a program that recognises letters.
  PAGE_RECOGNIZED("page.recognized"),
  /// Words read from a picture that its recogniser is not sure of.
  PAGE_UNSURE_WORDS("page.unsure-words"),
  /// A file attached to the document, which was not read.
  DOCUMENT_ATTACHMENT("document.attachment"),

  /// The act orders more changes than are kept: the rest was left out.
  CHANGES_LIMIT("changes.limit"),
  /// A clause orders so many changes that each keeps the beginning of its words only; told once.
  CHANGE_WORDS_SHORTENED("change.words.shortened"),
  /// Which part of a provision is changed is told by the printed words alone.
  CHANGE_PART_OPEN("change.part.open"),
  /// Which act is changed is not known; told once, at the first such change.
  CHANGE_ACT_UNKNOWN("change.act.unknown"),
  /// An act is changed that was adopted after this one, or is this one; told once for each.
  CHANGE_ACT_IMPOSSIBLE("change.act.impossible"),
  /// A new wording is ordered, and none was found.
  CHANGE_WORDING_MISSING("change.wording.missing"),

  /// Several units have one id, as where a list begins anew: the id alone tells the first.
  ID_REPEATED("structure.id.repeated"),

  /// A table header repeated on a further page was left out.
  TABLE_HEADER_REPEATED("table.header.repeated"),
  /// A table with too many cells was cut off.
  TABLE_LIMIT("table.limit"),
  /// Rows of a table have more cells than its header.
  TABLE_ROW_WIDE("table.row.wide"),
  /// A total of a table is not the sum of its parts.
  TABLE_SUM("table.sum.mismatch"),

  /// A code that this version does not know, from a record of another version.
  UNKNOWN("unknown");

  private static final Map<String, IssueCode> BY_VALUE =
      Stream.of(values()).collect(Collectors.toMap(IssueCode::value, Function.identity()));

  private final String value;

  IssueCode(String value) {
    this.value = value;
  }

  /// The stable name in records, lower case with dots: `head.number.missing`.
  public String value() {
    return value;
  }

  /// The code with a value.
  public static Optional<IssueCode> of(String value) {
    return Optional.ofNullable(BY_VALUE.get(value));
  }

  @Override
  public String toString() {
    return value;
  }
}
