package kz.zannama.json;

import java.util.List;
import kz.zannama.model.Block;
import kz.zannama.model.Change;
import kz.zannama.model.ElementId;

/// Reads changes.
final class ChangeJsonReader {
  private ChangeJsonReader() {}

  /// Reads a change.
  ///
  /// @param act the field of the other act: `target` in changes, `by` in history
  static Change read(String act, JsonRecord change) {
    Change.Scope scope = scope(act, change);
    String kind = change.text("kind");
    return switch (kind) {
      case "REPEAL" -> new Change.Repeal(scope, change.object("except", ChangeJsonReader::except));
      case "DELETION" -> new Change.Deletion(scope, change.optionalText("oldText"));
      case "REWORDING" ->
          new Change.Rewording(scope, change.optionalText("newText"), blocks(change));
      case "REPLACEMENT" ->
          new Change.Replacement(
              scope, change.optionalText("oldText"), change.optionalText("newText"));
      case "INSERTION" ->
          new Change.Insertion(scope, change.optionalText("newText"), blocks(change));
      case "RENUMBERING" -> new Change.Renumbering(scope, change.optionalText("newNumber"));
      case "SUSPENSION" ->
          new Change.Suspension(
              scope, change.date("until"), change.optionalText("newText"), blocks(change));
      case "AMENDMENT" -> new Change.Amendment(scope);
      default -> throw change.wrong("kind", "not a kind of change: " + kind);
    };
  }

  private static List<Block> blocks(JsonRecord change) {
    return change.objects("newBlocks", BlockJsonReader::read);
  }

  private static Change.Kept except(JsonRecord except) {
    return new Change.Kept(
        except.make(() -> except.texts("provisions").stream().map(ElementId::new).toList()),
        except.text("text"));
  }

  private static Change.Scope scope(String act, JsonRecord change) {
    return new Change.Scope(
        change.object(act, ActJsonReader::citation),
        change.make(() -> change.optionalText("provision").map(ElementId::new)),
        change.optionalText("document"),
        change.date("effective"),
        change.optionalText("text").orElse(""),
        ActJsonReader.span(change),
        change.objects("parts", ChangeJsonReader::part));
  }

  private static Change.Part part(JsonRecord part) {
    return new Change.Part(
        part.oneOf("kind", Change.Part.Kind.values(), Change.Part.Kind::name),
        part.oneOf("position", Change.Part.Position.values(), Change.Part.Position::name),
        part.texts("labels"));
  }
}
