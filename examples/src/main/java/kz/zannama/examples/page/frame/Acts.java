package kz.zannama.examples.page.frame;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.examples.page.http.PageProblem;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.index.ActIndex;
import kz.zannama.index.wording.HeldWording;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;

/// The act that a request names, and its wordings.
public final class Acts {
  private Acts() {}

  /// The act whose id, or the beginning of one, a request has.
  ///
  /// @throws PageProblem if there is none, or if there are several
  public static Act named(ActIndex index, PageRequest request) throws PageProblem, IOException {
    String asked = request.value("id").orElse("");
    List<ActId> ids = asked.isEmpty() ? List.of() : index.matching(asked);
    if (ids.size() > 1) {
      throw PageProblem.several(asked, ids);
    }
    Optional<Act> act = ids.isEmpty() ? Optional.empty() : index.get(ids.getFirst());
    return act.orElseThrow(() -> new PageProblem(404, "page.problem.act", asked));
  }

  /// The texts that a request asks for: the one in the language that it chooses, else all.
  ///
  /// @throws PageProblem if the act is not known in the language
  public static List<ActText> texts(Act act, PageRequest request) throws PageProblem {
    Optional<Language> chosen = request.textLanguage("text");
    if (chosen.isEmpty()) {
      return List.copyOf(act.texts().values());
    }
    return List.of(
        act.text(chosen.get()).orElseThrow(() -> new PageProblem(404, "page.problem.language")));
  }

  /// The text that a request asks for: the one in the language that it chooses, else the Russian
  /// one for whoever reads Russian, else the one that answers for the act.
  ///
  /// @throws PageProblem if the act is not known in the language
  public static ActText text(Act act, PageRequest request) throws PageProblem {
    if (request.has("text")) {
      return texts(act, request).getFirst();
    }
    return switch (request.language()) {
      case RU -> act.text(Language.RUSSIAN).orElseGet(act::text);
      case KK, EN -> act.text();
    };
  }

  /// How texts of an act read on a day, by their languages.
  public static Map<Language, HeldWording> wordings(
      ActIndex index, ActId id, List<ActText> texts, LocalDate day) throws IOException {
    Map<Language, HeldWording> wordings = new EnumMap<>(Language.class);
    for (ActText text : texts) {
      index
          .wording(id, text.language(), day)
          .ifPresent(wording -> wordings.put(text.language(), wording));
    }
    return wordings;
  }

  /// The days from which wordings of an act are stored, the earliest first.
  public static List<LocalDate> days(ActIndex index, ActId id) throws IOException {
    return new ArrayList<>(
        index.wordings(id).stream()
            .flatMap(wording -> wording.date().stream())
            .sorted()
            .distinct()
            .toList());
  }
}
