package kz.zannama.examples.page.view;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.zannama.examples.page.frame.Acts;
import kz.zannama.examples.page.http.Page;
import kz.zannama.examples.page.http.PageAnswer;
import kz.zannama.examples.page.http.PageProblem;
import kz.zannama.examples.page.http.PageRequest;
import kz.zannama.export.ExportFormat;
import kz.zannama.export.page.ActFileName;
import kz.zannama.index.ActIndex;
import kz.zannama.index.wording.HeldWording;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Language;

/// An act, or how it read on a day, as a file.
public final class DownloadAnswer implements Page {
  private final ActIndex index;

  /// The acts of an index.
  public DownloadAnswer(ActIndex index) {
    this.index = index;
  }

  @Override
  public PageAnswer answer(PageRequest request) throws PageProblem, IOException {
    ExportFormat format = request.choice("format", ExportFormat.class).orElse(ExportFormat.HTML);
    Act act = Acts.named(index, request);
    List<ActText> texts = Acts.texts(act, request);
    Map<String, byte[]> documents = format.write(act(act, texts, request.day("on")));
    Map.Entry<String, byte[]> first = documents.entrySet().iterator().next();
    String name =
        request
            .day("on")
            .map(on -> ActFileName.of(act.id(), on))
            .orElseGet(() -> ActFileName.of(act.id()));
    return PageAnswer.file(mediaType(format), first.getValue(), name + first.getKey());
  }

  private Act act(Act act, List<ActText> texts, Optional<LocalDate> day) throws IOException {
    Map<Language, ActText> shown = new EnumMap<>(Language.class);
    texts.forEach(text -> shown.put(text.language(), text));
    if (day.isPresent()) {
      Map<Language, HeldWording> held = Acts.wordings(index, act.id(), texts, day.get());
      held.forEach((language, wording) -> shown.put(language, wording.text()));
    }
    return new Act(act.id(), shown);
  }

  private static String mediaType(ExportFormat format) {
    return switch (format) {
      case AKN -> "application/xml; charset=utf-8";
      case JSON -> "application/json; charset=utf-8";
      case HTML -> "text/html; charset=utf-8";
      case MD -> "text/markdown; charset=utf-8";
      case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    };
  }
}
