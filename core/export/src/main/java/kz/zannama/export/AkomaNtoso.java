package kz.zannama.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.zannama.consolidation.Wording;
import kz.zannama.export.print.XmlPage;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;

/// Acts as Akoma Ntoso 3.0 (OASIS LegalDocML): one document per language version, all of them
/// expressions of one work.
///
/// The work's IRI is made from the act's id, so both languages share it. Dates that a document must
/// have and the act does not print are `0001-01-01` with the name `unknown`. Provisions keep their
/// ids as `eId`.
public final class AkomaNtoso {
  static final String NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

  private AkomaNtoso() {}

  /// One document per text, in the order of languages.
  public static Map<Language, String> write(Act act) {
    Map<Language, String> documents = new LinkedHashMap<>();
    act.texts().values().forEach(text -> documents.put(text.language(), write(act, text)));
    return documents;
  }

  /// The document of one text.
  public static String write(Act act, ActText text) {
    return write(act, text, ids -> AknWording.none());
  }

  /// The document of a wording on a date: the changes that made it are its passive modifications,
  /// their days events of its life, and each provision that they made refers to the time in which
  /// it holds. What could not be applied stands there as ignored.
  public static String write(Act act, Wording wording) {
    ActText text = wording.text();
    ActText dated =
        wording
            .date()
            .map(day -> text.withRequisites(text.requisites().withVersionDate(Optional.of(day))))
            .orElse(text);
    return write(act, dated, ids -> AknWording.of(wording, ids));
  }

  private static String write(Act act, ActText text, Function<AknIds, AknWording> made) {
    XmlPage xml = new XmlPage("akomaNtoso", NAMESPACE);
    AknIds ids = AknIds.of(text);
    AknWording wording = made.apply(ids);
    xml.block("act", "name", AknUris.form(text.requisites().type()), "contains", contains(text));
    AknMeta meta = new AknMeta(act, text, ids, wording, xml);
    meta.write();
    new AknBody(meta, text, ids, wording, xml).write();
    xml.text("\n").end();
    return xml.finish();
  }

  private static String contains(ActText text) {
    return text.requisites().versionDate().isPresent() ? "singleVersion" : "originalVersion";
  }
}
