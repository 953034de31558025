package kz.zannama.export;

import java.util.LinkedHashMap;
import java.util.Map;
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
    XmlPage xml = new XmlPage("akomaNtoso", NAMESPACE);
    AknIds ids = AknIds.of(text);
    xml.block("act", "name", AknUris.form(text.requisites().type()), "contains", contains(text));
    AknMeta meta = new AknMeta(act, text, ids, xml);
    meta.write();
    new AknBody(meta, text, ids, xml).write();
    xml.text("\n").end();
    return xml.finish();
  }

  private static String contains(ActText text) {
    return text.requisites().versionDate().isPresent() ? "singleVersion" : "originalVersion";
  }
}
