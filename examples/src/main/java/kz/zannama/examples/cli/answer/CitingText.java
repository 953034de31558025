package kz.zannama.examples.cli.answer;

import kz.zannama.examples.cli.terminal.Terminal;
import kz.zannama.model.Act;
import kz.zannama.model.ActType;
import kz.zannama.model.Citation;

/// A typed citation for reading: the words, the facts in them, the act, what its provisions say.
public final class CitingText {
  private final Terminal terminal;
  private final StringBuilder page = new StringBuilder();

  private CitingText(Terminal terminal) {
    this.terminal = terminal;
  }

  public static String write(Citing citing, Terminal terminal) {
    CitingText text = new CitingText(terminal);
    text.understood(citing.typed().citation());
    text.acts(citing);
    citing.passages().forEach(text::passage);
    return text.page.toString();
  }

  private void understood(Citation citation) {
    page.append(terminal.bold(citation.text())).append('\n');
    if (citation.type() != ActType.OTHER) {
      fact("type", terminal.wording().value(citation.type()));
    }
    citation.issuer().ifPresent(issuer -> fact("issuer", issuer));
    citation.adopted().ifPresent(date -> fact("adopted", date.toString()));
    citation.number().ifPresent(number -> fact("number", number));
    citation.title().ifPresent(title -> fact("title", title));
    citation.registrationNumber().ifPresent(number -> fact("registered", number));
    citation.provisions().forEach(id -> fact("provision", terminal.wording().provision(id)));
  }

  private void acts(Citing citing) {
    if (citing.searched() && citing.acts().isEmpty()) {
      fact("act", terminal.say("absent.act"));
    }
    for (Act act : citing.acts()) {
      fact(citing.acts().size() == 1 ? "act" : "perhaps", act.id() + "  " + citing.title(act));
    }
  }

  private void passage(Passage passage) {
    page.append('\n');
    if (passage.shown().isEmpty()) {
      page.append(absent(passage)).append('\n');
      return;
    }
    String instead = passage.isWhole() ? "" : absent(passage) + "; ";
    page.append(instead)
        .append(terminal.bold(terminal.wording().provision(passage.shown().get()) + ":"))
        .append('\n');
    page.append(passage.text());
  }

  private String absent(Passage passage) {
    return terminal.say("absent.provision", terminal.wording().provision(passage.asked()));
  }

  private void fact(String name, String value) {
    page.append(terminal.wording().fact(name, value));
  }
}
