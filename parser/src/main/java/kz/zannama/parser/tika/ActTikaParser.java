package kz.zannama.parser.tika;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import kz.zannama.model.Requisites;
import kz.zannama.parser.ActParser;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.SourceBlock.Grid;
import kz.zannama.parser.internal.source.SourceBlock.GridCell;
import kz.zannama.parser.internal.source.SourceBlock.Paragraph;
import kz.zannama.parser.internal.source.SourceBlock.Picture;
import kz.zannama.parser.internal.source.SourceDocument;
import kz.zannama.parser.internal.source.SourceNote;
import kz.zannama.parser.internal.source.media.MediaTypes;
import kz.zannama.parser.internal.source.media.SourceReaders;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// A Tika parser for legal acts of Kazakhstan, registered by service.
///
/// The text comes as paragraphs. The metadata has the title under Dublin Core's name, the language,
/// and `zannama:id`, `zannama:type`, `zannama:number`, `zannama:adopted`, `zannama:issuer` (one
/// value an issuer), `zannama:registrationNumber`, `zannama:registrationDate`, `zannama:status`;
/// what the act does not print is left out. Dates are ISO. Thread-safe.
public final class ActTikaParser implements Parser {
  /// What the names of this parser's own metadata begin with.
  public static final String PREFIX = "zannama:";

  private static final long serialVersionUID = 1L;
  private static final Set<MediaType> TYPES =
      MediaTypes.recognised().stream()
          .filter(type -> !type.equals(MediaTypes.ARCHIVE))
          .map(MediaType::parse)
          .collect(Collectors.toUnmodifiableSet());

  /// A parser with default settings; Tika calls this.
  public ActTikaParser() {}

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return TYPES;
  }

  /// Parses a stream.
  ///
  /// @throws IOException if there is no text to be had
  /// @throws SAXException if the handler throws it
  @Override
  public void parse(
      TikaInputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException {
    byte[] bytes = stream.readAllBytes();
    String name =
        Objects.requireNonNullElse(metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY), "");
    try (InputStream copy = new ByteArrayInputStream(bytes)) {
      for (Act act : ActParser.create().parse(copy, name).acts()) {
        describe(act, metadata);
      }
    }
    XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata, context);
    xhtml.startDocument();
    SourceDocument document = SourceReaders.read(SourceReaders.file(name, bytes));
    for (SourceBlock block : document.blocks()) {
      write(block, xhtml);
    }
    for (SourceNote note : document.notes()) {
      xhtml.element("p", note.text().value());
    }
    xhtml.endDocument();
  }

  private static void write(SourceBlock block, XHTMLContentHandler xhtml) throws SAXException {
    switch (block) {
      case Paragraph paragraph -> xhtml.element("p", paragraph.text().value());
      case Grid grid -> {
        for (GridCell cell : grid.cells()) {
          xhtml.element("p", cell.text());
        }
      }
      case Picture picture -> {}
    }
  }

  private static void describe(Act act, Metadata metadata) {
    ActText text = act.text();
    Requisites requisites = text.requisites();
    metadata.set(TikaCoreProperties.TITLE, requisites.title());
    metadata.set(TikaCoreProperties.LANGUAGE, text.language().code());
    metadata.set(PREFIX + "id", act.id().value());
    metadata.set(PREFIX + "type", requisites.type().name());
    metadata.set(PREFIX + "status", requisites.status().state().name());
    metadata.set(PREFIX + "statusStated", String.valueOf(requisites.status().stated()));
    set(metadata, "number", requisites.number());
    set(metadata, "adopted", requisites.adopted());
    requisites.issuers().forEach(issuer -> metadata.add(PREFIX + "issuer", issuer));
    requisites
        .registration()
        .ifPresent(registration -> {
          metadata.set(PREFIX + "registrationNumber", registration.number());
          set(metadata, "registrationDate", registration.date());
        });
  }

  private static void set(Metadata metadata, String name, Optional<?> value) {
    value.ifPresent(present -> metadata.set(PREFIX + name, present.toString()));
  }
}
