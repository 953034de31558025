package kz.zannama.parser.internal.source.word.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.xml.stream.XMLStreamException;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import kz.zannama.parser.internal.source.SourceBlock;
import kz.zannama.parser.internal.source.word.markup.Markup;
import kz.zannama.parser.internal.source.word.shown.EmbeddedDocuments;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;

/// The parts of a document's file that its main part refers to.
final class DocxParts {
  private static final String DOCUMENT = "/officeDocument";

  private final PackagePart main;
  private final UnderReview review;
  private final EmbeddedDocuments embedded;

  private DocxParts(PackagePart main, UnderReview review, EmbeddedDocuments embedded) {
    this.main = main;
    this.review = review;
    this.embedded = embedded;
  }

  /// The parts of a package.
  ///
  /// @throws IOException if it holds no document
  static DocxParts of(OPCPackage file, UnderReview review, EmbeddedDocuments embedded)
      throws IOException {
    for (PackageRelationship relationship : file.getRelationships()) {
      if (relationship.getRelationshipType().endsWith(DOCUMENT)) {
        PackagePart main = file.getPart(relationship);
        if (main != null) {
          return new DocxParts(main, review, embedded);
        }
      }
    }
    throw new IOException("no document in it");
  }

  /// Gives the blocks of the main part to a sink.
  void readDocument(Consumer<Markup> sink) throws IOException {
    read(main, sink);
  }

  /// The elements of the part of a sort (`styles`), none where there is no such part.
  List<Markup> elements(String sort) throws IOException {
    Optional<PackagePart> part = parts(sort).findFirst();
    return part.isPresent() ? elements(part.get()) : List.of();
  }

  /// The elements of all parts of a sort (`header`), a list a part.
  List<List<Markup>> all(String sort) throws IOException {
    List<List<Markup>> all = new ArrayList<>();
    for (PackagePart part : parts(sort).distinct().toList()) {
      all.add(elements(part));
    }
    return all;
  }

  private List<Markup> elements(PackagePart part) throws IOException {
    List<Markup> elements = new ArrayList<>();
    read(part, elements::add);
    return elements;
  }

  private void read(PackagePart part, Consumer<Markup> sink) throws IOException {
    try (InputStream stream = part.getInputStream()) {
      MarkupReader.read(stream, review, sink);
    } catch (XMLStreamException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private Stream<PackagePart> parts(String sort) throws IOException {
    try {
      return StreamSupport.stream(main.getRelationships().spliterator(), false)
          .filter(r -> r.getTargetMode() == TargetMode.INTERNAL)
          .filter(r -> r.getRelationshipType().endsWith("/" + sort))
          .flatMap(r -> related(r).stream());
    } catch (InvalidFormatException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private Optional<PackagePart> related(PackageRelationship relationship) {
    try {
      return Optional.ofNullable(main.getRelatedPart(relationship));
    } catch (InvalidFormatException | RuntimeException e) {
      return Optional.empty();
    }
  }

  /// The blocks of a document of another format in this one (`w:altChunk`).
  List<SourceBlock> embedded(String id, DocxContext context) {
    Optional<PackagePart> part =
        Optional.ofNullable(main.getRelationship(id)).flatMap(this::related);
    try {
      if (part.isPresent()) {
        try (InputStream stream = part.get().getInputStream()) {
          String name = part.get().getPartName().getName();
          return embedded.read(
              name.substring(name.lastIndexOf('/') + 1), stream.readAllBytes(), context.text());
        }
      }
      throw new IOException("no part " + id);
    } catch (IOException | RuntimeException e) {
      context
          .text()
          .add(
              Issue.warning(
                  IssueCode.CONTENT_UNREAD,
                  "A document inserted into this one was not read: " + e.getMessage(),
                  Optional.of(context.text().span(context.text().length()))));
      return List.of();
    }
  }
}
