package kz.zannama.index.internal.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.history.ActFinder;
import kz.zannama.history.ActKey;
import kz.zannama.history.AmendmentChain;
import kz.zannama.history.CitedBody;
import kz.zannama.history.ForceSpan;
import kz.zannama.history.Pause;
import kz.zannama.index.internal.pack.PackedRecord;
import kz.zannama.index.internal.unit.SearchUnit;
import kz.zannama.index.internal.unit.SearchUnits;
import kz.zannama.index.internal.words.AnalysedText;
import kz.zannama.index.internal.words.SharedAnalysis;
import kz.zannama.index.internal.words.WordCounts;
import kz.zannama.json.ActJson;
import kz.zannama.language.ActNumbers;
import kz.zannama.language.TitleKey;
import kz.zannama.lexicon.BodyKey;
import kz.zannama.lexicon.Place;
import kz.zannama.lexicon.Places;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.Language;
import kz.zannama.model.Registration;
import kz.zannama.model.Requisites;
import kz.zannama.text.Alphabet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;

/// Makes the block of documents of an act: its units, then the act.
///
/// Not thread-safe: what is known of words is kept from act to act.
public final class ActDocuments {
  private static final ActJson JSON = ActJson.create();

  private final Map<Language, SharedAnalysis> analyses = new EnumMap<>(Language.class);

  /// Documents whose words an analyzer divides.
  public ActDocuments(Analyzer analyzer) {
    for (Language language : Language.values()) {
      analyses.put(language, new SharedAnalysis(analyzer, Fields.text(language)));
    }
  }

  /// The block of an act: the units of its newest wordings, then the act.
  ///
  /// @param act the act as its newest wordings have it
  public List<Document> of(StoredAct stored, Act act) {
    List<Document> block = new ArrayList<>();
    List<Field> whole = new ArrayList<>();
    for (ActText text : act.texts().values()) {
      whole.add(addUnits(act, text, block));
    }
    Document last = document(act, stored, block.size());
    whole.forEach(last::add);
    block.add(last);
    return block;
  }

  /// The records of the texts that answer for an act.
  static List<String> answering(StoredAct stored) {
    List<String> answering = new ArrayList<>();
    Act printed = stored.record();
    for (PutText put : stored.texts()) {
      printed
          .text(put.language())
          .filter(put::isOf)
          .ifPresent(text -> answering.add(JSON.write(Act.of(put.id(), text), text)));
    }
    return answering;
  }

  /// Adds the units of a text.
  ///
  /// @return the field with all its words
  private Field addUnits(Act act, ActText text, List<Document> block) {
    Language language = text.language();
    SharedAnalysis analysis = Objects.requireNonNull(analyses.get(language));
    WordCounts counts = new WordCounts();
    counts.add(analysis.read(text.title()));
    for (SearchUnit unit : SearchUnits.units(text)) {
      AnalysedText words = analysis.read(unit.words());
      Document document = document(act, text, unit);
      document.add(words.field(Fields.text(language)));
      block.add(document);
      counts.add(words);
    }
    return counts.field(Fields.whole(language));
  }

  private static Document document(Act act, ActText text, SearchUnit unit) {
    Document document = new Document();
    key(document, Fields.BLOCK, act.id().value());
    key(document, Fields.UNIT_LANGUAGE, text.language().code());
    unit.element().ifPresent(id -> key(document, Fields.ELEMENT, id.value()));
    return document;
  }

  private static Document document(Act act, StoredAct stored, int units) {
    Document document = new Document();
    key(document, Fields.KIND, Fields.ACT);
    key(document, Fields.BLOCK, act.id().value());
    document.add(new StringField(Fields.ID, act.id().value(), Store.YES));
    stored.keys().forEach(key -> key(document, Fields.JOIN, key));
    document.add(new StoredField(Fields.UNITS, units));
    document.add(new BinaryDocValuesField(Fields.SUMMARY, Summary.of(act).toBytes()));
    answering(stored)
        .forEach(record -> document.add(new StoredField(Fields.RECORD, PackedRecord.of(record))));
    stored.endLine().ifPresent(end -> document.add(new StoredField(Fields.END, end)));
    addProperties(document, act, stored.gap());
    addLinks(document, act);
    act.texts().values().forEach(text -> addText(document, text));
    return document;
  }

  private static void addProperties(Document document, Act act, Optional<Pause> gap) {
    keyword(document, Fields.TYPE, act.type().name());
    keyword(document, Fields.STATUS, act.status().state().name());
    Optional<LocalDate> adopted = act.adopted();
    adopted.ifPresent(date -> {
      keyword(document, Fields.YEAR, String.valueOf(date.getYear()));
      document.add(new LongField(Fields.ADOPTED, date.toEpochDay(), Store.NO));
    });
    act.texts().keySet().forEach(language -> keyword(document, Fields.LANGUAGE, language.code()));
    act.texts().values().stream()
        .flatMap(ActDocuments::bodies)
        .map(BodyKey::value)
        .distinct()
        .forEach(body -> keyword(document, Fields.BODY, body));
    CitedBody.keys(act).forEach(body -> keyword(document, Fields.POSSIBLE_BODY, body));
    act.texts().values().stream()
        .flatMap(ActDocuments::regions)
        .distinct()
        .forEach(region -> keyword(document, Fields.REGION, region));
    ChangeFact.fields(act).forEach(document::add);
    AmendmentChain own = AmendmentChain.of(act, List.of(), ActFinder.NONE).withGap(gap);
    for (Field day : ForceDates.fields(act, ForceSpan.of(own))) {
      document.add(day);
    }
  }

  private static Stream<BodyKey> bodies(ActText text) {
    return BodyKey.of(text.requisites(), text.language()).stream();
  }

  /// The regions that the adopting bodies name; else that of the authority that registered the act.
  private static Stream<String> regions(ActText text) {
    Requisites requisites = text.requisites();
    List<String> named =
        Stream.concat(
                requisites.issuers().stream(),
                requisites.registration().flatMap(Registration::authority).stream())
            .flatMap(name -> region(name, text).stream())
            .map(Place::key)
            .toList();
    return named.stream().limit(Math.max(1, requisites.issuers().size()));
  }

  private static Optional<Place> region(String name, ActText text) {
    return text.requisites()
        .adopted()
        .map(day -> Places.region(name, text.language(), day))
        .orElseGet(() -> Places.region(name, text.language()));
  }

  private static void addLinks(Document document, Act act) {
    ActKey.of(act).forEach(name -> key(document, Fields.NAME, name.value()));
    keys(changing(act)).forEach(name -> key(document, Fields.CITES, name));
    keys(act.texts().values().stream().flatMap(text -> text.basis().stream()))
        .forEach(name -> key(document, Fields.BASIS, name));
    stopped(act).forEach(name -> key(document, Fields.STOPS, name));
  }

  /// The keys of the acts whose force an act ends or suspends.
  public static List<String> stopped(Act act) {
    return keys(
        act.texts().values().stream()
            .flatMap(text -> text.changes().stream())
            .filter(Change::stopsAct)
            .flatMap(change -> change.scope().act().stream()));
  }

  private static Stream<Citation> changing(Act act) {
    return act.texts().values().stream()
        .flatMap(text ->
            Stream.concat(
                Stream.of(text.changes(), text.history())
                    .flatMap(List::stream)
                    .flatMap(change -> change.scope().act().stream()),
                text.requisites().status().by().stream()));
  }

  private static List<String> keys(Stream<Citation> citations) {
    return citations
        .flatMap(citation -> ActKey.of(citation).stream())
        .map(ActKey::value)
        .distinct()
        .toList();
  }

  private static void addText(Document document, ActText text) {
    Requisites requisites = text.requisites();
    text(document, Fields.titles(text.language()), requisites.title());
    text(document, List.of(Fields.TITLE_WORDS), requisites.title());
    requisites.issuers().forEach(issuer -> key(document, Fields.ISSUER_NAME, issuer));
    requisites.issuers().forEach(issuer -> text(document, Fields.issuers(text.language()), issuer));
    key(document, Fields.TITLE_KEY, TitleKey.of(requisites.title()));
    requisites
        .number()
        .ifPresent(number -> {
          number(document, number);
          ActNumbers.shortForms(number).forEach(form -> key(document, Fields.NUMBER_FORM, form));
        });
    requisites.adopted().ifPresent(date -> key(document, Fields.DATE, date.toString()));
    requisites.registration().map(Registration::number).ifPresent(n -> number(document, n));
    requisites
        .registration()
        .flatMap(Registration::date)
        .ifPresent(date -> key(document, Fields.DATE, date.toString()));
    text.source()
        .archiveId()
        .ifPresent(code -> key(document, Fields.CODE, code.toUpperCase(Locale.ROOT)));
  }

  private static void number(Document document, String number) {
    String canonical = ActNumbers.canonical(number);
    Stream.of(canonical, Alphabet.RUSSIAN_KEYBOARD.apply(canonical))
        .distinct()
        .forEach(form -> key(document, Fields.NUMBER, form));
  }

  private static void text(Document document, List<String> fields, String words) {
    fields.forEach(field -> document.add(new TextField(field, words, Store.NO)));
  }

  private static void keyword(Document document, String field, String value) {
    document.add(new KeywordField(field, value, Store.NO));
  }

  private static void key(Document document, String field, String value) {
    document.add(new StringField(field, shortened(value), Store.NO));
  }

  /// Lucene refuses terms of more than 32,766 bytes.
  private static String shortened(String value) {
    return value.length() <= 4_000 ? value : value.substring(0, 4_000);
  }
}
