package kz.zannama.parser.internal.source.pdf.content;

import kz.zannama.parser.internal.source.Style.Ink;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;

/// Tells the colours that mean something, without the cost of colour profiles.
final class Inks {
  private Inks() {}

  static Ink ink(PDColor color) {
    float[] rgb = rgb(color);
    if (rgb[0] > 0.6f && rgb[1] < 0.35f && rgb[2] < 0.35f) {
      return Ink.RED;
    }
    boolean neutral = Math.abs(rgb[0] - rgb[1]) < 0.06f && Math.abs(rgb[1] - rgb[2]) < 0.06f;
    return neutral && rgb[0] > 0.4f && rgb[0] < 0.75f ? Ink.GREY : Ink.BLACK;
  }

  /// How strongly a colour stands out from white.
  static Shade shade(PDColor color) {
    float[] rgb = rgb(color);
    float darkest = Math.min(rgb[0], Math.min(rgb[1], rgb[2]));
    return darkest > 0.95f ? Shade.NONE : darkest > 0.5f ? Shade.PALE : Shade.STRONG;
  }

  static boolean white(PDColor color) {
    float[] rgb = rgb(color);
    return rgb[0] > 0.99f && rgb[1] > 0.99f && rgb[2] > 0.99f;
  }

  private static float[] rgb(PDColor color) {
    float[] parts = color.getComponents();
    if (color.isPattern()) {
      return new float[3];
    }
    return switch (parts.length) {
      case 1 -> grey(color, parts[0]);
      case 3 -> parts;
      case 4 -> {
        float light = 1 - parts[3];
        yield new float[] {(1 - parts[0]) * light, (1 - parts[1]) * light, (1 - parts[2]) * light};
      }
      default -> new float[3];
    };
  }

  /// One number is a lightness in grey spaces and an amount of ink in separations.
  private static float[] grey(PDColor color, float part) {
    String space = color.getColorSpace() == null ? "" : color.getColorSpace().getName();
    float light =
        switch (space) {
          case "Separation", "DeviceN" -> 1 - part;
          case "Indexed" -> 0;
          default -> part;
        };
    return new float[] {light, light, light};
  }
}
