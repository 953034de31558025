package kz.zannama.parser.spark;

import java.net.URI;
import org.apache.hadoop.fs.RawLocalFileSystem;

/// The local disk under a scheme of its own, as a file system that the parser cannot read from.
public final class ElsewhereFileSystem extends RawLocalFileSystem {
  private static final URI ROOT = URI.create("elsewhere:///");

  @Override
  public String getScheme() {
    return "elsewhere";
  }

  @Override
  public URI getUri() {
    return ROOT;
  }
}
