package kz.zannama.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zannama.history.ActKey;
import kz.zannama.history.ActLink;
import kz.zannama.history.AmendmentChain;
import kz.zannama.history.CitedBody;
import kz.zannama.history.LinkedAct;
import kz.zannama.json.ActJson;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.Citation;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/// Reads acts and their links out of one view of the index.
final class StoredActs {
  private static final ActJson JSON = ActJson.create();

  private final IndexReader reader;

  StoredActs(IndexReader reader) {
    this.reader = reader;
  }

  /// The act with an id, or that a text was put under an id.
  Optional<Stored> get(ActId id) throws IOException {
    return first(Fields.JOIN, JoinKeys.of(id));
  }

  /// The first act with a key.
  Optional<Stored> first(String field, String key) throws IOException {
    List<Integer> documents = documents(field, key, 1);
    return documents.isEmpty() ? Optional.empty() : Optional.of(read(documents.getFirst()));
  }

  /// The ids of all acts, in order.
  List<ActId> ids() throws IOException {
    List<ActId> ids = new ArrayList<>();
    for (int document : documents(Fields.KIND, Fields.ACT, Integer.MAX_VALUE)) {
      ids.add(summary(document).act().id());
    }
    Collections.sort(ids);
    return List.copyOf(ids);
  }

  /// The acts with a key, no more than a number of them.
  List<Stored> all(String field, String key, int most) throws IOException {
    List<Stored> found = new ArrayList<>();
    for (int document : documents(field, key, most)) {
      found.add(read(document));
    }
    return found;
  }

  /// The acts that have any of some keys, each once.
  List<Act> anyOf(String field, Collection<ActKey> keys) throws IOException {
    Set<Integer> documents = new LinkedHashSet<>();
    for (ActKey key : keys) {
      documents.addAll(documents(field, key.value(), Integer.MAX_VALUE));
    }
    List<Act> acts = new ArrayList<>();
    for (int document : documents) {
      acts.add(read(document).act());
    }
    return acts;
  }

  /// The chain of an act: who changed it, whom it changes, what it rests on, what rests on it.
  AmendmentChain chain(Act act) throws IOException {
    List<Act> citing = anyOf(Fields.CITES, ActKey.of(act));
    AmendmentChain chain = AmendmentChain.of(act, citing, this::find);
    List<ActLink> links = new ArrayList<>(chain.links());
    Set<ActId> known = new LinkedHashSet<>();
    chain
        .links(ActLink.Kind.BASIS_OF)
        .forEach(link -> link.other().map(LinkedAct::id).ifPresent(known::add));
    for (LinkedAct resting : restingOn(act)) {
      if (known.add(resting.id())) {
        Citation cited = Citation.of(act.type()).withDateAndNumber(act.adopted(), act.number());
        links.add(
            new ActLink(ActLink.Kind.BASIS_OF, Optional.of(resting), cited, Optional.empty()));
      }
    }
    return new AmendmentChain(
        chain.act(), chain.adopted(), chain.inForceFrom(), chain.status(), chain.wording(), links);
  }

  /// Many acts rest on one law, so these are told from their summaries.
  private List<LinkedAct> restingOn(Act act) throws IOException {
    List<LinkedAct> found = new ArrayList<>();
    for (ActKey key : ActKey.of(act)) {
      for (int document : documents(Fields.BASIS, key.value(), Integer.MAX_VALUE)) {
        found.add(summary(document).act());
      }
    }
    return found;
  }

  /// The one act that a citation names; empty where none or several answer to it.
  Optional<LinkedAct> find(Citation citation, ActText citing) {
    try {
      for (ActKey key : ActKey.of(citation)) {
        Set<LinkedAct> agreeing = new LinkedHashSet<>();
        for (int document : documents(Fields.NAME, key.value(), 500)) {
          if (CitedBody.agrees(citation, citing, bodies(document))) {
            agreeing.add(summary(document).act());
          }
        }
        if (agreeing.size() == 1) {
          return agreeing.stream().findFirst();
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The act of a document.
  Stored read(int document) throws IOException {
    Document stored =
        reader.storedFields().document(document, Set.of(Fields.JSON, Fields.ALIAS, Fields.UNITS));
    String[] records = stored.getValues(Fields.JSON);
    Act act = JSON.read(records[0]);
    for (int at = 1; at < records.length; at++) {
      act = act.with(JSON.read(records[at]).text());
    }
    int units = stored.getField(Fields.UNITS).numericValue().intValue();
    return new Stored(act, List.of(stored.getValues(Fields.ALIAS)), units);
  }

  private Set<String> bodies(int document) throws IOException {
    LeafReaderContext leaf = leaf(document);
    var values = leaf.reader().getSortedSetDocValues(Fields.BODY);
    Set<String> bodies = new LinkedHashSet<>();
    if (values != null && values.advanceExact(document - leaf.docBase)) {
      for (int at = 0; at < values.docValueCount(); at++) {
        String body = values.lookupOrd(values.nextOrd()).utf8ToString();
        if (!body.startsWith("kk:") && !body.startsWith("ru:")) {
          bodies.add(body);
        }
      }
    }
    return bodies;
  }

  /// What hits and links tell of the act of a document.
  Summary summary(int document) throws IOException {
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
  List<Integer> documents(String field, String key, int most) throws IOException {
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

  /// An act as it is stored.
  ///
  /// @param act the act with all its texts
  /// @param aliases every id that a text of it was put under
  /// @param units how many units its block has
  record Stored(Act act, List<String> aliases, int units) {}
}
