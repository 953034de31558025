package kz.zannama.parser.internal.source.pdf.scan;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.zannama.parser.scan.PageImage;
import kz.zannama.parser.scan.RecognizedPage;
import kz.zannama.parser.scan.TextRecognizer;

/// Has pages recognised, as many at a time as the recogniser reads. Pictures are made one after the
/// other, and only as many as are being read are in memory.
public final class PageRecognition {
  private final TextRecognizer recognizer;
  private final Deque<Begun> begun = new ArrayDeque<>();
  private final ScannedPages.Builder pages;

  private PageRecognition(TextRecognizer recognizer) {
    this.recognizer = recognizer;
    this.pages = new ScannedPages.Builder(recognizer.name());
  }

  /// Makes pictures of pages.
  public interface Pictures {
    /// The picture of a page.
    ///
    /// @param number its number, 1-based
    /// @throws IOException if there is none to be had; the message goes on after "Page 3 was not
    ///   read: "
    PageImage page(int number) throws IOException;
  }

  private record Begun(int number, Future<RecognizedPage> page) {}

  /// Reads pages.
  ///
  /// @param numbers their numbers, 1-based
  /// @param pictures makes their pictures, on this thread
  public static ScannedPages read(
      TextRecognizer recognizer, List<Integer> numbers, Pictures pictures) {
    PageRecognition recognition = new PageRecognition(recognizer);
    ExecutorService threads =
        Executors.newFixedThreadPool(recognizer.pagesAtATime(), PageRecognition::daemon);
    try {
      numbers.forEach(number -> recognition.begin(number, pictures, threads));
      while (!recognition.begun.isEmpty()) {
        recognition.finish();
      }
    } finally {
      // what is still at work ends: the thread was interrupted, or the memory gave out
      threads.shutdownNow();
    }
    return recognition.pages.build();
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "page-recognition");
    thread.setDaemon(true);
    return thread;
  }

  private void begin(int number, Pictures pictures, ExecutorService threads) {
    while (begun.size() >= recognizer.pagesAtATime()) {
      finish();
    }
    try {
      PageImage image = pictures.page(number);
      begun.add(new Begun(number, threads.submit(() -> recognizer.recognize(image))));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      pages.failed(number, reason(e));
    }
  }

  private void finish() {
    Begun first = begun.remove();
    try {
      pages.read(first.number(), first.page().get());
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof Error error && !(error instanceof StackOverflowError)) {
        throw error;
      }
      pages.failed(first.number(), reason(cause == null ? e : cause));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("Interrupted while pages were recognised");
    }
  }

  private static String reason(Throwable error) {
    String message = error.getMessage();
    return message == null
        ? "its picture is damaged"
        : message.lines().findFirst().orElse("its picture is damaged");
  }
}
