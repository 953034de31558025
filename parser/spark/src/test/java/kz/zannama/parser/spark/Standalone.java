package kz.zannama.parser.spark;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A master and workers on 127.0.0.1, each a JVM of its own, out of this one's class path.
final class Standalone implements AutoCloseable {
  private static final String SPARK = "org.apache.spark.deploy.";

  private final Path folder;
  private final List<Process> processes = new ArrayList<>();
  private final String address;

  /// Starts a master and some workers of one core.
  Standalone(Path folder, int workers) throws IOException {
    this.folder = folder;
    Files.createDirectories(folder.resolve("home").resolve("jars"));
    String port = Integer.toString(freePort());
    this.address = "spark://127.0.0.1:" + port;
    processes.add(
        launch(
            "master",
            SPARK + "master.Master",
            "--host",
            "127.0.0.1",
            "--port",
            port,
            "--webui-port",
            "0"));
    for (int worker = 0; worker < workers; worker++) {
      processes.add(
          launch(
              "worker" + worker,
              SPARK + "worker.Worker",
              "--host",
              "127.0.0.1",
              "--cores",
              "1",
              "--memory",
              "1g",
              "--webui-port",
              "0",
              "--work-dir",
              folder.resolve("work" + worker).toString(),
              address));
    }
  }

  /// Starts the application with a driver of its own.
  Process submit(List<String> arguments) throws IOException {
    List<String> program = new ArrayList<>(List.of("driver", SparkIngest.class.getName()));
    program.addAll(arguments);
    Process driver = launch(program.toArray(String[]::new));
    processes.add(driver);
    return driver;
  }

  /// Kills a worker and what runs in it, as a failing machine does.
  void kill(int worker) {
    Process process = processes.get(1 + worker);
    List<ProcessHandle> executors = process.descendants().toList();
    process.destroyForcibly();
    executors.forEach(ProcessHandle::destroyForcibly);
  }

  private Process launch(String... program) throws IOException {
    String classes =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .collect(Collectors.joining(File.pathSeparator));
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.add("-Xmx512m");
    command.addAll(opens());
    command.addAll(
        List.of(
            "-Dspark.master=" + address,
            "-Dspark.executor.memory=700m",
            "-Dspark.executor.extraClassPath=" + classes,
            "-Dspark.executor.extraJavaOptions=" + String.join(" ", opens()),
            "-Dspark.driver.host=127.0.0.1",
            "-Dspark.driver.bindAddress=127.0.0.1",
            "-Dspark.ui.enabled=false",
            "-Dspark.worker.timeout=15",
            "-Dspark.sql.shuffle.partitions=2",
            "-Dspark.local.dir=" + folder.resolve("local"),
            "-Dspark.sql.warehouse.dir=" + folder.resolve("warehouse"),
            "-cp",
            classes));
    command.addAll(List.of(program).subList(1, program.length));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve(program[0] + ".log").toFile());
    builder.environment().put("SPARK_HOME", folder.resolve("home").toString());
    builder.environment().put("SPARK_SCALA_VERSION", "2.13");
    builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
    return builder.start();
  }

  private static List<String> opens() {
    return Stream.of(
            "java.lang",
            "java.lang.invoke",
            "java.lang.reflect",
            "java.io",
            "java.net",
            "java.nio",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "jdk.internal.ref",
            "sun.nio.ch",
            "sun.nio.cs",
            "sun.util.calendar")
        .map(name -> "--add-opens=java.base/" + name + "=ALL-UNNAMED")
        .toList();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    for (Process process : processes.reversed()) {
      List<ProcessHandle> executors = process.descendants().toList();
      process.destroy();
      try {
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        process.destroyForcibly();
      }
      executors.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
