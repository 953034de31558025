package kz.zannama.parser.internal.source.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.zannama.model.Issue;
import kz.zannama.model.IssueCode;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.jspecify.annotations.Nullable;

/// Names the files that a PDF carries: none of them is read.
final class Attachments {
  /// More files than this are not named.
  private static final int MOST = 100;

  /// Nodes of the tree of names that are looked at.
  private static final int MOST_NODES = 10_000;

  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<String> names = new ArrayList<>();

  private Attachments() {}

  /// An issue for each attached file, with its name.
  static List<Issue> issues(PDDocumentCatalog catalog) {
    Attachments attachments = new Attachments();
    COSDictionary root = catalog.getCOSObject();
    COSDictionary named = root.getCOSDictionary(COSName.NAMES);
    if (named != null) {
      attachments.walk(named.getCOSDictionary(COSName.EMBEDDED_FILES));
    }
    boolean portfolio = root.getCOSDictionary(COSName.COLLECTION) != null;
    String what =
        portfolio ? "A file of this portfolio was not read: " : "An attached file was not read: ";
    return attachments.names.stream()
        .map(name -> Issue.warning(IssueCode.DOCUMENT_ATTACHMENT, what + name, Optional.empty()))
        .toList();
  }

  private void walk(@Nullable COSDictionary start) {
    List<COSDictionary> waiting = new ArrayList<>();
    if (start != null) {
      waiting.add(start);
    }
    while (!waiting.isEmpty() && names.size() < MOST && seen.size() < MOST_NODES) {
      COSDictionary node = waiting.removeLast();
      if (!seen.add(node)) {
        continue;
      }
      files(node.getCOSArray(COSName.NAMES));
      COSArray kids = node.getCOSArray(COSName.KIDS);
      for (int i = kids == null ? -1 : kids.size() - 1; kids != null && i >= 0; i--) {
        if (kids.getObject(i) instanceof COSDictionary kid && waiting.size() < MOST_NODES) {
          waiting.add(kid);
        }
      }
    }
  }

  /// Takes the names of files: a key and a file specification, one after the other.
  private void files(@Nullable COSArray pairs) {
    for (int i = 0; pairs != null && i + 1 < pairs.size() && names.size() < MOST; i += 2) {
      if (pairs.getObject(i + 1) instanceof COSDictionary file) {
        String key = pairs.getObject(i) instanceof COSString string ? string.getString() : "?";
        names.add(name(file, key));
      }
    }
  }

  /// The name of a file by its specification.
  static String name(COSDictionary file, String other) {
    String unicode = file.getString(COSName.UF);
    String plain = unicode == null ? file.getString(COSName.F) : unicode;
    return plain == null ? other : plain;
  }
}
