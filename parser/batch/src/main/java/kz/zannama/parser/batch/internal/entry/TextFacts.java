package kz.zannama.parser.batch.internal.entry;

import java.util.ArrayList;
import java.util.List;
import kz.zannama.lexicon.BodyKey;
import kz.zannama.model.ActText;
import kz.zannama.model.Requisites;

/// What the report counts of a text.
///
/// @param type the type of the act
/// @param body the first body that adopted it, empty text where none is known
/// @param bodyKey its key, the same in both languages
/// @param year the year of adoption, 0 where it is not known
/// @param language `kk` or `ru`
/// @param format the media type of its source
/// @param fields the fields of the header that were found
public record TextFacts(
    String type,
    String body,
    String bodyKey,
    int year,
    String language,
    String format,
    List<String> fields) {
  /// The fields whose coverage is reported, in the order of an act's header.
  public static final List<String> FIELDS =
      List.of(
          "type",
          "title",
          "issuers",
          "adopted",
          "number",
          "registration",
          "preamble",
          "basis",
          "entryIntoForce",
          "signatories");

  public TextFacts {
    fields = List.copyOf(fields);
  }

  public static TextFacts of(ActText text) {
    Requisites head = text.requisites();
    List<String> found = new ArrayList<>();
    List<Boolean> has =
        List.of(
            !head.type().name().equals("OTHER"),
            !head.title().isEmpty(),
            !head.issuers().isEmpty(),
            head.adopted().isPresent(),
            head.number().isPresent(),
            head.registration().isPresent(),
            text.preamble().isPresent(),
            !text.basis().isEmpty(),
            head.entryIntoForce().isPresent(),
            !text.signatories().isEmpty());
    for (int i = 0; i < has.size(); i++) {
      if (has.get(i)) {
        found.add(FIELDS.get(i));
      }
    }
    return new TextFacts(
        head.type().name(),
        head.issuers().stream().findFirst().orElse(""),
        BodyKey.of(head, text.language()).stream().findFirst().map(BodyKey::value).orElse(""),
        head.adopted().map(date -> date.getYear()).orElse(0),
        text.language().code(),
        text.source().mediaType(),
        found);
  }
}
