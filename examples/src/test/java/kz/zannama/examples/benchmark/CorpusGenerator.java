package kz.zannama.examples.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/// Random acts in both languages in the layout of a public corpus of editions, written into a bare
/// git repository, a commit an edition, in the order of their days. The same seed gives the same
/// acts.
///
/// Most acts have few editions and a page or two; one in fifty is long and has many. Each edition
/// changes one to three paragraphs and says so in a note; one act in twenty goes in the end.
final class CorpusGenerator {
  private static final LocalDate FIRST = LocalDate.of(1995, 1, 1);
  private static final String[] RUSSIAN = {
    "лодка",
    "причал",
    "учет",
    "порт",
    "журнал",
    "владелец",
    "порядок",
    "срок",
    "груз",
    "маяк",
    "канал",
    "берег",
    "вода",
    "разрешение",
    "отдел",
    "заявление",
    "проверка",
    "запись",
    "номер"
  };
  private static final String[] KAZAKH = {
    "қайық", "айлақ", "есеп", "порт", "журнал", "иесі", "тәртіп", "мерзім", "жүк", "маяк", "арна",
    "жаға", "су", "рұқсат", "бөлім", "өтініш", "тексеру", "жазба", "нөмір"
  };

  private final Random random;
  private final int acts;

  CorpusGenerator(long seed, int acts) {
    this.random = new Random(seed);
    this.acts = acts;
  }

  /// A version of an act's folder.
  private record State(LocalDate day, String path, String meta, String russian, String kazakh) {
    boolean isGone() {
      return meta.isEmpty();
    }
  }

  /// Writes the repository.
  ///
  /// @return how many editions it has, of both languages together one
  int write(Path folder) throws IOException {
    List<State> states = new ArrayList<>();
    for (int act = 1; act <= acts; act++) {
      act(act, states);
    }
    states.sort(Comparator.comparing(State::day).thenComparing(State::path));
    try (Repository repository =
        new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().build()) {
      repository.create(true);
      commit(repository, states);
    }
    return (int) states.stream().filter(state -> !state.isGone()).count();
  }

  private void act(int number, List<State> states) {
    boolean large = number % 50 == 0;
    int editions = large ? 10 + random.nextInt(20) : 1 + Math.min(7, random.nextInt(4) * 2);
    int paragraphs = large ? 400 : 8 + random.nextInt(20);
    List<String[]> texts = new ArrayList<>();
    for (int at = 0; at < paragraphs; at++) {
      texts.add(new String[] {sentence(RUSSIAN), sentence(KAZAKH), "", ""});
    }
    LocalDate adopted = FIRST.plusDays(random.nextInt(4_000));
    LocalDate day = adopted;
    String path =
        String.format(
            Locale.ROOT,
            "06-government/%d/%02d%02d-o-lodkakh-%d",
            adopted.getYear(),
            adopted.getMonthValue(),
            adopted.getDayOfMonth(),
            50_000 + number);
    for (int edition = 0; edition < editions; edition++) {
      if (edition > 0) {
        day = day.plusDays(30 + random.nextInt(600));
        change(texts, day, 1_000 + number * 40 + edition);
      }
      states.add(
          new State(
              day,
              path,
              meta(number, adopted, day),
              text(number, texts, 0),
              text(number, texts, 1)));
    }
    if (number % 20 == 0) {
      states.add(new State(day.plusDays(100), path, "", "", ""));
    }
  }

  private void change(List<String[]> texts, LocalDate day, int by) {
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int at = random.nextInt(texts.size());
      String printed =
          String.format(
              Locale.ROOT,
              "%02d.%02d.%d № %d",
              day.getDayOfMonth(),
              day.getMonthValue(),
              day.getYear(),
              by);
      texts.set(
          at,
          new String[] {
            sentence(RUSSIAN),
            sentence(KAZAKH),
            "> *Сноска. Пункт "
                + (at + 1)
                + " в редакции постановления Правительства РК от "
                + printed
                + ".*\n\n",
            "> *Ескерту. "
                + (at + 1)
                + "-тармақ жаңа редакцияда - ҚР Үкіметінің "
                + printed
                + " қаулысымен.*\n\n"
          });
    }
  }

  private String sentence(String[] words) {
    StringBuilder sentence = new StringBuilder();
    for (int count = 12 + random.nextInt(30); count > 0; count--) {
      sentence.append(words[random.nextInt(words.length)]).append(' ');
    }
    sentence.setCharAt(0, Character.toUpperCase(sentence.charAt(0)));
    return sentence.append(random.nextInt(10_000)).append('.').toString();
  }

  private static String meta(int number, LocalDate adopted, LocalDate day) {
    return String.format(
        Locale.ROOT,
        """
        act_code: '%d'
        requisite: 'Постановление Правительства Республики Казахстан от %s года № %d'
        title: {rus: О лодках порта %d, kaz: '%d-порттың қайықтары туралы'}
        approved_on: %s
        version_date: {kaz: %s, rus: %s}
        """,
        50_000 + number,
        printed(adopted),
        number,
        number,
        number,
        adopted,
        day,
        day);
  }

  private static String printed(LocalDate day) {
    String[] months = {
      "января",
      "февраля",
      "марта",
      "апреля",
      "мая",
      "июня",
      "июля",
      "августа",
      "сентября",
      "октября",
      "ноября",
      "декабря"
    };
    return day.getDayOfMonth() + " " + months[day.getMonthValue() - 1] + " " + day.getYear();
  }

  private static String text(int number, List<String[]> texts, int language) {
    StringBuilder text = new StringBuilder();
    text.append(
        language == 0
            ? "# О лодках порта "
                + number
                + "\n\nПравительство Республики Казахстан ПОСТАНОВЛЯЕТ:\n\n"
            : "# "
                + number
                + "-порттың қайықтары туралы\n\nҚазақстан Республикасының Үкіметі ҚАУЛЫ ЕТЕДІ:\n\n");
    for (int at = 0; at < texts.size(); at++) {
      String[] paragraph = texts.get(at);
      text.append(at + 1).append(". ").append(paragraph[language]).append("\n\n");
      text.append(paragraph[language + 2]);
    }
    return text.toString();
  }

  private static void commit(Repository repository, List<State> states) throws IOException {
    TreeMap<String, ObjectId> tree = new TreeMap<>();
    ObjectId head = ObjectId.zeroId();
    for (State state : states) {
      try (ObjectInserter inserter = repository.newObjectInserter()) {
        if (state.isGone()) {
          tree.keySet().removeIf(file -> file.startsWith(state.path() + "/"));
        } else {
          file(tree, inserter, state.path() + "/meta.yaml", state.meta());
          file(tree, inserter, state.path() + "/rus.md", state.russian());
          file(tree, inserter, state.path() + "/kaz.md", state.kazakh());
        }
        head = commit(inserter, tree, head, state.day());
        inserter.flush();
      }
    }
    RefUpdate update = repository.updateRef(Constants.HEAD);
    update.setNewObjectId(head);
    update.forceUpdate();
  }

  private static void file(
      TreeMap<String, ObjectId> tree, ObjectInserter inserter, String name, String text)
      throws IOException {
    tree.put(name, inserter.insert(Constants.OBJ_BLOB, text.getBytes(UTF_8)));
  }

  private static ObjectId commit(
      ObjectInserter inserter, TreeMap<String, ObjectId> tree, ObjectId before, LocalDate day)
      throws IOException {
    DirCache cache = DirCache.newInCore();
    DirCacheBuilder builder = cache.builder();
    tree.forEach((name, blob) -> {
      DirCacheEntry entry = new DirCacheEntry(name);
      entry.setFileMode(FileMode.REGULAR_FILE);
      entry.setObjectId(blob);
      builder.add(entry);
    });
    builder.finish();
    Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.ofHours(5));
    PersonIdent author = new PersonIdent("body", "body@example.org", noon, ZoneOffset.ofHours(5));
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(cache.writeTree(inserter));
    commit.setAuthor(author);
    commit.setCommitter(author);
    commit.setMessage("edition");
    if (!before.equals(ObjectId.zeroId())) {
      commit.setParentId(before);
    }
    return inserter.insert(commit);
  }
}
