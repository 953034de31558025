package kz.zannama.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.zannama.model.Block;
import kz.zannama.model.Change;

/// Writes changes, each kind with the same fields.
final class ChangeJsonWriter {
  private final ActJsonWriter out;

  ChangeJsonWriter(ActJsonWriter out) {
    this.out = out;
  }

  /// What only some kinds of change have.
  private record Details(
      String kind,
      Optional<String> oldText,
      Optional<String> newText,
      Optional<String> newNumber,
      Optional<LocalDate> until) {
    static Details of(String kind) {
      return of(kind, Optional.empty(), Optional.empty());
    }

    static Details of(String kind, Optional<String> oldText, Optional<String> newText) {
      return new Details(kind, oldText, newText, Optional.empty(), Optional.empty());
    }
  }

  private static Details details(Change change) {
    return switch (change) {
      case Change.Repeal repeal -> Details.of("REPEAL");
      case Change.Deletion it -> Details.of("DELETION", it.oldText(), Optional.empty());
      case Change.Rewording it -> Details.of("REWORDING", Optional.empty(), it.newText());
      case Change.Replacement it -> Details.of("REPLACEMENT", it.oldText(), it.newText());
      case Change.Insertion it -> Details.of("INSERTION", Optional.empty(), it.newText());
      case Change.Renumbering it ->
          new Details(
              "RENUMBERING", Optional.empty(), Optional.empty(), it.newNumber(), Optional.empty());
      case Change.Suspension it ->
          new Details("SUSPENSION", Optional.empty(), it.newText(), Optional.empty(), it.until());
      case Change.Amendment it -> Details.of("AMENDMENT");
    };
  }

  private static List<Block> blocks(Change change) {
    return switch (change) {
      case Change.Rewording it -> it.blocks();
      case Change.Insertion it -> it.blocks();
      case Change.Suspension it -> it.blocks();
      case Change.Repeal it -> List.of();
      case Change.Deletion it -> List.of();
      case Change.Replacement it -> List.of();
      case Change.Renumbering it -> List.of();
      case Change.Amendment it -> List.of();
    };
  }

  private void except(Change.Kept except) {
    out.list("provisions", except.provisions(), id -> out.json().writeString(id.value()));
    out.string("text", except.text());
  }

  private void part(Change.Part part) {
    out.json().writeStartObject();
    out.string("kind", part.kind().name());
    out.string("position", part.position().name());
    out.list("labels", part.labels(), label -> out.json().writeString(label));
    out.json().writeEndObject();
  }

  /// Writes a change.
  ///
  /// @param act the field of the other act: `target` in changes, `by` in history
  void write(String act, Change change) {
    Details details = details(change);
    Change.Scope scope = change.scope();
    out.json().writeStartObject();
    out.string("kind", details.kind());
    out.object(act, scope.act(), out::citationFields);
    out.string("provision", scope.provision().map(Object::toString));
    if (!scope.parts().isEmpty()) {
      out.list("parts", scope.parts(), this::part);
    }
    out.string("document", scope.document());
    out.date("effective", scope.effective());
    out.date("until", details.until());
    if (change instanceof Change.Repeal repeal && repeal.except().isPresent()) {
      out.object("except", repeal.except(), this::except);
    }
    out.string("newNumber", details.newNumber());
    out.string("oldText", details.oldText());
    out.string("newText", details.newText());
    List<Block> blocks = blocks(change);
    if (!blocks.isEmpty()) {
      out.nodes("newBlocks", blocks);
    }
    out.string("text", scope.text());
    out.span(scope.span());
    out.json().writeEndObject();
  }
}
