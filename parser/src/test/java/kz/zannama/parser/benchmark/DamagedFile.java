package kz.zannama.parser.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// A file damaged as files are in transit: cut off, or with bytes that are not its own.
///
/// @param damage how, so that the same damage can be done again: `cut at 512`, `flips 7`
public record DamagedFile(String damage, byte[] bytes) {
  private static final int MOST_FLIPS = 20;

  /// The file cut off at places that lie evenly between its ends.
  public static List<DamagedFile> cuts(byte[] whole, int number) {
    List<DamagedFile> cuts = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      int end = (int) ((long) whole.length * (i + 1) / (number + 1));
      cuts.add(new DamagedFile("cut at " + end, Arrays.copyOf(whole, end)));
    }
    return List.copyOf(cuts);
  }

  /// The file with up to twenty random bytes at random places; the same seed does the same.
  public static DamagedFile flips(byte[] whole, long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    byte[] bytes = whole.clone();
    int flips = 1 + random.nextInt(MOST_FLIPS);
    for (int i = 0; i < flips; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
    }
    return new DamagedFile("flips " + seed, bytes);
  }
}
