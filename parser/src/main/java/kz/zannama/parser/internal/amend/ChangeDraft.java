package kz.zannama.parser.internal.amend;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.zannama.language.Letters;
import kz.zannama.model.Change;
import kz.zannama.model.Change.Part;
import kz.zannama.model.Change.Scope;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.model.Span;
import kz.zannama.parser.internal.amend.instruction.AmendingText;
import kz.zannama.parser.internal.amend.instruction.Clause;
import kz.zannama.parser.internal.amend.instruction.Operation;
import kz.zannama.parser.internal.amend.instruction.ReplacedWords.Pair;
import kz.zannama.parser.internal.amend.place.ChangedPlace;
import kz.zannama.parser.internal.amend.place.Excepted;
import kz.zannama.text.Rules;

/// What an instruction orders, before it is known of which provisions.
///
/// @param operation what is done
/// @param document the approved document inside the act
/// @param words the instruction as printed
/// @param span where it is printed
/// @param oldText the words that go
/// @param newText the words that come
/// @param term from when and until when
/// @param excepted what the words leave as it is
/// @param inAnnex whether the acts it applies to are listed in an annex
record ChangeDraft(
    Operation operation,
    Optional<String> document,
    String words,
    Span span,
    Optional<String> oldText,
    Optional<String> newText,
    ChangeTerm term,
    Optional<Excepted> excepted,
    boolean inAnnex) {
  private static final Rules RULES =
      Rules.of(ChangeDraft.class, "change-draft.rules", Letters::foldedKey);

  private static final Pattern LISTED_IN_ANNEX = RULES.pattern("listed-in-annex");
  // Specimens: «Сад" қоғамы туралы», «Бақ туралы» Қазақстан Республикасы Заңының»
  private static final Pattern NAME_CLOSED =
      Pattern.compile("\\p{L}[^\"«»“”„.;:\\n]{1,300}[\"»”](?=[ ,]{1,2}\\p{L})");
  private static final String QUOTES = "\"«»“”„";

  /// What it orders of an item of its list, which may name a document and an exception of its own.
  ChangeDraft inItem(Optional<String> named, Optional<Excepted> kept) {
    return new ChangeDraft(operation, named, words, span, oldText, newText, term, kept, inAnnex);
  }

  /// Whether it is plainly an amending instruction though no act is known that it applies to, as in
  /// protocols to agreements. The Kazakh imperative says so, the Russian infinitive does not.
  boolean isPlain(List<ElementId> provisions, Language language) {
    if (operation == Operation.REPEAL || operation == Operation.SUSPENSION) {
      return false;
    }
    // what is taken out of nothing may be a draft law, shares or a quarantine
    boolean words = newText.isPresent() || oldText.isPresent() && operation != Operation.DELETION;
    return language == Language.KAZAKH ? words || !provisions.isEmpty() : newText.isPresent();
  }

  ChangeDraft withOld(String words) {
    return new ChangeDraft(
        operation,
        document,
        this.words,
        span,
        Optional.of(words),
        newText,
        term,
        excepted,
        inAnnex);
  }

  ChangeDraft withNew(Optional<String> words) {
    return new ChangeDraft(
        operation, document, this.words, span, oldText, words, term, excepted, inAnnex);
  }

  /// This draft for words; where the pair has no new ones, those that follow the instruction.
  ChangeDraft replacing(Pair pair) {
    Optional<String> added =
        operation == Operation.INSERTION ? pair.newText().or(() -> newText) : pair.newText();
    return new ChangeDraft(
        operation, document, words, span, pair.oldText(), added, term, excepted, inAnnex);
  }

  /// This draft for a list that follows.
  ChangeDraft asList(Clause clause, AmendingText text) {
    String key = text.key().substring(clause.start(), clause.end());
    boolean annex = LISTED_IN_ANNEX.matcher(key).find();
    return new ChangeDraft(
        operation, document, words, span, oldText, newText, term, excepted, annex);
  }

  /// The change of one place in one act.
  ///
  /// @param shared the wording of the instruction, shared out among all its provisions
  Change of(Optional<Citation> act, ChangedPlace place, Optional<SharedWording> shared) {
    Optional<ElementId> provision = place.provision();
    Scope scope =
        new Scope(act, provision, document, term.from(), words, Optional.of(span), parts(place));
    Optional<String> wording =
        shared.isPresent() && provision.isPresent() ? shared.get().share(provision.get()) : newText;
    return switch (operation) {
      case OPENER -> new Change.Amendment(scope);
      case REWORDING -> new Change.Rewording(scope, wording);
      case INSERTION -> new Change.Insertion(scope, wording);
      case REPLACEMENT -> new Change.Replacement(scope, oldText, newText);
      case DELETION -> new Change.Deletion(scope, oldText);
      case REPEAL -> new Change.Repeal(scope, kept(provision));
      case SUSPENSION -> new Change.Suspension(scope, term.until(), wording);
      case RENUMBERING -> new Change.Renumbering(scope, newText);
    };
  }

  /// What a repeal of a provision leaves in force.
  private Optional<Change.Kept> kept(Optional<ElementId> provision) {
    return excepted.filter(it -> provision.map(it::isIn).orElse(true)).map(Excepted::kept);
  }

  /// The parts of a place; what an exception leaves of it only the printed words tell.
  private List<Part> parts(ChangedPlace place) {
    Optional<Change.Kept> kept =
        operation == Operation.REPEAL ? Optional.empty() : kept(place.provision());
    return kept.map(
            it -> place.inside(List.of(Part.of(Part.Kind.OTHER, List.of(it.text())))).parts())
        .orElse(place.parts());
  }

  /// A wording without the quotes around it. A quote at its beginning may stand for two, as in
  /// «"Сад" қоғамы туралы";»: where the next one closes it stays.
  static String unquoted(String block) {
    int from = 0;
    int to = block.length();
    if (from < to && QUOTES.indexOf(block.charAt(from)) >= 0) {
      from++;
    }
    if (to > from && QUOTES.indexOf(block.charAt(to - 1)) >= 0) {
      to--;
    }
    String inside = block.substring(from, to).strip();
    boolean standsForTwo = from > 0 && NAME_CLOSED.matcher(inside).lookingAt();
    return standsForTwo ? block.substring(0, from) + inside : inside;
  }
}
