package kz.zannama.parser.internal.source.pdf.content;

import java.io.IOException;

/// A page goes over a limit; what was read of it before is kept.
final class LimitException extends IOException {
  private static final long serialVersionUID = 1L;

  LimitException(String message) {
    super(message);
  }
}
