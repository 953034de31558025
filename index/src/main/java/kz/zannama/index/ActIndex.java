package kz.zannama.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.zannama.citation.typed.TypedCitation;
import kz.zannama.history.AmendmentChain;
import kz.zannama.history.LinkedAct;
import kz.zannama.index.internal.query.QueryReader;
import kz.zannama.index.internal.question.ChangeCounts;
import kz.zannama.index.internal.question.Questions;
import kz.zannama.index.internal.question.WordingChecks;
import kz.zannama.index.internal.store.EverWords;
import kz.zannama.index.internal.store.FieldTable;
import kz.zannama.index.internal.store.Fields;
import kz.zannama.index.internal.store.IndexFolder;
import kz.zannama.index.internal.store.LatestView;
import kz.zannama.index.internal.store.NewestAct;
import kz.zannama.index.internal.store.StoredAct;
import kz.zannama.index.internal.store.StoredActs;
import kz.zannama.index.question.ChangesByAct;
import kz.zannama.index.question.CountQuestion;
import kz.zannama.index.question.CountRow;
import kz.zannama.index.question.EditionStep;
import kz.zannama.index.question.EverAnswer;
import kz.zannama.index.question.EverHit;
import kz.zannama.index.question.WordStay;
import kz.zannama.index.question.WordingCheck;
import kz.zannama.index.wording.ActWording;
import kz.zannama.index.wording.HeldWording;
import kz.zannama.index.wording.WordingMaker;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.Citation;
import kz.zannama.model.Edition;
import kz.zannama.model.Language;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;

/// Acts in a folder, searchable.
///
/// ```java
/// try (ActIndex index = ActIndex.create(folder)) {
///   try (ActIndexWriter writer = index.writer()) {
///     writer.put(act);
///   }
///   SearchResult found = index.search(ActQuery.of("ақылы қоғамдық жұмыстар"));
///   AmendmentChain chain = index.history(act.id());
/// }
/// ```
///
/// Every call sees the acts of the latest commit, whoever made it. Any number of threads may read
/// while one writes; one writer at a time, in this program or another.
public final class ActIndex implements Closeable {
  private static final int MATCHING = 50;

  /// So many acts are read in vain, at most, for each that is wanted: words may stand in many and
  /// never so.
  private static final int READ_IN_VAIN = 50;

  private final Path folder;
  private final Directory directory;
  private final LatestView searchers;
  private final QueryRunner queries;
  private final Suggestions suggestions;
  private final Clock clock;

  private ActIndex(Path folder, Directory directory, Clock clock) throws IOException {
    this.clock = clock;
    this.folder = folder;
    this.directory = directory;
    this.searchers = new LatestView(folder, directory);
    Analyzer analyzer = FieldTable.analyzer();
    QueryReader reader = new QueryReader(analyzer);
    this.queries = new QueryRunner(analyzer, reader);
    this.suggestions = new Suggestions(analyzer, reader);
  }

  /// Whether a folder holds an index, of whatever version.
  ///
  /// @throws IOException if the folder cannot be read
  public static boolean exists(Path folder) throws IOException {
    Objects.requireNonNull(folder, "The folder of the index is null");
    return IndexFolder.exists(folder);
  }

  /// Opens the index in a folder to read it, or to write more into it; nothing is made there.
  ///
  /// @throws IOException if the folder holds no index, or one of another version
  public static ActIndex open(Path folder) throws IOException {
    return open(folder, Clock.systemDefaultZone());
  }

  /// Opens the index in a folder, as [#open(Path)] does.
  ///
  /// @param clock what tells today, for questions that name no day
  /// @throws IOException if the folder holds no index, or one of another version
  public static ActIndex open(Path folder, Clock clock) throws IOException {
    Objects.requireNonNull(folder, "The folder of the index is null");
    Objects.requireNonNull(clock, "The clock of the index is null");
    return of(IndexFolder.open(folder), folder, clock);
  }

  /// Opens the index in a folder; an empty or missing folder becomes an index without acts.
  ///
  /// @throws IOException if the folder holds something else, or an index of another version
  public static ActIndex create(Path folder) throws IOException {
    return create(folder, Clock.systemDefaultZone());
  }

  /// Opens the index in a folder, as [#create(Path)] does.
  ///
  /// @param clock what tells today, for questions that name no day
  /// @throws IOException if the folder holds something else, or an index of another version
  public static ActIndex create(Path folder, Clock clock) throws IOException {
    Objects.requireNonNull(folder, "The folder of the index is null");
    Objects.requireNonNull(clock, "The clock of the index is null");
    return of(IndexFolder.create(folder), folder, clock);
  }

  private static ActIndex of(Directory directory, Path folder, Clock clock) throws IOException {
    try {
      return new ActIndex(folder, directory, clock);
    } catch (IOException | RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /// A writer; closing it commits.
  ///
  /// @throws IOException if another writer is open
  public ActIndexWriter writer() throws IOException {
    return ActIndexWriter.open(folder, directory);
  }

  /// The day that questions without one ask for.
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /// The acts that match a query, however long it is: its first sixty words rank, all its phrases
  /// and operators count.
  public SearchResult search(ActQuery query) throws IOException {
    Objects.requireNonNull(query, "The query is null");
    LocalDate today = today();
    return read(searcher -> queries.run(searcher, query, today));
  }

  /// The acts that a typed citation can mean: all that agree with what it tells, so that several
  /// are ambiguous. The name of a code or a law without a date means the newest act of the name.
  public List<Act> cited(TypedCitation typed) throws IOException {
    Objects.requireNonNull(typed, "The typed citation is null");
    return read(searcher -> CitedActs.find(new QueryRunner.View(searcher), typed, today()));
  }

  /// The acts of the index that a text cites; of what it cites, those that one act answers to.
  public Map<Citation, LinkedAct> cited(ActText text) throws IOException {
    Objects.requireNonNull(text, "The text whose citations are looked for is null");
    return read(searcher -> {
      StoredActs acts = stored(searcher);
      Map<Citation, LinkedAct> found = new HashMap<>();
      Stream.concat(text.basis().stream(), text.citations().stream())
          .forEach(
              citation -> acts.find(citation, text).ifPresent(act -> found.put(citation, act)));
      return Map.copyOf(found);
    });
  }

  /// A number that grows with every commit: what was asked for under one number is answered so
  /// until there is another.
  public long version() throws IOException {
    return read(searcher -> ((DirectoryReader) searcher.getIndexReader()).getVersion());
  }

  /// Titles and names of bodies that somebody who typed so much may mean: they have all its words,
  /// the last one as the beginning of a word.
  ///
  /// @param limit how many at most
  /// @throws IllegalArgumentException if the limit is not positive
  public List<String> suggest(String typed, int limit) throws IOException {
    Objects.requireNonNull(typed, "What was typed is null");
    if (limit < 1) {
      throw new IllegalArgumentException("Not a number of suggestions: " + limit);
    }
    return read(searcher -> suggestions.complete(searcher, typed, limit));
  }

  /// A text with the words that no act has replaced by the likeliest ones, which a search looks
  /// for, too; empty where every word is known to the acts or the table of terms, or nothing is
  /// like it.
  public Optional<String> didYouMean(String typed) throws IOException {
    Objects.requireNonNull(typed, "What was typed is null");
    return read(searcher -> suggestions.correct(searcher.getIndexReader(), typed));
  }

  /// The act with an id, in each language as its newest wording has it that is not of a day to
  /// come; a language that has none but such as the newest has it. Also by an id that one of its
  /// texts was put under, where that leads to one act: acts that share a key are told apart by
  /// [#matching].
  public Optional<Act> get(ActId id) throws IOException {
    Objects.requireNonNull(id, "The id of the act is null");
    return read(searcher -> {
      Optional<Act> newest = stored(searcher).get(id);
      if (newest.filter(act -> !coming(act).isEmpty()).isEmpty()) {
        return newest;
      }
      Optional<Act> today = stored(searcher).whole(id).flatMap(act -> act.on(today()));
      return newest.map(act -> held(act, today));
    });
  }

  /// An act as it reads today, with the texts that it has in its newest wording alone.
  private static Act held(Act newest, Optional<Act> today) {
    Act held = today.orElse(newest);
    for (ActText text : newest.texts().values()) {
      held = held.texts().containsKey(text.language()) ? held : held.with(text);
    }
    return held;
  }

  /// The days to come of the newest wordings of an act, by language: until then [#get(ActId)] gives
  /// an earlier one.
  public Map<Language, LocalDate> coming(ActId id) throws IOException {
    Objects.requireNonNull(id, "The id of the act is null");
    return read(searcher -> stored(searcher).get(id)).map(this::coming).orElse(Map.of());
  }

  private Map<Language, LocalDate> coming(Act newest) {
    Map<Language, LocalDate> coming = new TreeMap<>();
    for (ActText text : newest.texts().values()) {
      text.requisites()
          .versionDate()
          .filter(day -> day.isAfter(today()))
          .ifPresent(day -> coming.put(text.language(), day));
    }
    return coming;
  }

  /// The act with an id as it reads on a day: in each language the newest wording that is not
  /// younger. Empty also where every wording is.
  public Optional<Act> get(ActId id, LocalDate day) throws IOException {
    Objects.requireNonNull(id, "The id of the act is null");
    Objects.requireNonNull(day, "The day is null");
    return read(searcher -> stored(searcher).whole(id).flatMap(act -> act.on(day)));
  }

  /// What a corpus of editions tells of the end of an act: that it is gone, or announced to go;
  /// empty for one that came back.
  public Optional<Edition.End> end(ActId id) throws IOException {
    Objects.requireNonNull(id, "The id of the act is null");
    return read(searcher ->
        stored(searcher).whole(id).filter(act -> act.back().isEmpty()).flatMap(StoredAct::end));
  }

  /// The wordings of an act: by language, then by date, those without a date first; none where the
  /// act is not in the index.
  public List<ActWording> wordings(ActId id) throws IOException {
    Objects.requireNonNull(id, "The id of the act is null");
    return read(searcher -> stored(searcher).whole(id).map(StoredAct::wordings).orElse(List.of()));
  }

  /// How an act read on a day in a language: the stored wording that holds on it, or the one that
  /// the acts of the index make of the nearest earlier stored wording. Empty where the act is not
  /// in the index, or not in the language.
  public Optional<HeldWording> wording(ActId id, Language language, LocalDate day)
      throws IOException {
    Objects.requireNonNull(id, "The id of the act is null");
    Objects.requireNonNull(language, "The language is null");
    Objects.requireNonNull(day, "The day is null");
    return read(searcher -> {
      StoredActs acts = stored(searcher);
      Optional<StoredAct> stored = acts.whole(id);
      Optional<WordingMaker> maker =
          stored.isEmpty() ? Optional.empty() : acts.wordings(stored.get(), language);
      return maker.map(it -> it.on(day));
    });
  }

  /// What changed in an act from wording to wording: between those that are stored, with the acts
  /// that their notes name, and after the last of them as the acts of the index order it.
  ///
  /// @param from the first day of the period; empty for all time
  /// @param to the last day of the period; empty for today
  /// @return the steps in which something changed, by language, the earliest first; none where the
  ///   act is not in the index
  public List<EditionStep> changes(ActId id, Optional<LocalDate> from, Optional<LocalDate> to)
      throws IOException {
    Objects.requireNonNull(id, "The id of the act is null");
    Objects.requireNonNull(from, "The first day is null; empty for all time");
    Objects.requireNonNull(to, "The last day is null; empty for today");
    LocalDate last = to.orElse(today());
    return read(searcher -> new Questions(stored(searcher)).changes(id, from, last));
  }

  /// What an act changed in others: between their stored editions, and as it orders it.
  ///
  /// @return the acts that it changed, those of the index alone, by id
  public List<ChangesByAct> changesBy(ActId id) throws IOException {
    Objects.requireNonNull(id, "The id of the act is null");
    return read(searcher -> new Questions(stored(searcher)).changesBy(id));
  }

  /// Since when words stand in an act, and until when they stood; also in one that is not in force.
  ///
  /// @param words the words as they stand, whatever their letters' case and the blanks between them
  /// @return the times, by language, the earliest first; none where they stand in no wording
  public List<WordStay> since(ActId id, String words) throws IOException {
    Objects.requireNonNull(id, "The id of the act is null");
    Objects.requireNonNull(words, "The words that are looked for are null");
    LocalDate today = today();
    return read(searcher -> new Questions(stored(searcher)).since(id, words, today));
  }

  /// The acts in which words stand or stood, in the wordings that are stored and those that acts of
  /// the index make of the last one; also acts that are not in force. Words that stand in a wording
  /// alone that is made so are not looked for.
  ///
  /// @param words the words as they stand, whatever their letters' case and the blanks between them
  /// @param limit how many acts at most
  /// @return those in whose newest wording they stand first, the best before others; and how many
  ///   were not read, as an act that has the words, but not so, is only known when it is
  public EverAnswer ever(String words, int limit) throws IOException {
    Objects.requireNonNull(words, "The words that are looked for are null");
    LocalDate today = today();
    ActQuery quoted =
        ActQuery.builder().text('"' + words.replace('"', ' ') + '"').limit(limit).build();
    return read(searcher -> {
      Set<ActId> may = new LinkedHashSet<>();
      queries.run(searcher, quoted, today).hits().forEach(hit -> may.add(hit.act()));
      may.addAll(EverWords.acts(searcher, words));
      StoredActs acts = stored(searcher);
      Questions questions = new Questions(acts);
      List<EverHit> found = new ArrayList<>();
      Iterator<ActId> next = may.iterator();
      int read = 0;
      while (found.size() < limit && read - found.size() < READ_IN_VAIN * limit && next.hasNext()) {
        ActId act = next.next();
        read++;
        List<WordStay> stays = questions.since(act, words, today);
        Optional<LinkedAct> known = stays.isEmpty() ? Optional.empty() : acts.linked(act);
        known.ifPresent(it -> found.add(new EverHit(it, stays)));
      }
      return new EverAnswer(found, may.size() - read);
    });
  }

  /// A count over all acts of the index; repeals that are announced for later are none yet.
  public List<CountRow> count(CountQuestion question) throws IOException {
    Objects.requireNonNull(question, "The question is null");
    boolean repeals = question.subject() == CountQuestion.Subject.REPEALS;
    CountQuestion asked = repeals ? question.upTo(today()) : question;
    return read(searcher -> ChangeCounts.of(stored(searcher), asked));
  }

  /// The ids that may be meant by what somebody typed: the id itself; else all acts that share a
  /// key; else the ids that begin so, as many as 50. One answer is sure, several are ambiguous.
  public List<ActId> matching(String typed) throws IOException {
    Objects.requireNonNull(typed, "What was typed is null");
    return read(searcher -> stored(searcher).matching(typed, MATCHING));
  }

  /// The links of an act to others, in both directions.
  ///
  /// @throws IllegalArgumentException if the act is not in the index
  public AmendmentChain history(ActId id) throws IOException {
    Objects.requireNonNull(id, "The id of the act is null");
    return read(searcher -> {
      StoredActs acts = stored(searcher);
      Act act =
          acts.get(id).orElseThrow(() -> new IllegalArgumentException("Not in the index: " + id));
      AmendmentChain chain = acts.chain(act);
      return NewestAct.date(searcher).map(chain::withKnownAt).orElse(chain);
    });
  }

  /// How many acts there are.
  public int size() throws IOException {
    return read(searcher -> searcher.count(new TermQuery(new Term(Fields.KIND, Fields.ACT))));
  }

  /// The ids of all acts, in order.
  public List<ActId> ids() throws IOException {
    return read(searcher -> stored(searcher).ids());
  }

  /// Checks over the whole index whether what acts order gives what sources print: between stored
  /// wordings, and where a note names an act that is here, too. Reads everything.
  ///
  /// @param told is given each provision that was checked
  public void checkWordings(Consumer<WordingCheck> told) throws IOException {
    Objects.requireNonNull(told, "What is told of the checks is null");
    read(searcher -> {
      WordingChecks.of(stored(searcher), told);
      return true;
    });
  }

  /// What is wrong with the index: broken files, blocks with missing parts, acts that cannot be
  /// read back. An empty list for a sound one. Reads everything.
  public List<String> verify() throws IOException {
    return read(searcher -> IndexCheck.problems(searcher.getIndexReader()));
  }

  /// Releases the files. Closing again does nothing.
  @Override
  public void close() throws IOException {
    searchers.close();
    directory.close();
  }

  private static StoredActs stored(IndexSearcher searcher) {
    return new StoredActs(searcher.getIndexReader());
  }

  private <T> T read(Reading<T> reading) throws IOException {
    IndexSearcher searcher = acquire();
    try {
      return reading.from(searcher);
    } catch (IndexSearcher.TooManyClauses e) {
      throw new IllegalArgumentException("Too many words and phrases in one query", e);
    } finally {
      searchers.release(searcher);
    }
  }

  private IndexSearcher acquire() throws IOException {
    try {
      return searchers.acquire();
    } catch (AlreadyClosedException e) {
      throw new IllegalStateException("The index is closed: " + folder, e);
    }
  }

  /// Something read from one view of the index.
  private interface Reading<T> {
    T from(IndexSearcher searcher) throws IOException;
  }
}
