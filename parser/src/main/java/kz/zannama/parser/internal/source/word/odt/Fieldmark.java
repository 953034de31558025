package kz.zannama.parser.internal.source.word.odt;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.zannama.parser.internal.source.word.markup.Markup;

/// What a field of a form prints that LibreOffice took over from Word: `☒`, a choice.
final class Fieldmark {
  private Fieldmark() {}

  static String printed(Markup field) {
    String type = field.attribute("type");
    if (type.endsWith("CHECKBOX")) {
      return values(field, "Checkbox_Checked").anyMatch("true"::equals) ? "☒" : "☐";
    }
    List<String> choices = values(field, "Dropdown_ListEntry").toList();
    Optional<Integer> chosen =
        field
            .children("field:param")
            .filter(parameter -> parameter.attribute("name").equals("Dropdown_Selected"))
            .flatMap(parameter -> parameter.numberAttribute("value").stream())
            .findFirst();
    int choice = chosen.orElse(0);
    return choice >= 0 && choice < choices.size() ? choices.get(choice) : "";
  }

  private static Stream<String> values(Markup field, String name) {
    return field
        .children("field:param")
        .filter(parameter -> parameter.attribute("name").equals(name))
        .map(parameter -> parameter.attribute("value"));
  }
}
