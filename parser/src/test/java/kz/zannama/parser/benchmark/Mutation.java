package kz.zannama.parser.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Changes a file as nobody would: what is text by its words, lines and tags, what is a package by
/// one of its parts, what is neither by its bytes. The same random numbers make the same changes.
final class Mutation {
  private static final int MOST_CHANGES = 6;
  private static final int MOST_REPEATS = 400;
  private static final int LONGEST = 200_000;
  private static final int ORDINARY = 4_000;
  private static final int LONG_ONES = 64;
  private static final List<String> NUMBERS =
      List.of("0", "-1", "1", "255", "65536", "2147483647", "-2147483648", "99999999999", "1e9");

  private final RandomGenerator random;
  private final List<String> pieces;
  private final byte[] other;
  private final int longest;

  /// One in some sixty texts grows long, so that the others are many.
  ///
  /// @param pieces what is put into texts
  /// @param other another file of the kind, whose stretches are put in too
  Mutation(RandomGenerator random, List<String> pieces, byte[] other) {
    this.random = random;
    this.pieces = pieces;
    this.other = other;
    this.longest = random.nextInt(LONG_ONES) == 0 ? LONGEST : ORDINARY;
  }

  /// A changed copy of a file.
  byte[] of(byte[] file) throws IOException {
    if (file.length > 3 && file[0] == 'P' && file[1] == 'K' && random.nextInt(8) > 0) {
      return ofPackage(file);
    }
    return isText(file) ? ofText(file) : ofBytes(file);
  }

  private static boolean isText(byte[] file) {
    for (int at = 0; at < Math.min(file.length, 512); at++) {
      if (file[at] == 0) {
        return false;
      }
    }
    return file.length < 4 || file[0] != '%';
  }

  private byte[] ofPackage(byte[] file) throws IOException {
    List<ZipEntry> entries = new ArrayList<>();
    List<byte[]> contents = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        entries.add(new ZipEntry(entry.getName()));
        contents.add(zip.readAllBytes());
      }
    } catch (IOException | IllegalArgumentException e) {
      return ofBytes(file); // cut off, or with names in another code page
    }
    if (contents.isEmpty()) {
      return ofBytes(file);
    }
    int changed = random.nextInt(contents.size());
    for (int i = 0; i < contents.size(); i++) {
      if (isBody(entries.get(i).getName()) && random.nextInt(4) > 0) {
        changed = i;
      }
    }
    byte[] part = contents.get(changed);
    contents.set(changed, ofPart(part));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < entries.size(); i++) {
        zip.putNextEntry(entries.get(i));
        zip.write(contents.get(i));
      }
    } catch (ZipException e) {
      return file;
    }
    return out.toByteArray();
  }

  private static boolean isBody(String part) {
    return part.endsWith("document.xml") || part.equals("content.xml");
  }

  private byte[] ofPart(byte[] part) throws IOException {
    if (!isText(part)) {
      return ofBytes(part);
    }
    List<String> values = random.nextBoolean() ? NUMBERS : pieces;
    return random.nextInt(5) > 0
        ? new XmlMutation(random, values).of(part, 1 + random.nextInt(MOST_CHANGES))
        : ofText(part);
  }

  private byte[] ofText(byte[] file) {
    String text = new String(file, UTF_8);
    // a letter of another code page is a byte, and a change is in those letters
    Charset charset = text.indexOf('\ufffd') < 0 ? UTF_8 : ISO_8859_1;
    StringBuilder changed = new StringBuilder(new String(file, charset));
    int changes = 1 + random.nextInt(MOST_CHANGES);
    for (int i = 0; i < changes && changed.length() < longest; i++) {
      changeText(changed);
    }
    return changed.toString().getBytes(charset);
  }

  private void changeText(StringBuilder text) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + 1 + random.nextInt(random.nextBoolean() ? 8 : 400));
    switch (random.nextInt(9)) {
      case 0 -> text.delete(from, to);
      case 1 -> text.insert(from, text.substring(from, to).repeat(repeats(to - from)));
      case 2 -> text.insert(random.nextInt(text.length() + 1), text.substring(from, to));
      case 3 -> insert(text, from, one(pieces));
      case 4 -> text.insert(from, (char) random.nextInt(random.nextBoolean() ? 0x80 : 0xffff));
      case 5 -> changeNumber(text, from);
      case 6 -> insert(text, from, stretchOfOther());
      case 7 -> moveTag(text, from);
      default -> text.setLength(Math.max(1, from));
    }
  }

  private void insert(StringBuilder text, int at, String piece) {
    text.insert(at, piece.repeat(repeats(piece.length())));
  }

  private int repeats(int length) {
    int most = Math.min(MOST_REPEATS, longest / 4 / Math.max(1, length));
    return random.nextInt(3) > 0 ? 1 : 1 + random.nextInt(Math.max(1, most));
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String stretchOfOther() {
    int from = random.nextInt(other.length);
    int to = Math.min(other.length, from + 1 + random.nextInt(600));
    return new String(other, from, to - from, UTF_8);
  }

  private void changeNumber(StringBuilder text, int from) {
    int start = from;
    while (start < text.length() && !Character.isDigit(text.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    text.replace(start, end, one(NUMBERS));
  }

  /// Takes a tag away, puts it elsewhere, or repeats it.
  private void moveTag(StringBuilder text, int from) {
    int open = text.indexOf("<", from);
    int close = open < 0 ? -1 : text.indexOf(">", open);
    if (close < 0) {
      return;
    }
    String tag = text.substring(open, close + 1);
    if (random.nextBoolean()) {
      text.delete(open, close + 1);
    }
    if (random.nextBoolean()) {
      insert(text, random.nextInt(text.length() + 1), tag);
    }
  }

  private byte[] ofBytes(byte[] file) {
    byte[] bytes = file.clone();
    int changes = 1 + random.nextInt(MOST_CHANGES);
    for (int i = 0; i < changes && bytes.length > 8; i++) {
      bytes = changeBytes(bytes);
    }
    return bytes;
  }

  private byte[] changeBytes(byte[] bytes) {
    int at = random.nextInt(bytes.length - 4);
    int length = Math.min(bytes.length - at, 1 + random.nextInt(64));
    switch (random.nextInt(6)) {
      case 0 -> bytes[at] = (byte) random.nextInt();
      case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
      case 2 -> {
        int value = List.of(0, -1, 0x7fffffff, 0x80000000, 0xffff, 0x10000).get(random.nextInt(6));
        for (int i = 0; i < 4; i++) {
          bytes[at + i] = (byte) (value >>> 8 * i);
        }
      }
      case 3 ->
          System.arraycopy(bytes, random.nextInt(bytes.length - length + 1), bytes, at, length);
      case 4 -> {
        for (int i = at; i < bytes.length && i < at + 200; i++) {
          if (bytes[i] >= '0' && bytes[i] <= '9') {
            bytes[i] = (byte) ('0' + random.nextInt(10));
          }
        }
      }
      default -> {
        return random.nextInt(8) > 0 ? without(bytes, at, length) : cut(bytes, at + 1);
      }
    }
    return bytes;
  }

  private static byte[] without(byte[] bytes, int at, int length) {
    byte[] rest = new byte[bytes.length - length];
    System.arraycopy(bytes, 0, rest, 0, at);
    System.arraycopy(bytes, at + length, rest, at, rest.length - at);
    return rest;
  }

  private static byte[] cut(byte[] bytes, int length) {
    byte[] start = new byte[length];
    System.arraycopy(bytes, 0, start, 0, length);
    return start;
  }
}
