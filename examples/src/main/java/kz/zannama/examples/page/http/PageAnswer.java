package kz.zannama.examples.page.http;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// What is answered to a request.
public final class PageAnswer {
  private final int status;
  private final String mediaType;
  private final byte[] content;
  private final Optional<String> fileName;

  private PageAnswer(int status, String mediaType, byte[] content, Optional<String> fileName) {
    this.status = status;
    this.mediaType = mediaType;
    this.content = content;
    this.fileName = fileName;
  }

  /// A page.
  ///
  /// @param status the status of HTTP
  public static PageAnswer html(int status, String page) {
    return text(status, "text/html", page);
  }

  /// Something else that is shown or used by a page.
  public static PageAnswer of(String mediaType, String content) {
    return text(200, mediaType, content);
  }

  private static PageAnswer text(int status, String mediaType, String content) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    return new PageAnswer(status, mediaType + "; charset=utf-8", bytes, Optional.empty());
  }

  /// A picture in a page.
  public static PageAnswer picture(String mediaType, byte[] content) {
    return new PageAnswer(200, mediaType, content.clone(), Optional.empty());
  }

  /// A file to be kept.
  ///
  /// @param mediaType its media type, with the encoding where it is text
  /// @param name the name under which it is to be kept
  public static PageAnswer file(String mediaType, byte[] content, String name) {
    return new PageAnswer(200, mediaType, content.clone(), Optional.of(name));
  }

  /// The status of HTTP.
  public int status() {
    return status;
  }

  /// What the content is.
  public String mediaType() {
    return mediaType;
  }

  /// The content.
  public byte[] content() {
    return content.clone();
  }

  /// How many bytes the content has.
  public int length() {
    return content.length;
  }

  /// The name under which it is to be kept; empty for what is to be shown.
  public Optional<String> fileName() {
    return fileName;
  }
}
