package kz.zannama.export;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.zannama.consolidation.OrderedChange;
import kz.zannama.consolidation.UnappliedChange;
import kz.zannama.consolidation.Wording;
import kz.zannama.export.print.Words;
import kz.zannama.message.MessageLanguage;
import kz.zannama.message.Messages;
import kz.zannama.model.ActId;
import kz.zannama.model.ElementId;
import kz.zannama.model.Language;
import kz.zannama.model.Requisites;

/// What a page tells of the changes that made a wording: beside each changed place the act, above
/// all what could not be applied.
final class WordingMarks {
  private final Wording wording;
  private final Words words;
  private final Messages messages;

  WordingMarks(Wording wording) {
    Language language = wording.text().language();
    this.wording = wording;
    this.words = Words.of(language);
    this.messages =
        Messages.in(language == Language.KAZAKH ? MessageLanguage.KK : MessageLanguage.RU);
  }

  /// What stands beside each changed place.
  ///
  /// @param makers where the act is that made it
  Map<ElementId, ActRows.Maker> changed(Function<ActId, Optional<String>> makers) {
    Map<ElementId, ActRows.Maker> changed = new HashMap<>();
    wording
        .madeBy()
        .forEach((id, change) -> {
          String address = makers.apply(change.act().id()).orElse("");
          changed.put(id, new ActRows.Maker(maker(change), address));
        });
    return changed;
  }

  private String maker(OrderedChange change) {
    String by = act(change);
    return change
        .effective()
        .map(day -> messages.say("page.act.made", by, day))
        .orElseGet(() -> messages.say("page.act.made-undated", by));
  }

  private String act(OrderedChange change) {
    Requisites facts = change.act().text().requisites();
    Optional<LocalDate> adopted = facts.adopted();
    return words.type(facts.type())
        + adopted.map(day -> " " + words.date(day)).orElse("")
        + facts.number().map(number -> " № " + number).orElse("");
  }

  /// The day of the wording, and what could not be applied to it.
  void write(HtmlWriter html) {
    wording
        .date()
        .ifPresent(day ->
            html.element("p", messages.say("wording.day", words.date(day)), "class", "made"));
    List<UnappliedChange> left =
        wording.unapplied().stream().filter(UnappliedChange::isDue).toList();
    if (left.isEmpty()) {
      return;
    }
    html.block("ul", "class", "made");
    for (UnappliedChange each : left) {
      String order = each.change().change().scope().text().replace('\n', ' ');
      String reason = messages.value(each.reason());
      html.element("li", messages.say("wording.unapplied", reason, act(each.change()), order));
    }
    html.end();
  }
}
