package kz.zannama.index.internal.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import kz.zannama.identity.TextEvidence;
import kz.zannama.index.internal.pack.PackedRecord;
import kz.zannama.json.ActJson;
import kz.zannama.model.Act;
import kz.zannama.model.ActId;
import kz.zannama.model.ActText;
import kz.zannama.model.Block;
import kz.zannama.model.EditorialNote;
import kz.zannama.model.Image;
import kz.zannama.model.Issue;
import kz.zannama.model.Language;
import kz.zannama.model.Provision;
import kz.zannama.model.Quotation;
import kz.zannama.model.Requisites;
import kz.zannama.model.TableBlock;
import kz.zannama.model.TextBlock;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// A text as it was put, under the id that it was read with. One that is kept apart from its act's
/// answering texts is read when it is asked for.
///
/// Two are equal where id and record are.
public final class PutText {
  private static final ActJson JSON = ActJson.create();

  private final ActId id;
  private final ActText head;
  private final TextEvidence evidence;
  private final Supplier<ActText> whole;
  private final Optional<ActId> owner;
  private final int size;
  private @Nullable ActText text;
  private @Nullable String print;

  private PutText(
      ActId id,
      ActText head,
      TextEvidence evidence,
      Supplier<ActText> whole,
      Optional<ActId> owner,
      int size) {
    this.size = size;
    this.id = id;
    this.head = head;
    this.evidence = evidence;
    this.whole = whole;
    this.owner = owner;
  }

  /// A text; what was found by comparing it with others is left out.
  public static PutText of(ActId id, ActText text) {
    ActText own = text.withIssues(own(text));
    PutText put =
        new PutText(
            id,
            head(own),
            TextEvidence.of(id, own),
            () -> own,
            Optional.empty(),
            own.blocks().mapToInt(PutText::letters).sum());
    put.text = own;
    return put;
  }

  /// The texts of an act that is put.
  public static List<PutText> of(Act act) {
    return act.texts().values().stream().map(text -> of(act.id(), text)).toList();
  }

  /// A text that is kept apart.
  ///
  /// @param head the act with the text's facts alone
  /// @param words what the evidence tells of all words
  /// @param print what tells the record from others
  /// @param whole reads it
  /// @param owner the act that it is kept with
  public static PutText kept(
      Act head, Optional<String> words, String print, Supplier<ActText> whole, ActId owner) {
    ActText facts = head.text();
    TextEvidence evidence = TextEvidence.of(head.id(), facts).withWords(words);
    PutText put = new PutText(head.id(), facts, evidence, whole, Optional.of(owner), 0);
    put.print = print;
    return put;
  }

  /// The id that it was read with.
  public ActId id() {
    return id;
  }

  /// What it tells of its act.
  public TextEvidence evidence() {
    return evidence;
  }

  /// The text with its facts alone: no body, no annexes, nothing that it says of other acts.
  public ActText head() {
    return head;
  }

  /// What tells its record from others.
  public String print() {
    String known = print;
    if (known == null) {
      known = print(record());
      print = known;
    }
    return known;
  }

  /// How many letters of it wait in memory; 0 for a text that is read when asked for.
  public int size() {
    return size;
  }

  /// The act that it is kept with, apart from the texts that answer for it; empty for one that is
  /// not.
  public Optional<ActId> owner() {
    return owner;
  }

  /// The text, with what was found in itself only.
  public ActText text() {
    ActText known = text;
    if (known == null) {
      known = whole.get();
      text = known;
    }
    return known;
  }

  /// The record.
  public String record() {
    return JSON.write(Act.of(id, text()), text());
  }

  /// The record of the head.
  public String headRecord() {
    return JSON.write(Act.of(id, head), head);
  }

  /// The same, packed.
  BytesRef packedHead() {
    return PackedRecord.of(Act.of(id, head), head);
  }

  /// Its language.
  public Language language() {
    return head.language();
  }

  /// Its facts.
  public Requisites requisites() {
    return head.requisites();
  }

  /// Whether a text is this one, whatever was found by comparing it.
  public boolean isOf(ActText other) {
    return head.source().equals(other.source()) && language() == other.language();
  }

  /// Whether two are the same text of the same source: the later replaces the earlier.
  public boolean replaces(PutText other) {
    return id.equals(other.id)
        && language() == other.language()
        && head.source().sha256().equals(other.head.source().sha256());
  }

  /// Whether another looks like a text of the same act, whatever speaks against it.
  public boolean isLike(PutText other) {
    return id.equals(other.id) || evidence.speaksFor(other.evidence).isPresent();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PutText that
        && (that == this || (replaces(that) && print().equals(that.print())));
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, head.source().sha256());
  }

  private static ActText head(ActText text) {
    return new ActText(
        text.source(),
        text.language(),
        text.requisites(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /// What tells a record from others.
  static String print(String record) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(record.getBytes(UTF_8));
      return HexFormat.of().formatHex(hash, 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /// What the text itself says: what was found by comparing it with others is found anew each time.
  private static List<Issue> own(ActText text) {
    return text.issues().stream().filter(issue -> !ComparedTexts.found(issue)).toList();
  }

  private static int letters(Block block) {
    return switch (block) {
      case Provision provision ->
          provision.text().map(String::length).orElse(0)
              + provision.heading().map(String::length).orElse(0);
      case TextBlock text -> text.text().length();
      case EditorialNote note -> note.text().length();
      case TableBlock table ->
          table.table().rows().stream()
              .flatMap(row -> row.cells().stream())
              .mapToInt(cell -> cell.text().length())
              .sum();
      case Quotation quotation -> 0;
      case Image image -> 0;
    };
  }
}
