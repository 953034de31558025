package kz.zannama.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The stylesheets of pages.
public final class PageStyle {
  private PageStyle() {}

  /// How the rows of an act look, on the screen and printed.
  public static String act() {
    return read("act.css");
  }

  /// How what stands around the texts of an act looks: its facts, its links to others.
  public static String around() {
    return read("around.css");
  }

  /// How two texts side by side look, and what their boxes show and hide.
  public static String comparison() {
    return read("comparison.css");
  }

  private static String read(String name) {
    try (InputStream css = Objects.requireNonNull(PageStyle.class.getResourceAsStream(name))) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
