package kz.zannama.parser.internal.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.citation.GrammaticalCase;
import kz.zannama.citation.ProvisionFinder;
import kz.zannama.citation.ProvisionReference;
import kz.zannama.citation.ReferredUnit;
import kz.zannama.language.Letters;
import kz.zannama.model.Change;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.change.AmendingVerbs.FoundVerb;

/// Reads from one note which act did what to which provision.
final class NoteReader {
  // Specimens: «Ескерту.», «Сноска.»
  private static final Pattern HEAD =
      Pattern.compile("(?<!\\p{L})(?:ескерту|ескертпе|сноска)(?!\\p{L})[.:!]?");

  // Specimens: «ЗҚАИ-ның ескертпесі!», «Примечание ИЗПИ!»
  private static final Pattern PUBLISHER =
      Pattern.compile("(?<!\\p{L})(?:зкаи|ркао|примечание (?:изпи|рцпи)|изпи|рцпи)(?!\\p{L})");

  // Specimens: «өзгеріс енгізу көзделген», «предусмотрены изменения»
  private static final Pattern PLANNED = Pattern.compile("козделген|предусм[ао]тр");

  // Specimens: «бүкіл мәтін бойынша», «по всему тексту»
  private static final Pattern WHOLE_TEXT = Pattern.compile("матин|по (?:всему )?тексту|в тексте");

  // Specimens: «Қаулы», «Бұйрықтың», «Решение», «Закон»
  private static final Pattern THE_ACT =
      Pattern.compile(
          "\\s*(?:осы"
              + " )?(?:каулы|шешим|буйры[кг]|зан|кодекс|жарлы[кг]|оким|постановлени|решени|приказ|закон|указ|распоряжени)\\p{L}*+["
              + " \\-]*");

  // Specimens: «Қосымша», «Приложение»
  private static final Pattern THE_ANNEX =
      Pattern.compile("(?:^|.*[ .])(?:косымша|приложени)\\p{L}*+[ \\-]*");

  private final Language language;
  private final Citation own;
  private final AnnexedDocuments documents;

  NoteReader(Language language, Citation own, AnnexedDocuments documents) {
    this.language = language;
    this.own = own;
    this.documents = documents;
  }

  /// What one note tells.
  ///
  /// @param operation what was done
  /// @param provision to which provision; empty for the whole act
  /// @param heading whether only the provision's heading was changed
  /// @param document the approved document that it is, where no annex is known to hold it
  /// @param act by which act; empty where a repeal names none
  /// @param kept what a repeal leaves in force
  /// @param from the day from which it holds, where printed
  /// @param until the last day of a suspension
  /// @param start where the words begin that say it
  /// @param end where they end
  record Noted(
      Operation operation,
      Optional<ElementId> provision,
      boolean heading,
      Optional<String> document,
      Optional<Citation> act,
      Optional<Change.Kept> kept,
      Optional<LocalDate> from,
      Optional<LocalDate> until,
      int start,
      int end) {}

  /// What a note tells, in reading order; nothing where it announces a change or speaks of
  /// something else.
  List<Noted> read(NotePlace place) {
    String note = place.text().value();
    String key = Letters.foldedKey(note);
    List<Integer> heads = new ArrayList<>();
    Matcher head = HEAD.matcher(key);
    while (head.find()) {
      heads.add(head.start());
    }
    if (heads.isEmpty() || heads.getFirst() > 0) {
      heads.addFirst(0);
    }
    List<Noted> all = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      int end = i + 1 < heads.size() ? heads.get(i + 1) : note.length();
      all.addAll(readOne(place, note, key, heads.get(i), end));
    }
    return all;
  }

  private List<Noted> readOne(NotePlace place, String note, String key, int from, int to) {
    Matcher publisher = PUBLISHER.matcher(key).region(from, to);
    int until = publisher.find() ? publisher.start() : to;
    String here = key.substring(from, until);
    List<FoundVerb> verbs = AmendingVerbs.OF_NOTES.find(here, language);
    if (verbs.isEmpty()) {
      return List.of();
    }
    String full = note.substring(from, until);
    String masked = masked(full, here, verbs);
    List<NotedAct> acts = new NotedActFinder(masked, language, own).find(full);
    int first = acts.isEmpty() ? here.length() : acts.getFirst().start();
    if (PLANNED.matcher(here).region(0, first).find()) {
      return List.of();
    }
    return join(place, masked, here, verbs, acts, from);
  }

  /// The note with brackets that hold no operation masked: they tell when the change applies.
  private static String masked(String note, String key, List<FoundVerb> verbs) {
    StringBuilder masked = new StringBuilder(note);
    int open = key.indexOf('(');
    while (open >= 0) {
      int close = key.indexOf(')', open);
      if (close < 0) {
        break;
      }
      int from = open;
      int to = close;
      boolean operation = verbs.stream().anyMatch(verb -> verb.start() > from && verb.start() < to);
      for (int i = open; i <= close && !operation; i++) {
        masked.setCharAt(i, ' ');
      }
      open = key.indexOf('(', operation ? open + 1 : close);
    }
    return masked.toString();
  }

  private List<Noted> join(
      NotePlace place,
      String note,
      String key,
      List<FoundVerb> verbs,
      List<NotedAct> acts,
      int from) {
    List<Noted> noted = new ArrayList<>();
    boolean actsFirst = acts.stream().noneMatch(act -> act.start() >= verbs.getFirst().end());
    Target target = Target.NONE;
    int segment = 0;
    for (int i = 0; i < verbs.size(); i++) {
      FoundVerb verb = verbs.get(i);
      int until = i + 1 < verbs.size() ? verbs.get(i + 1).start() : note.length();
      List<NotedAct> here = doers(verb, until, actsFirst, acts, key);
      if (here.isEmpty() && !isBareRepeal(place, verb, acts)) {
        continue;
      }
      int last = actsFirst || here.isEmpty() ? verb.start() : here.getFirst().start();
      Optional<LossOfForce> loss = loss(verb, segment, until, note, acts, actsFirst);
      String words =
          loss.map(LossOfForce::bare).orElse(note).substring(segment, Math.max(segment, last));
      target = target(place, words, verb, segment, target, loss);
      if (loss.filter(LossOfForce::ofAnotherAct).isEmpty()) {
        int start = from + firstWord(note, Math.min(segment, verb.start()));
        noted.addAll(noted(verb, here, target, loss, start, from));
      }
      segment = here.isEmpty() ? verb.end() : here.getLast().end();
      if (actsFirst) {
        break;
      }
    }
    return noted;
  }

  /// The acts that do what a verb says: those after it, or all before it where none stands after;
  /// the grounds of a repeal are none of them unless nothing else is named.
  private List<NotedAct> doers(
      FoundVerb verb, int until, boolean actsFirst, List<NotedAct> acts, String key) {
    List<NotedAct> here =
        acts.stream()
            .filter(act ->
                actsFirst
                    ? act.end() <= verb.start()
                    : act.start() >= verb.end() && act.start() < until)
            .toList();
    if (verb.operation() != Operation.REPEAL || here.size() < 2) {
      return here;
    }
    List<NotedAct> doing = new ArrayList<>();
    int before = actsFirst ? 0 : verb.end();
    for (NotedAct act : here) {
      if (!act.isGround(key, language, before)) {
        doing.add(act);
      }
      before = act.end();
    }
    return doing.isEmpty() ? here : doing;
  }

  /// «Сноска. Утратило силу.»: the head of an act says that it lost force, and not by what.
  private static boolean isBareRepeal(NotePlace place, FoundVerb verb, List<NotedAct> acts) {
    return verb.operation() == Operation.REPEAL
        && acts.isEmpty()
        && place.unit().isEmpty()
        && place.annex().isEmpty();
  }

  private Optional<LossOfForce> loss(
      FoundVerb verb, int segment, int until, String note, List<NotedAct> acts, boolean actsFirst) {
    if (verb.operation() != Operation.REPEAL && verb.operation() != Operation.SUSPENSION) {
      return Optional.empty();
    }
    List<NotedAct> named = actsFirst ? List.of() : acts;
    return Optional.of(
        LossOfForce.read(new LossOfForce.Clause(note, segment, verb, until, named), language, own));
  }

  private static List<Noted> noted(
      FoundVerb verb,
      List<NotedAct> acts,
      Target target,
      Optional<LossOfForce> loss,
      int start,
      int from) {
    List<Noted> noted = new ArrayList<>();
    List<Optional<NotedAct>> doers =
        acts.isEmpty() ? List.of(Optional.empty()) : acts.stream().map(Optional::of).toList();
    for (Optional<NotedAct> act : doers) {
      int end =
          Math.max(
              Math.max(act.map(NotedAct::end).orElse(0), verb.end()),
              loss.map(LossOfForce::end).orElse(0));
      for (Optional<ElementId> provision : target.provisions()) {
        noted.add(
            new Noted(
                verb.operation(),
                provision,
                target.heading(),
                target.document(),
                act.map(NotedAct::citation),
                loss.flatMap(LossOfForce::kept),
                act.flatMap(NotedAct::effective).or(() -> loss.flatMap(LossOfForce::from)),
                loss.flatMap(LossOfForce::until),
                start,
                from + end));
      }
    }
    return noted;
  }

  /// The place of the first letter or figure at or after a place: «; с изменениями» begins with
  /// «с».
  private static int firstWord(String note, int place) {
    int at = place;
    while (at < note.length() && !Character.isLetterOrDigit(note.charAt(at))) {
      at++;
    }
    return at;
  }

  /// What a part of a note applies to.
  private record Target(
      List<Optional<ElementId>> provisions, boolean heading, Optional<String> document) {
    static final Target NONE = of(List.of());

    static Target of(List<Optional<ElementId>> provisions) {
      return new Target(provisions, false, Optional.empty());
    }
  }

  /// @param words from the note's beginning, or the act before, to the act
  private Target target(
      NotePlace place,
      String words,
      FoundVerb verb,
      int offset,
      Target before,
      Optional<LossOfForce> loss) {
    int cut = Math.min(words.length(), Math.max(0, verb.start() - offset));
    boolean insertion = verb.operation() == Operation.INSERTION;
    boolean all = insertion || loss.isPresent() && isInPart(words, cut);
    String named = all ? words : words.substring(0, cut);
    List<ProvisionReference> references = ProvisionFinder.find(named, language);
    String head = HEAD.matcher(Letters.foldedKey(words.substring(0, cut))).replaceFirst(" ");
    if (references.isEmpty()) {
      return loss.flatMap(LossOfForce::document)
          .map(document -> document(place, document))
          .orElseGet(() -> unnamed(place, head, before));
    }
    boolean heading = references.stream().allMatch(found -> found.unit() == ReferredUnit.TITLE);
    Optional<ElementId> context = place.unit().or(place::annex);
    List<Optional<ElementId>> ids = new ArrayList<>();
    for (ProvisionReference reference : references) {
      if (insertion && isContextOfInsertion(reference, references)) {
        context = Optional.of(within(context, reference.ids().getLast()));
        continue;
      }
      for (ElementId id : reference.ids()) {
        ids.add(Optional.of(placed(place, context, id)));
      }
    }
    return new Target(ids, heading, Optional.empty());
  }

  /// «Постановление утратило силу в части пункта 2»: what loses force stands after the verb.
  private boolean isInPart(String words, int cut) {
    return NoteWords.PART.in(Letters.foldedKey(words), language, cut, words.length()).find();
  }

  /// The annex that holds a document, else the document by its word alone.
  private Target document(NotePlace place, String word) {
    Optional<ElementId> annex = place.annex().or(() -> documents.annex(word));
    Optional<String> name = annex.isPresent() ? Optional.empty() : Optional.of(word);
    return new Target(List.of(annex), false, name);
  }

  /// «2-тарау 9-1-баппен толықтырылды»: the chapter is where, the article is what.
  private static boolean isContextOfInsertion(
      ProvisionReference reference, List<ProvisionReference> all) {
    boolean inserted = all.stream().anyMatch(other -> other.isIn(GrammaticalCase.INSTRUMENTAL));
    return inserted && !reference.isIn(GrammaticalCase.INSTRUMENTAL);
  }

  private static ElementId placed(NotePlace place, Optional<ElementId> context, ElementId id) {
    if (id.value().equals("title")) {
      return place.unit().or(place::annex).orElse(id);
    }
    return within(context, id);
  }

  /// A named annex is the act's own, wherever the note stands.
  private static ElementId within(Optional<ElementId> context, ElementId id) {
    return ProvisionLevels.annex(id).isPresent() ? id : ProvisionLevels.within(context, id);
  }

  private static Target unnamed(NotePlace place, String head, Target before) {
    if (WHOLE_TEXT.matcher(head).find() || THE_ACT.matcher(head).matches()) {
      return Target.of(List.of(place.annex()));
    }
    if (THE_ANNEX.matcher(head.strip()).matches()) {
      ElementId annex = place.annex().orElse(ElementId.parse("annex_1"));
      return Target.of(List.of(Optional.of(annex)));
    }
    if (!before.provisions().isEmpty()) {
      return before;
    }
    return Target.of(List.of(place.unit().or(place::annex)));
  }
}
