package kz.zannama.index.internal.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;

/// The records of an act's further texts, each line of them once: an edition holds the lines that
/// are its own, and from where in which edition the others come.
///
/// An edition of which no edition before it has most lines, as the first of a language, leans on
/// the records that answer for the act: of its lines it holds those that they have not, and where
/// the others stand there. When others come to answer, it is packed again.
///
/// Not thread-safe.
public final class TextArchive {
  private static final int WINDOW = 1 << 15;
  private static final byte[] NOTHING = {};

  /// Begins, instead of a line, where lines stand in the records that answer: never in a record.
  private static final char STANDING = '\4';

  private List<String> answering = List.of();
  private final Map<String, Integer> answeringPlaces = new HashMap<>();

  private final Set<String> bases = new LinkedHashSet<>();
  private final Map<String, List<String>> own = new LinkedHashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  /// A text as it is kept.
  ///
  /// @param print what tells the record from others
  /// @param base the text whose lines the compression knows of; empty for the first
  /// @param lines the lines that no edition before it has, compressed
  /// @param runs from where all lines come, compressed: a line `PRINT FROM COUNT` for each run
  /// @param leaning whether some of its lines stand in the records that answer for the act
  public record Packed(
      String print, Optional<String> base, byte[] lines, byte[] runs, boolean leaning) {}

  /// Where a line is kept.
  private record Place(String print, int line) {}

  /// Lines that stand side by side in one edition.
  private record Run(String print, int from, int count) {
    static Run of(String written) {
      String[] parts = written.split(" ", -1);
      return new Run(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    String written() {
      return print + " " + from + " " + count;
    }
  }

  /// Leans on the records that answer for the act: those that stand beside the texts that are taken
  /// in, later those that come to stand beside what is packed.
  public void leanOn(List<String> records) {
    answering = records.stream().flatMap(record -> RecordLines.of(record).stream()).toList();
    answeringPlaces.clear();
    for (int at = 0; at < answering.size(); at++) {
      answeringPlaces.putIfAbsent(answering.get(at), at);
    }
  }

  /// Takes in texts that are kept, in any order.
  ///
  /// @throws IllegalArgumentException if one is damaged, or its base is missing
  public void add(Collection<Packed> kept) {
    kept.stream().filter(packed -> packed.base().isEmpty()).forEach(this::add);
    kept.stream().filter(packed -> packed.base().isPresent()).forEach(this::add);
  }

  private void add(Packed packed) {
    byte[] known = packed.base().map(this::dictionary).orElse(NOTHING);
    if (packed.base().isEmpty()) {
      bases.add(packed.print());
    }
    List<String> lines = split(unpacked(packed.lines(), known));
    add(packed.print(), packed.leaning() ? standing(lines) : lines);
  }

  /// Lines with those that stand in the records that answer.
  private List<String> standing(List<String> lines) {
    List<String> all = new ArrayList<>();
    for (String line : lines) {
      if (!line.isEmpty() && line.charAt(0) == STANDING) {
        Run run = Run.of(line);
        if (run.from() + run.count() > answering.size()) {
          throw new IllegalArgumentException("other records answer than did for a kept text");
        }
        all.addAll(answering.subList(run.from(), run.from() + run.count()));
      } else {
        all.add(line);
      }
    }
    return all;
  }

  /// Lines without those that stand in the records that answer.
  private List<String> leaning(List<String> lines) {
    List<String> left = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      int from = answeringPlaces.getOrDefault(lines.get(at), -1);
      int count = 0;
      while (from >= 0
          && at + count < lines.size()
          && from + count < answering.size()
          && answering.get(from + count).equals(lines.get(at + count))) {
        count++;
      }
      left.add(
          count == 0 ? lines.get(at) : new Run(String.valueOf(STANDING), from, count).written());
      at += Math.max(1, count);
    }
    return left;
  }

  /// Packs a text that leans on other records now.
  public Packed packAgain(Packed packed) {
    byte[] known = packed.base().map(this::dictionary).orElse(NOTHING);
    return new Packed(
        packed.print(),
        packed.base(),
        packed(String.join("\n", leaning(lines(packed.print()))), known),
        packed.runs(),
        true);
  }

  /// The end of a text's own lines, as much of it as compression can look back on.
  private byte[] dictionary(String print) {
    byte[] bytes = LetterBytes.of(String.join("\n", lines(print)));
    return Arrays.copyOfRange(bytes, Math.max(0, bytes.length - WINDOW), bytes.length);
  }

  private List<String> lines(String print) {
    return Optional.ofNullable(own.get(print))
        .orElseThrow(() -> new IllegalArgumentException("no edition " + print));
  }

  private void add(String print, List<String> lines) {
    own.put(print, lines);
    for (int at = 0; at < lines.size(); at++) {
      places.putIfAbsent(lines.get(at), new Place(print, at));
    }
  }

  /// Packs a record and takes it in.
  public Packed pack(String print, String record) {
    List<String> fresh = new ArrayList<>();
    List<Run> runs = new ArrayList<>();
    Map<String, Integer> freshPlaces = new HashMap<>();
    List<String> lines = RecordLines.of(record);
    for (String line : lines) {
      Optional<Place> known =
          follower(runs, fresh, line, print).or(() -> Optional.ofNullable(places.get(line)));
      append(runs, known.orElseGet(() -> new Place(print, place(line, fresh, freshPlaces))));
    }
    Optional<String> base = bases.stream().findFirst();
    byte[] known = base.map(this::dictionary).orElse(NOTHING);
    add(print, fresh);
    if (base.isEmpty()) {
      bases.add(print);
    }
    String written = String.join("\n", runs.stream().map(Run::written).toList());
    boolean leans = !answering.isEmpty() && 2 * fresh.size() > lines.size();
    String held = String.join("\n", leans ? leaning(fresh) : fresh);
    return new Packed(print, base, packed(held, known), packed(written, NOTHING), leans);
  }

  private static int place(String line, List<String> fresh, Map<String, Integer> places) {
    int place = places.getOrDefault(line, fresh.size());
    if (place == fresh.size()) {
      places.put(line, place);
      fresh.add(line);
    }
    return place;
  }

  /// The place behind the last run, where it holds a line: repeated lines break no run.
  private Optional<Place> follower(List<Run> runs, List<String> fresh, String line, String print) {
    if (runs.isEmpty()) {
      return Optional.empty();
    }
    Run last = runs.getLast();
    int next = last.from() + last.count();
    List<String> lines =
        last.print().equals(print) ? fresh : own.getOrDefault(last.print(), List.of());
    return next < lines.size() && lines.get(next).equals(line)
        ? Optional.of(new Place(last.print(), next))
        : Optional.empty();
  }

  private static void append(List<Run> runs, Place place) {
    if (!runs.isEmpty()) {
      Run last = runs.getLast();
      if (last.print().equals(place.print()) && last.from() + last.count() == place.line()) {
        runs.set(runs.size() - 1, new Run(last.print(), last.from(), last.count() + 1));
        return;
      }
    }
    runs.add(new Run(place.print(), place.line(), 1));
  }

  /// The record of a text, whose editions were all taken in.
  ///
  /// @throws IllegalArgumentException if an edition is missing
  public String record(Packed packed) {
    List<String> lines = new ArrayList<>();
    for (String written : split(unpacked(packed.runs(), NOTHING))) {
      Run run = Run.of(written);
      lines.addAll(lines(run.print()).subList(run.from(), run.from() + run.count()));
    }
    return RecordLines.join(lines);
  }

  private static List<String> split(String joined) {
    return List.of(joined.split("\n", -1));
  }

  private static byte[] packed(String text, byte[] known) {
    return Compressed.of(text, known, Deflater.BEST_COMPRESSION);
  }

  private static String unpacked(byte[] bytes, byte[] known) {
    return Compressed.text(bytes, 0, bytes.length, known);
  }
}
