package kz.zannama.parser.internal.amend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import kz.zannama.model.Change.Part;
import kz.zannama.model.Citation;
import kz.zannama.model.ElementId;
import kz.zannama.parser.internal.amend.place.ChangedPlace;
import kz.zannama.parser.internal.amend.place.ProvisionLevels;

/// What instructions inherit from the lines before them: the acts, the approved document, and the
/// provisions they apply to.
final class ChangeContext {
  private State state = State.EMPTY;
  private final Map<Character, State> bases = new HashMap<>();
  private List<Citation> earlier = List.of();
  private boolean opened;
  private int lastNumber;
  private int lastItem;
  private boolean numbersOfTarget;
  private List<ElementId> numbered = List.of();

  /// What is known at a place.
  ///
  /// @param acts the acts that are changed
  /// @param document the approved document inside them
  /// @param provisions the provisions that the following lines speak of
  /// @param parts the parts inside them that those lines speak of
  /// @param last the provisions that the last instruction named itself
  record State(
      List<Citation> acts,
      Optional<String> document,
      List<ElementId> provisions,
      List<Part> parts,
      List<ElementId> last) {
    static final State EMPTY =
        new State(List.of(), Optional.empty(), List.of(), List.of(), List.of());
  }

  /// The acts that are changed; where a paragraph names none, those of the one before: «көрсетілген
  /// шешімнің 1-қосымшасы».
  List<Citation> acts() {
    return state.acts().isEmpty() ? earlier : state.acts();
  }

  /// Whether the paragraph itself has named an act.
  boolean hasAct() {
    return !state.acts().isEmpty();
  }

  /// Whether an act or an opener has said that something is changed.
  boolean isOpen() {
    return opened;
  }

  void open() {
    opened = true;
  }

  Optional<String> document() {
    return state.document();
  }

  List<ElementId> provisions() {
    return state.provisions();
  }

  /// The provisions with the parts inside them that the following lines speak of.
  List<ChangedPlace> places() {
    return ChangedPlace.inside(ChangedPlace.of(state.provisions()), state.parts());
  }

  List<ElementId> last() {
    return state.last();
  }

  /// Enters a clause with its number: a paragraph of the amending act inherits nothing, an item of
  /// a list what the list's first item did.
  ///
  /// @param namesUnit whether the clause names a paragraph or what stands around paragraphs: then
  ///   its number goes on with the amending act's list and is none of the changed act's
  /// @return whether the number is rather one of the changed act's subparagraphs
  boolean enter(String number, BooleanSupplier namesUnit) {
    numbered = List.of();
    if (number.endsWith(".")) {
      if (!state.acts().isEmpty()) {
        earlier = state.acts();
      }
      state = State.EMPTY;
      bases.clear();
      lastNumber = 0;
      lastItem = 0;
      return false;
    }
    if (number.isEmpty()) {
      return false;
    }
    int value = value(number);
    if (value == 1 || value < 0) {
      bases.put(')', state);
      numbersOfTarget = false;
    } else if (isOfTarget(value) && !(value == lastItem + 1 && namesUnit.getAsBoolean())) {
      numbersOfTarget = true;
      lastNumber = value;
      return true;
    } else {
      state = bases.getOrDefault(')', state);
      numbersOfTarget = false;
    }
    lastNumber = value;
    lastItem = value;
    return false;
  }

  private boolean isOfTarget(int value) {
    return value != lastNumber + 1 && !state.provisions().isEmpty() || numbersOfTarget;
  }

  void act(List<Citation> acts) {
    opened = true;
    state = new State(acts, Optional.empty(), List.of(), List.of(), List.of());
  }

  void document(String title) {
    state = new State(state.acts(), Optional.of(title), List.of(), List.of(), List.of());
  }

  void provisions(List<ElementId> ids) {
    state = new State(state.acts(), state.document(), ids, List.of(), List.of());
    numbersOfTarget = false;
    lastNumber = 0;
  }

  /// Goes on inside parts of the provisions.
  void parts(List<Part> own) {
    if (!own.isEmpty()) {
      ChangedPlace before = new ChangedPlace(Optional.empty(), state.parts());
      List<Part> parts = before.inside(own).parts();
      state = new State(state.acts(), state.document(), state.provisions(), parts, List.of());
    }
  }

  /// The provisions that the number of the clause itself names: «2) алып тасталсын».
  List<ElementId> numbered() {
    return numbered;
  }

  void numbered(List<ElementId> ids) {
    numbered = List.copyOf(ids);
  }

  void last(List<ElementId> ids) {
    state =
        new State(
            state.acts(), state.document(), state.provisions(), state.parts(), List.copyOf(ids));
  }

  /// An id in each of the provisions that the context names.
  List<ElementId> within(ElementId id) {
    if (state.provisions().isEmpty()) {
      return List.of(id);
    }
    List<ElementId> ids = new ArrayList<>();
    for (ElementId provision : state.provisions()) {
      ElementId joined = ProvisionLevels.within(Optional.of(provision), id);
      if (!ids.contains(joined)) {
        ids.add(joined);
      }
    }
    return ids;
  }

  private static int value(String number) {
    String digits = number.replaceAll("[^0-9].*", "");
    return digits.isEmpty() ? -1 : Integer.parseInt(digits);
  }
}
