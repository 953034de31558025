package kz.zannama.examples.page.http;

import java.util.Optional;

/// What is answered to a request.
///
/// @param status the status of HTTP
/// @param mediaType what the content is
/// @param content the content
/// @param fileName the name under which it is to be kept; empty for what is to be shown
public record PageAnswer(int status, String mediaType, String content, Optional<String> fileName) {

  /// A page.
  public static PageAnswer html(int status, String page) {
    return new PageAnswer(status, "text/html; charset=utf-8", page, Optional.empty());
  }

  /// Something else that is shown or used by a page.
  public static PageAnswer of(String mediaType, String content) {
    return new PageAnswer(200, mediaType + "; charset=utf-8", content, Optional.empty());
  }

  /// This answer as a file to be kept.
  public PageAnswer asFile(String name) {
    return new PageAnswer(status, mediaType, content, Optional.of(name));
  }
}
