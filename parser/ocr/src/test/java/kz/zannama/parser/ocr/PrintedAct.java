package kz.zannama.parser.ocr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kz.zannama.model.Language;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// An act authored for the tests, with the facts of its head, that is printed on pages.
///
/// A line of its file begins with what it is: `@` a fact, `^` a line in the middle, `!` one in
/// bold, `=` pieces at the left, in the middle and at the right, `#` a row of a table, `_` a gap;
/// others are paragraphs.
record PrintedAct(String name, Map<String, String> facts, List<String> lines) {
  static final List<String> NAMES =
      List.of("apiary-resolution", "garden-decision", "well-order", "ferry-government");

  static final List<String> LANGUAGES = List.of("kaz", "rus");

  // "2. Комитету", "1) ведение"
  private static final Pattern ITEM = Pattern.compile("\\d+[.)] ");

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /// All acts, each in both languages.
  static List<PrintedAct> all() throws IOException {
    List<PrintedAct> acts = new ArrayList<>();
    for (String name : NAMES) {
      for (String language : LANGUAGES) {
        acts.add(of(name + "." + language));
      }
    }
    return acts;
  }

  static PrintedAct of(String name) throws IOException {
    Map<String, String> facts = new TreeMap<>();
    List<String> lines = new ArrayList<>();
    try (InputStream in = PrintedAct.class.getResourceAsStream(name + ".txt")) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      for (String line : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
        if (line.startsWith("@ ")) {
          String[] fact = line.substring(2).split(" ", 2);
          facts.put(fact[0], fact[1]);
        } else {
          lines.add(line);
        }
      }
    }
    return new PrintedAct(name, facts, lines);
  }

  Language language() {
    return name.endsWith(".kaz") ? Language.KAZAKH : Language.RUSSIAN;
  }

  /// The head, three paragraphs and who signed, on a page no longer than that: quick to read.
  byte[] slip() throws IOException {
    List<String> items = lines.stream().filter(line -> ITEM.matcher(line).lookingAt()).toList();
    List<String> kept = List.of(items.get(0), items.get(1), items.getLast());
    List<String> few = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      boolean item = items.contains(line);
      if (!item || kept.contains(line) || lines.get(i + 1).startsWith("#")) {
        few.add(line);
      }
    }
    return pdf(List.of(new PrintedAct(name, facts, few)), true);
  }

  /// The act as a PDF with text.
  byte[] pdf() throws IOException {
    return pdf(List.of(this));
  }

  /// Acts side by side on the same pages, as PDF with text.
  static byte[] pdf(List<PrintedAct> columns) throws IOException {
    return pdf(columns, false);
  }

  private static byte[] pdf(List<PrintedAct> columns, boolean cut) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument();
        InputStream ttf = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT))) {
      PDType0Font font = PDType0Font.load(document, ttf);
      try (PagePrinter printer = new PagePrinter(document, font)) {
        for (int i = 0; i < columns.size(); i++) {
          printer.column(i, columns.size());
          columns.get(i).lines().forEach(printer::print);
        }
        if (cut) {
          printer.cut();
        }
      }
      document.save(out);
    }
    return out.toByteArray();
  }
}
