package kz.zannama.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.imageio.ImageIO;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/// A window of the Chromium that is installed; nothing is downloaded for it.
final class Chromium implements Closeable {
  private static final Duration LONGEST = Duration.ofSeconds(10);

  /// What axe finds serious or critical, each with the elements that it stands at.
  private static final String CHECK =
      """
      const done = arguments[0];
      axe.run({preload: false, resultTypes: ["violations"]}).then(
        (found) => done(found.violations
          .filter((it) => it.impact === "serious" || it.impact === "critical")
          .map((it) => it.id + ": " + it.nodes.slice(0, 3).map((node) => node.html).join(" | "))),
        (error) => done(["axe failed: " + error]));
      """;

  private final ChromeDriver driver;
  private final URI home;
  private final String axe;

  private Chromium(ChromeDriver driver, URI home, String axe) {
    this.driver = driver;
    this.home = home;
    this.axe = axe;
  }

  /// Opens a window; where no browser is installed, the tests that need one are passed over.
  static Chromium open(URI home) throws IOException {
    Optional<Path> chromium = program("chromium");
    Optional<Path> chromedriver = program("chromedriver");
    assumeTrue(
        chromium.isPresent() && chromedriver.isPresent(),
        "The pages are not tried in a browser: install chromium and chromium-driver.");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--disable-background-networking",
        "--no-first-run",
        "--lang=ru",
        "--window-size=1280,900");
    ChromeDriver driver = new ChromeDriver(service, options);
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
    try (InputStream script =
        Objects.requireNonNull(Chromium.class.getResourceAsStream("/axe.min.js"))) {
      return new Chromium(driver, home, new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static Optional<Path> program(String name) {
    return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// Opens an address of the server.
  void go(String address) {
    driver.get(home.resolve(address).toString());
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<String> texts(String selector) {
    return driver.findElements(By.cssSelector(selector)).stream().map(WebElement::getText).toList();
  }

  boolean has(String selector) {
    return !driver.findElements(By.cssSelector(selector)).isEmpty();
  }

  String address() {
    return Objects.requireNonNull(driver.getCurrentUrl());
  }

  /// Clicks what leads to another page, and waits for that page.
  void follow(String selector) {
    leave(() -> find(selector).click());
  }

  /// Does what leads to another page, and waits for that page.
  void leave(Runnable step) {
    WebElement page = find("html");
    step.run();
    await(() -> !page.equals(find("html")) && ready());
  }

  private boolean ready() {
    return "complete".equals(driver.executeScript("return document.readyState"));
  }

  /// Waits until something is so; a page that is just being left is no answer.
  void await(BooleanSupplier wanted) {
    long end = System.nanoTime() + LONGEST.toNanos();
    while (!isSo(wanted)) {
      assertThat(System.nanoTime()).as("what is waited for on " + address()).isLessThan(end);
      LockSupport.parkNanos(20_000_000);
    }
  }

  private static boolean isSo(BooleanSupplier wanted) {
    try {
      return wanted.getAsBoolean();
    } catch (WebDriverException e) {
      return false;
    }
  }

  /// Presses keys, whatever has the focus.
  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /// Presses the tabulator until an element has the focus, which must be seen there.
  void tabTo(String selector) {
    for (int i = 0; i < 120; i++) {
      press(Keys.TAB);
      WebElement focused = driver.switchTo().activeElement();
      if (truth("return arguments[0].matches(arguments[1])", focused, selector)) {
        assertThat(truth("return getComputedStyle(arguments[0]).outlineStyle !== 'none'", focused))
            .as("the focus on " + selector)
            .isTrue();
        return;
      }
    }
    throw new AssertionError("The tabulator does not reach " + selector + " on " + address());
  }

  private boolean truth(String script, Object... values) {
    return Boolean.TRUE.equals(driver.executeScript(script, values));
  }

  Object run(String script) {
    return Objects.requireNonNull(driver.executeScript(script));
  }

  /// What pages have put into the clipboard.
  String clipboard() {
    driver.executeCdpCommand(
        "Browser.grantPermissions",
        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
    String read = "navigator.clipboard.readText().then(arguments[0], arguments[0])";
    return String.valueOf(driver.executeAsyncScript(read));
  }

  /// What keeps people from using the page that is open: serious and critical violations alone.
  List<?> barriers() {
    driver.executeScript(axe);
    return (List<?>) Objects.requireNonNull(driver.executeAsyncScript(CHECK));
  }

  /// A picture of what the window shows.
  BufferedImage picture() throws IOException {
    return ImageIO.read(new ByteArrayInputStream(driver.getScreenshotAs(OutputType.BYTES)));
  }

  /// Whether scripts of pages run from now on.
  void scripts(boolean run) {
    driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
  }

  /// Makes the window as wide as a telephone, or as wide as before.
  void telephone(boolean on) {
    if (on) {
      size(360, 740, 2, true);
    } else {
      driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
  }

  /// Gives the window a size, in pixels of a page.
  void size(int width, int height) {
    size(width, height, 1, false);
  }

  private void size(int width, int height, int scale, boolean mobile) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", scale, "mobile", mobile));
  }

  @Override
  public void close() {
    driver.quit();
  }
}
