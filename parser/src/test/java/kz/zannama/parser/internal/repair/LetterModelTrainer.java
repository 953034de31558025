package kz.zannama.parser.internal.repair;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Makes the [LetterModel] of a folder of official texts in UTF-8, about as much in each language:
///
/// ```
/// LetterModelTrainer FOLDER parser/src/main/resources/kz/zannama/parser/internal/repair/letter-model.bin [KILOBYTES]
/// ```
///
/// Rare runs are left out until the resource is small enough, 480 kilobytes unless told otherwise.
final class LetterModelTrainer {
  private final Counter[] counters = new Counter[LetterModel.ORDER];

  private LetterModelTrainer() {
    for (int n = 0; n < counters.length; n++) {
      counters[n] = new Counter();
    }
  }

  public static void main(String[] arguments) throws IOException {
    LetterModelTrainer trainer = new LetterModelTrainer();
    List<Path> texts;
    try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
      texts = files.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path text : texts) {
      trainer.count(Files.readString(text, StandardCharsets.UTF_8));
    }
    int budget = 1024 * (arguments.length > 2 ? Integer.parseInt(arguments[2]) : 480);
    byte[] model = trainer.within(budget);
    Files.write(Path.of(arguments[1]), model);
    System.out.println(texts.size() + " texts, model of " + model.length + " bytes");
  }

  /// Counts the runs of a text whose lines are joined and whose runs of blanks are one.
  private void count(String text) {
    int key = 0;
    int last = -1;
    int seen = 0;
    int blank = LetterModel.symbol(' ');
    for (int i = 0; i < text.length(); i++) {
      int symbol = LetterModel.symbol(text.charAt(i));
      if (symbol == blank && last == blank) {
        continue;
      }
      last = symbol;
      key = key << LetterModel.SYMBOL_BITS | symbol;
      seen++;
      for (int n = 1; n <= Math.min(seen, LetterModel.ORDER); n++) {
        counters[n - 1].add(key & (1 << n * LetterModel.SYMBOL_BITS) - 1);
      }
    }
  }

  private byte[] within(int budget) throws IOException {
    for (int least = 2; ; least += Math.max(1, least / 6)) {
      byte[] model = model(least);
      if (model.length <= budget) {
        System.out.println("Runs of five counted at least " + least + " times");
        return model;
      }
    }
  }

  private byte[] model(int least) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes, best))) {
      for (int n = 1; n <= LetterModel.ORDER; n++) {
        counters[n - 1].write(out, n == 1 ? 1 : Math.max(2, least * n / LetterModel.ORDER), n == 1);
      }
    } finally {
      best.end();
    }
    return bytes.toByteArray();
  }

  /// Counts keys; open addressing, a key is kept as itself plus one.
  private static final class Counter {
    private int[] keys = new int[1 << 12];
    private int[] counts = new int[1 << 12];
    private int size;
    private long total;

    void add(int key) {
      total++;
      int slot = slotOf(key);
      if (keys[slot] == 0) {
        keys[slot] = key + 1;
        size++;
      }
      counts[slot]++;
      if (size > keys.length / 2) {
        grow();
      }
    }

    private int slotOf(int key) {
      int slot = (key * 0x9e3779b1 >>> 7) & keys.length - 1;
      while (keys[slot] != 0 && keys[slot] != key + 1) {
        slot = slot + 1 & keys.length - 1;
      }
      return slot;
    }

    private void grow() {
      int[] oldKeys = keys;
      int[] oldCounts = counts;
      keys = new int[oldKeys.length * 2];
      counts = new int[oldKeys.length * 2];
      for (int i = 0; i < oldKeys.length; i++) {
        if (oldKeys[i] != 0) {
          int slot = slotOf(oldKeys[i] - 1);
          keys[slot] = oldKeys[i];
          counts[slot] = oldCounts[i];
        }
      }
    }

    void write(DataOutputStream out, int least, boolean withTotal) throws IOException {
      int[] kept = new int[size];
      int length = 0;
      for (int i = 0; i < keys.length; i++) {
        if (keys[i] != 0 && counts[i] >= least) {
          kept[length++] = keys[i] - 1;
        }
      }
      kept = Arrays.copyOf(kept, length);
      Arrays.sort(kept);
      out.writeInt(length + (withTotal ? 1 : 0));
      int before = 0;
      for (int key : kept) {
        writeDistance(out, key - before);
        before = key;
      }
      if (withTotal) {
        writeDistance(out, (1 << LetterModel.SYMBOL_BITS) - 1 - before);
      }
      for (int key : kept) {
        out.writeByte(logarithm(counts[slotOf(key)]));
      }
      if (withTotal) {
        out.writeByte(logarithm(total));
      }
    }

    private static void writeDistance(DataOutputStream out, int distance) throws IOException {
      int rest = distance;
      while (rest >= 0x80) {
        out.writeByte(rest & 0x7f | 0x80);
        rest >>>= 7;
      }
      out.writeByte(rest);
    }

    private static int logarithm(long count) {
      return (int) Math.round(Math.log(count) / Math.log(2) * LetterModel.STEPS);
    }
  }
}
