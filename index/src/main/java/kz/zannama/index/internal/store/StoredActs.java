package kz.zannama.index.internal.store;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import kz.zannama.history.ActKey;
import kz.zannama.history.LinkedAct;
import kz.zannama.history.Pause;
import kz.zannama.identity.TextEvidence;
import kz.zannama.index.internal.pack.PackedRecord;
import kz.zannama.index.internal.unit.FoundUnit;
import kz.zannama.index.wording.WordingMaker;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.Citation;
import kz.zannama.model.Edition;
import kz.zannama.model.Language;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// Reads acts and their links out of one view of the index.
public final class StoredActs implements KeyedActs {
  private final IndexReader reader;

  public StoredActs(IndexReader reader) {
    this.reader = reader;
  }

  IndexReader reader() {
    return reader;
  }

  /// The act with an id, or the one act that a text was put under an id; empty where none or
  /// several answer to it.
  public OptionalInt document(ActId id) throws IOException {
    List<Integer> own = documents(Fields.ID, id.value(), 1);
    List<Integer> known = own.isEmpty() ? documents(Fields.JOIN, TextEvidence.key(id), 2) : own;
    return known.size() == 1 ? OptionalInt.of(known.getFirst()) : OptionalInt.empty();
  }

  /// The act with an id, see [#document(ActId)], as its newest wordings have it.
  public Optional<Act> get(ActId id) throws IOException {
    OptionalInt document = document(id);
    return document.isEmpty() ? Optional.empty() : Optional.of(read(document.getAsInt()));
  }

  /// The act with an id, see [#document(ActId)], with all its texts.
  public Optional<StoredAct> whole(ActId id) throws IOException {
    OptionalInt document = document(id);
    return document.isEmpty() ? Optional.empty() : Optional.of(whole(document.getAsInt()));
  }

  /// The ids that may be meant by what somebody typed: the id itself; else those of acts that a
  /// text was put under it; else those that begin with it.
  public List<ActId> matching(String typed, int most) throws IOException {
    List<ActId> found = new ArrayList<>();
    if (!documents(Fields.ID, typed, 1).isEmpty()) {
      return List.of(new ActId(typed));
    }
    for (int document : documents(Fields.JOIN, "id:" + typed, most)) {
      found.add(summary(document).act().id());
    }
    if (found.isEmpty()) {
      beginning(typed, most).forEach(id -> found.add(new ActId(id)));
    }
    Collections.sort(found);
    return List.copyOf(found);
  }

  /// The ids that begin with some letters, sorted.
  private Set<String> beginning(String prefix, int most) throws IOException {
    Set<String> found = new TreeSet<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(Fields.ID);
      if (terms == null) {
        continue;
      }
      TermsEnum ids = terms.iterator();
      BytesRef from = new BytesRef(prefix);
      boolean more = ids.seekCeil(from) != TermsEnum.SeekStatus.END;
      while (more && found.size() < most && StringHelper.startsWith(ids.term(), from)) {
        String id = ids.term().utf8ToString();
        if (!documents(Fields.ID, id, 1).isEmpty()) {
          found.add(id);
        }
        more = ids.next() != null;
      }
    }
    return found;
  }

  /// The ids of all acts, in order.
  public List<ActId> ids() throws IOException {
    List<ActId> ids = new ArrayList<>();
    for (int document : documents(Fields.KIND, Fields.ACT, Integer.MAX_VALUE)) {
      ids.add(summary(document).act().id());
    }
    Collections.sort(ids);
    return List.copyOf(ids);
  }

  /// The acts with a key, no more than a number of them.
  public List<Act> all(String field, String key, int most) throws IOException {
    List<Act> found = new ArrayList<>();
    for (int document : documents(field, key, most)) {
      found.add(read(document));
    }
    return found;
  }

  @Override
  public List<Act> anyOf(String field, Collection<ActKey> keys) throws IOException {
    Set<Integer> documents = new LinkedHashSet<>();
    for (ActKey key : keys) {
      documents.addAll(documents(field, key.value(), Integer.MAX_VALUE));
    }
    List<Act> acts = new ArrayList<>();
    for (int document : documents) {
      acts.add(read(document));
    }
    return acts;
  }

  /// What makes the wordings of an act in a language; empty where the act is not known in it.
  public Optional<WordingMaker> wordings(StoredAct stored, Language language) throws IOException {
    List<Optional<LocalDate>> days = stored.days(language);
    return days.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new WordingMaker(
                days,
                day -> stored.text(language, day),
                new AmendingActs(this).changing(stored.newest(), language)));
  }

  /// Many acts rest on one law, so these are told from their summaries.
  @Override
  public List<LinkedAct> restingOn(Collection<ActKey> keys) throws IOException {
    List<LinkedAct> found = new ArrayList<>();
    for (ActKey key : keys) {
      for (int document : documents(Fields.BASIS, key.value(), Integer.MAX_VALUE)) {
        found.add(summary(document).act());
      }
    }
    return found;
  }

  @Override
  public Set<LinkedAct> named(ActKey name, Predicate<Set<String>> bodies) throws IOException {
    Set<LinkedAct> named = new LinkedHashSet<>();
    for (int document : documents(Fields.NAME, name.value(), 500)) {
      if (bodies.test(bodies(document))) {
        named.add(summary(document).act());
      }
    }
    return named;
  }

  /// The act of a document as its newest wordings have it.
  public Act read(int document) throws IOException {
    Document stored =
        reader.storedFields().document(document, Set.of(Fields.ID, Fields.RECORD, Fields.END));
    Map<Language, ActText> texts = new EnumMap<>(Language.class);
    for (BytesRef record : stored.getBinaryValues(Fields.RECORD)) {
      ActText text = PackedRecord.read(record).text();
      texts.put(text.language(), text);
    }
    Act printed = new Act(new ActId(stored.get(Fields.ID)), texts);
    return end(stored).map(end -> end.of(printed)).orElse(printed);
  }

  /// The records that answer for an act, as they are stored; none where it is not there.
  List<String> records(ActId act) throws IOException {
    List<String> records = new ArrayList<>();
    for (int document : documents(Fields.ID, act.value(), 1)) {
      Document stored = reader.storedFields().document(document, Set.of(Fields.RECORD));
      for (BytesRef record : stored.getBinaryValues(Fields.RECORD)) {
        records.add(PackedRecord.json(record));
      }
    }
    return records;
  }

  /// The act of a document with all its texts.
  public StoredAct whole(int document) throws IOException {
    Document stored =
        reader.storedFields().document(document, Set.of(Fields.ID, Fields.RECORD, Fields.END));
    ActId id = new ActId(stored.get(Fields.ID));
    List<PutText> texts = new ArrayList<>();
    for (BytesRef record : stored.getBinaryValues(Fields.RECORD)) {
      texts.addAll(PutText.of(PackedRecord.read(record)));
    }
    for (PutText kept : KeptTexts.of(this, id)) {
      if (!texts.contains(kept)) {
        texts.add(kept);
      }
    }
    return new StoredAct(id, texts, List.of(), end(stored));
  }

  @Override
  public Optional<Pause> gap(ActId act) throws IOException {
    OptionalInt document = document(act);
    boolean told =
        document.isPresent()
            && end(reader.storedFields().document(document.getAsInt(), Set.of(Fields.END)))
                .isPresent();
    return told ? whole(document.getAsInt()).gap() : Optional.empty();
  }

  private static Optional<Edition.End> end(Document stored) {
    return Optional.ofNullable(stored.get(Fields.END)).map(StoredEnd::read);
  }

  /// The texts that are kept apart with an act.
  public List<PutText> kept(ActId id) throws IOException {
    return KeptTexts.of(this, id);
  }

  /// The unit that a document of an act's block is.
  ///
  /// @param document the act's
  public FoundUnit unit(int unit, int document) throws IOException {
    int place = unit - (document - units(document));
    return FoundUnit.of(read(document), place)
        .orElseThrow(() ->
            new IOException("The record of document " + document + " lacks the unit " + unit));
  }

  /// How many documents stand before the act in its block, as it was written.
  public int units(int document) throws IOException {
    Document stored = reader.storedFields().document(document, Set.of(Fields.UNITS));
    return stored.getField(Fields.UNITS).numericValue().intValue();
  }

  private Set<String> bodies(int document) throws IOException {
    return Set.copyOf(values(document, Fields.POSSIBLE_BODY));
  }

  /// The values of a field with many, in their order.
  public List<String> values(int document, String field) throws IOException {
    LeafReaderContext leaf = leaf(document);
    SortedSetDocValues values = leaf.reader().getSortedSetDocValues(field);
    List<String> found = new ArrayList<>();
    if (values != null && values.advanceExact(document - leaf.docBase)) {
      for (int at = 0; at < values.docValueCount(); at++) {
        found.add(values.lookupOrd(values.nextOrd()).utf8ToString());
      }
    }
    return found;
  }

  /// What links tell of the act with an id.
  public Optional<LinkedAct> linked(ActId id) throws IOException {
    OptionalInt document = document(id);
    return document.isEmpty() ? Optional.empty() : Optional.of(summary(document.getAsInt()).act());
  }

  /// The key that others cite the act of a document by, where it has a date and a number.
  public Optional<String> key(int document) throws IOException {
    LinkedAct act = summary(document).act();
    Citation cited = Citation.of(act.type()).withDateAndNumber(act.adopted(), act.number());
    return ActKey.of(cited).stream().findFirst().map(ActKey::value);
  }

  /// What links tell of the one act that has a key.
  public Optional<LinkedAct> named(String key) throws IOException {
    List<Integer> documents = documents(Fields.NAME, key, 2);
    return documents.size() == 1
        ? Optional.of(summary(documents.getFirst()).act())
        : Optional.empty();
  }

  /// What hits and links tell of the act of a document.
  public Summary summary(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    BinaryDocValues summaries = leaf.reader().getBinaryDocValues(Fields.SUMMARY);
    if (summaries == null || !summaries.advanceExact(document - leaf.docBase)) {
      throw new IOException("The act of document " + document + " has no summary");
    }
    return Summary.of(summaries.binaryValue());
  }

  private LeafReaderContext leaf(int document) {
    return reader.leaves().get(ReaderUtil.subIndex(document, reader.leaves()));
  }

  /// The living documents that have a key, in the order of the index.
  public List<Integer> documents(String field, String key, int most) throws IOException {
    List<Integer> found = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum postings =
          leaf.reader().postings(new Term(field, new BytesRef(key)), PostingsEnum.NONE);
      Bits live = leaf.reader().getLiveDocs();
      if (postings == null) {
        continue;
      }
      for (int at = postings.nextDoc();
          at != DocIdSetIterator.NO_MORE_DOCS && found.size() < most;
          at = postings.nextDoc()) {
        if (live == null || live.get(at)) {
          found.add(leaf.docBase + at);
        }
      }
    }
    return found;
  }
}
