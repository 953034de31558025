package kz.zannama.parser.internal.source.pdf.guard;

import java.io.IOException;

/// A page goes over a limit; what was read of it before is kept.
public final class LimitException extends IOException {
  private static final long serialVersionUID = 1L;

  public LimitException(String message) {
    super(message);
  }
}
