package kz.zannama.parser.internal.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.model.Change;
import kz.zannama.model.Change.Part;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.parser.internal.amend.instruction.AmendingText;
import kz.zannama.parser.internal.amend.instruction.AmendingVerbs;
import kz.zannama.parser.internal.amend.instruction.AmendingVerbs.FoundVerb;
import kz.zannama.parser.internal.amend.instruction.Operation;
import kz.zannama.parser.internal.amend.place.ClauseReferences;
import kz.zannama.parser.internal.amend.place.NoteWords;
import kz.zannama.parser.internal.amend.place.NotedAct;
import kz.zannama.parser.internal.amend.place.NotedActFinder;
import kz.zannama.parser.internal.amend.place.PartReader;
import kz.zannama.text.Rules;

/// Reads from one note which act did what to which provision.
final class NoteReader {
  private static final Rules RULES =
      Rules.of(NoteReader.class, "note-reader.rules", Letters::foldedKey);

  static final Pattern HEAD = RULES.pattern("head");

  private static final Pattern PUBLISHER = RULES.pattern("publisher");

  private static final Pattern LEAD = RULES.pattern("lead");

  private static final Pattern PLANNED = RULES.pattern("planned");

  private final Language language;
  private final Citation own;
  private final NoteTargets targets;
  private Optional<Parts> known = Optional.empty();

  private record Parts(NotePlace place, PartReader reader) {}

  NoteReader(Language language, Citation own, AnnexedDocuments documents) {
    this.language = language;
    this.own = own;
    this.targets = new NoteTargets(language, documents);
  }

  /// What one note tells.
  ///
  /// @param operation what was done
  /// @param provision to which provision; empty for the whole act
  /// @param parts to which parts of it, outermost first
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
      List<Part> parts,
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
    boolean published = publisher.find();
    // the publisher's own note tells of the act only where it says that it lost force
    boolean whole = published && place.isOfTheAct() && publisher.start() == from;
    int until = published && !whole ? publisher.start() : to;
    String here = key.substring(from, until);
    List<FoundVerb> verbs =
        AmendingVerbs.OF_NOTES.find(here, language).stream()
            .filter(verb -> !whole || verb.operation() == Operation.REPEAL)
            .toList();
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

  /// The note with brackets that hold no operation and no part of an act masked: they tell when the
  /// change applies.
  private String masked(String note, String key, List<FoundVerb> verbs) {
    StringBuilder masked = new StringBuilder(note);
    int open = key.indexOf('(');
    while (open >= 0) {
      int close = key.indexOf(')', open);
      if (close < 0) {
        break;
      }
      int from = open;
      int to = close;
      boolean operation =
          verbs.stream().anyMatch(verb -> verb.start() > from && verb.start() < to)
              || NoteWords.PART.in(key, language, open, close).find();
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
    PartReader reader = partReader(place);
    NoteTarget target = NoteTarget.NONE;
    int segment = 0;
    for (int i = 0; i < verbs.size(); i++) {
      FoundVerb verb = verbs.get(i);
      int until = i + 1 < verbs.size() ? verbs.get(i + 1).start() : note.length();
      List<NotedAct> here = doers(verb, until, actsFirst, acts, key);
      if (here.isEmpty() && !isBareRepeal(place, verb, acts)) {
        continue;
      }
      int last = actsFirst || here.isEmpty() ? verb.start() : here.getFirst().start();
      Optional<LossOfForce> loss = loss(verb, segment, until, note, acts);
      String bare = loss.map(LossOfForce::bare).orElse(note);
      String words = bare.substring(segment, Math.max(segment, last));
      if (loss.isPresent() && !here.isEmpty()) {
        words += partBehind(note, key, here.getLast().end(), until);
      }
      target = targets.find(place, words, verb, segment, target, loss);
      if (loss.filter(LossOfForce::ofAnotherAct).isEmpty()) {
        int start = from + firstWord(note, Math.min(segment, verb.start()));
        List<Part> parts = parts(reader, key, segment, Math.max(segment, last), from, verb);
        noted.addAll(noted(verb, here, target, parts, loss, start, from));
      }
      segment = here.isEmpty() ? verb.end() : here.getLast().end();
      if (actsFirst) {
        break;
      }
    }
    return noted;
  }

  /// «утратило силу постановлением … в части пункта 2»: the words behind the act that say so.
  private String partBehind(String note, String key, int from, int to) {
    return NoteWords.PART.in(key, language, from, to).find() ? note.substring(from, to) : "";
  }

  /// The parts of a provision that a stretch of a note names: «Второе предложение пункта 2».
  ///
  /// @param offset where the key begins in the reader's text
  private static List<Part> parts(
      PartReader reader, String key, int from, int to, int offset, FoundVerb verb) {
    Matcher lead = LEAD.matcher(key).region(from, to);
    int start = lead.lookingAt() ? lead.end() : from;
    return reader.read(offset + start, offset + to, verb.operation() == Operation.INSERTION);
  }

  /// The reader of the parts of a note, made once for all that a line tells.
  private PartReader partReader(NotePlace place) {
    if (known.filter(it -> it.place().equals(place)).isEmpty()) {
      known = Optional.of(new Parts(place, newPartReader(place)));
    }
    return known.orElseThrow().reader();
  }

  private PartReader newPartReader(NotePlace place) {
    AmendingText text = new AmendingText(List.of(place.text()), language);
    return new PartReader(text, new ClauseReferences(text));
  }

  /// The acts that do what a verb says: those after it, or all before it where none stands after.
  /// Of a repeal the grounds are none of them unless nothing else is named, nor is what loses
  /// force.
  private List<NotedAct> doers(
      FoundVerb verb, int until, boolean actsFirst, List<NotedAct> acts, String key) {
    List<NotedAct> here =
        acts.stream()
            .filter(act ->
                actsFirst
                    ? act.end() <= verb.start()
                    : act.start() >= verb.end() && act.start() < until)
            .toList();
    if (verb.operation() != Operation.REPEAL) {
      return here;
    }
    List<NotedAct> able = here.stream().filter(act -> !act.isObject(key, language, verb)).toList();
    List<NotedAct> doing = new ArrayList<>();
    int before = actsFirst ? 0 : verb.end();
    for (NotedAct act : able) {
      if (!act.isGround(key, language, before)) {
        doing.add(act);
      }
      before = act.end();
    }
    return doing.isEmpty() ? able : doing;
  }

  /// «Сноска. Утратило силу.»: the head of an act says that it lost force, and not by what.
  private static boolean isBareRepeal(NotePlace place, FoundVerb verb, List<NotedAct> acts) {
    return verb.operation() == Operation.REPEAL
        && acts.isEmpty()
        && place.unit().isEmpty()
        && place.annex().isEmpty();
  }

  private Optional<LossOfForce> loss(
      FoundVerb verb, int segment, int until, String note, List<NotedAct> acts) {
    if (verb.operation() != Operation.REPEAL && verb.operation() != Operation.SUSPENSION) {
      return Optional.empty();
    }
    return Optional.of(
        LossOfForce.read(new LossOfForce.Clause(note, segment, verb, until, acts), language, own));
  }

  private static List<Noted> noted(
      FoundVerb verb,
      List<NotedAct> acts,
      NoteTarget target,
      List<Part> parts,
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
                parts,
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
}
