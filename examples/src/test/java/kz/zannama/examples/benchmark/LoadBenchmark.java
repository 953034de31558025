package kz.zannama.examples.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import kz.zannama.examples.page.PageServer;
import kz.zannama.examples.page.evidence.SourceShelf;
import kz.zannama.examples.page.view.BatchReport;
import kz.zannama.index.ActIndex;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// The pages of an index under load: clients search for words that they have read and follow links
/// at random, without a pause.
///
/// `LoadBenchmark INDEX [CLIENTS [SECONDS]]`, 8 and 60; an index of invented acts is made by
/// `ScaleBenchmark 20000 FOLDER` in `index`'s tests, as `FOLDER/acts`. Ten seconds before count for
/// nothing. Prints how long answers took, all and by page, and the memory in use after collection,
/// every ten seconds; ends with 1 where an answer was none.
public final class LoadBenchmark {
  private static final int WARM = 10;
  private static final long TEN = TimeUnit.SECONDS.toNanos(10);

  private final URI home;
  private final long counted;
  private final long end;
  private final ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();

  private LoadBenchmark(URI home, int seconds) {
    this.home = home;
    counted = System.nanoTime() + TimeUnit.SECONDS.toNanos(WARM);
    end = counted + TimeUnit.SECONDS.toNanos(seconds);
  }

  private record Answer(String page, int status, double milliseconds) {}

  /// Runs it.
  public static void main(String[] args) throws Exception {
    int clients = args.length > 1 ? Integer.parseInt(args[1]) : 8;
    int seconds = args.length > 2 ? Integer.parseInt(args[2]) : 60;
    try (ActIndex index = ActIndex.open(Path.of(args[0]));
        PageServer server =
            PageServer.start(
                index,
                SourceShelf.EMPTY,
                BatchReport.NONE,
                0,
                path -> System.out.println("! " + path))) {
      LoadBenchmark load = new LoadBenchmark(server.address(), seconds);
      System.out.printf(Locale.ROOT, "%d acts, %d clients, %d s%n", index.size(), clients, seconds);
      System.exit(load.run(clients) ? 0 : 1);
    }
  }

  private boolean run(int clients) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    List<Future<?>> walks = new ArrayList<>();
    for (int client = 0; client < clients; client++) {
      Random random = new Random(client);
      walks.add(threads.submit(() -> walk(random)));
    }
    for (long next = counted; next <= end; next += TEN) {
      TimeUnit.NANOSECONDS.sleep(next - System.nanoTime());
      System.out.printf(Locale.ROOT, "%.1f MB in use%n", used());
    }
    for (Future<?> walk : walks) {
      walk.get();
    }
    threads.shutdown();
    return report();
  }

  private static double used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }

  private Void walk(Random random) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newHttpClient();
    URI address = home;
    List<String> words = List.of("а");
    while (System.nanoTime() < end) {
      long start = System.nanoTime();
      HttpResponse<String> answer =
          client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString(UTF_8));
      if (start >= counted) {
        double time = (System.nanoTime() - start) / 1e6;
        answers.add(new Answer(address.getPath(), answer.statusCode(), time));
      }
      Document page = Jsoup.parse(answer.body(), address.toString());
      List<String> links =
          page.select("main a[href]").eachAttr("abs:href").stream()
              .filter(link -> link.startsWith(home.resolve("/").toString()))
              .toList();
      if (page.select("main").hasText()) {
        words = List.of(page.select("main").text().split("[^\\p{L}]+"));
      }
      boolean follows = !links.isEmpty() && random.nextInt(4) > 0;
      String next =
          follows
              ? links.get(random.nextInt(links.size()))
              : "/?q=" + URLEncoder.encode(words.get(random.nextInt(words.size())), UTF_8);
      address = home.resolve(next);
    }
    return null;
  }

  private boolean report() {
    Map<String, List<Answer>> byPage = new TreeMap<>();
    for (Answer answer : answers) {
      byPage.computeIfAbsent(answer.page(), page -> new ArrayList<>()).add(answer);
    }
    byPage.forEach(LoadBenchmark::print);
    print("all", List.copyOf(answers));
    long failed = answers.stream().filter(answer -> answer.status() >= 500).count();
    System.out.println(failed + " failed");
    return failed == 0 && !answers.isEmpty();
  }

  private static void print(String page, List<Answer> answers) {
    double[] times = answers.stream().mapToDouble(Answer::milliseconds).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%-14s %6d answers, ms: median %.1f, 95th %.1f, 99th %.1f, slowest %.1f; statuses %s%n",
        page,
        times.length,
        times[times.length / 2],
        times[times.length * 95 / 100],
        times[times.length * 99 / 100],
        times[times.length - 1],
        Arrays.toString(answers.stream().mapToInt(Answer::status).distinct().sorted().toArray()));
  }
}
