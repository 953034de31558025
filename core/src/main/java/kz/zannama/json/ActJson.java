package kz.zannama.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.zannama.model.Act;
import kz.zannama.model.ActText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// Acts as JSON records of contract 1, both ways.
///
/// A record holds one language version of an act and everything the model knows about it: reading
/// what was written gives an equal act with that one text. Fields stand in a fixed order, absent
/// scalars are `null`, absent lists are `[]`; objects that the contract does not let be `null`
/// (`span`, `table`) are left out. Immutable and thread-safe.
///
/// ```java
/// ActJson json = ActJson.create();
/// String line = json.write(act, act.text(Language.KAZAKH).orElseThrow());
/// Act again = json.read(line);
/// ```
public final class ActJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final ObjectWriter writer;

  private ActJson(ObjectWriter writer) {
    this.writer = writer;
  }

  /// Writes each record on one line.
  public static ActJson create() {
    return new ActJson(MAPPER.writer());
  }

  /// Writes each record over many lines, for people.
  public static ActJson pretty() {
    return new ActJson(
        MAPPER
            .writer()
            .with(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"))));
  }

  /// The JSON schema of a record of contract 1 (draft 2020-12). Records of later versions of the
  /// library fit it, too: they may have more fields.
  public static String schema() {
    try (InputStream in =
        Objects.requireNonNull(ActJson.class.getResourceAsStream("act-1.schema.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the schema of records", e);
    }
  }

  /// One record per text of an act, in the order of languages.
  public List<String> write(Act act) {
    Objects.requireNonNull(act, "The act to write is null");
    List<String> records = new ArrayList<>();
    act.texts().values().forEach(text -> records.add(write(act, text)));
    return List.copyOf(records);
  }

  /// The record of one text of an act, without a line feed at its end.
  public String write(Act act, ActText text) {
    Objects.requireNonNull(act, "The act to write is null");
    Objects.requireNonNull(text, "The text to write is null");
    StringWriter record = new StringWriter();
    generate(act, text, record);
    return record.toString();
  }

  /// Writes the record of one text of an act, without a line feed at its end. The writer stays
  /// open.
  ///
  /// @throws IOException if the writer fails
  public void write(Act act, ActText text, Writer out) throws IOException {
    Objects.requireNonNull(act, "The act to write is null");
    Objects.requireNonNull(text, "The text to write is null");
    Objects.requireNonNull(out, "What is written to is null");
    try {
      generate(act, text, out);
    } catch (JacksonException e) {
      throw ioCause(e);
    }
  }

  /// Writes the record of one text of an act in UTF-8, without a line feed at its end. The stream
  /// stays open.
  ///
  /// @throws IOException if the stream fails
  public void write(Act act, ActText text, OutputStream out) throws IOException {
    Objects.requireNonNull(out, "What is written to is null");
    Writer utf8 = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    write(act, text, utf8);
    utf8.flush();
  }

  private void generate(Act act, ActText text, Writer out) {
    try (JsonGenerator json = writer.createGenerator(out)) {
      new ActJsonWriter(json).write(act.id(), text);
    }
  }

  /// The act of one record, with the one text that the record holds.
  ///
  /// @throws IllegalArgumentException if it is not a record of contract 1; the message names the
  ///   place
  public Act read(String record) {
    Objects.requireNonNull(record, "The record to read is null");
    JsonNode tree;
    try {
      tree = MAPPER.readTree(record);
    } catch (JacksonException e) {
      throw malformed(e);
    }
    return ActJsonReader.read(tree);
  }

  /// The act of one record. The reader is read to its end and closed.
  ///
  /// @throws IOException if the reader fails, or if it does not hold a record of contract 1; the
  ///   message names the place
  public Act read(Reader record) throws IOException {
    Objects.requireNonNull(record, "The record to read is null");
    try (record) {
      StringWriter text = new StringWriter();
      record.transferTo(text);
      return read(text.toString());
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /// The act of one record in UTF-8. The stream is read to its end and closed.
  ///
  /// @throws IOException if the stream fails, or if it does not hold a record of contract 1; the
  ///   message names the place
  public Act read(InputStream record) throws IOException {
    Objects.requireNonNull(record, "The record to read is null");
    try (record) {
      return read(new String(record.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static IllegalArgumentException malformed(JacksonException e) {
    return new IllegalArgumentException(
        "Not JSON at line "
            + e.getLocation().getLineNr()
            + ", column "
            + e.getLocation().getColumnNr()
            + ": "
            + e.getOriginalMessage(),
        e);
  }

  private static IOException ioCause(JacksonException e) {
    return e.getCause() instanceof IOException cause
        ? cause
        : new IOException(e.getOriginalMessage(), e);
  }
}
