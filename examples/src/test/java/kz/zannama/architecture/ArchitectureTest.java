package kz.zannama.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

final class ArchitectureTest {
  /// With its package-info.
  private static final int MOST_TYPES = 22;

  private static final String CORE_MODEL = "kz.zannama.model..";
  private static final String PARSER = "kz.zannama.parser..";
  private static final String BATCH = "kz.zannama.parser.batch..";
  private static final String GIT = "kz.zannama.parser.git..";
  private static final String OCR = "kz.zannama.parser.ocr..";
  private static final String EXPORT = "kz.zannama.export..";
  private static final String INDEX = "kz.zannama.index..";
  private static final String EXAMPLES = "kz.zannama.examples..";
  private static final List<String> CORE =
      List.of(
          CORE_MODEL,
          "kz.zannama.message..",
          "kz.zannama.identity..",
          "kz.zannama.text..",
          "kz.zannama.language..",
          "kz.zannama.lexicon..",
          "kz.zannama.citation..",
          "kz.zannama.history..",
          "kz.zannama.json..",
          "kz.zannama.budget..",
          "kz.zannama.comparison..",
          "kz.zannama.consolidation..");

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("kz.zannama");
  private static final JavaClasses LIBRARIES =
      ALL.that(DescribedPredicate.not(resideInAPackage(EXAMPLES)));

  @Test
  void everyPackageBelongsToAModule() {
    check(classes().should().resideInAnyPackage(concat(CORE, EXPORT, PARSER, INDEX, EXAMPLES)));
  }

  @Test
  void coreSeesNoOtherModule() {
    check(
        noClasses()
            .that()
            .resideInAnyPackage(CORE.toArray(String[]::new))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(EXPORT, PARSER, INDEX, EXAMPLES));
  }

  @Test
  void parserAndIndexNeverSeeEachOther() {
    check(
        noClasses()
            .that()
            .resideInAPackage(PARSER)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(EXPORT, INDEX, EXAMPLES));
    check(
        noClasses()
            .that()
            .resideInAPackage(INDEX)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(EXPORT, PARSER, EXAMPLES));
  }

  @Test
  void exportsSeeCoreAlone() {
    check(
        noClasses()
            .that()
            .resideInAPackage(EXPORT)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(PARSER, INDEX, EXAMPLES));
  }

  @Test
  void theParserDoesNotSeeItsNestedModules() {
    check(
        noClasses()
            .that()
            .resideInAPackage(PARSER)
            .and()
            .resideOutsideOfPackages(BATCH, GIT, OCR)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(BATCH, GIT, OCR));
  }

  @Test
  void theModelDependsOnNothingElse() {
    check(
        classes()
            .that()
            .resideInAPackage(CORE_MODEL)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(CORE_MODEL, "java..", "org.jspecify.."));
  }

  @Test
  void packagesHaveNoCycles() {
    check(slices().matching("kz.zannama.(**)").should().beFreeOfCycles());
  }

  @Test
  void eachLibraryHasItsOnePlace() {
    onlyIn("org.apache.pdfbox..", "kz.zannama.parser.internal.source.pdf..");
    onlyIn("org.apache.fontbox..", "kz.zannama.parser.internal.source.pdf..");
    onlyIn("org.jsoup..", "kz.zannama.parser.internal.source.html..");
    onlyIn("org.commonmark..", "kz.zannama.parser.internal.source.markdown..");
    onlyIn("org.apache.poi..", "kz.zannama.parser.internal.source.word..", EXPORT);
    onlyIn("org.apache.lucene..", INDEX, EXAMPLES);
    onlyIn("picocli..", EXAMPLES);
    onlyIn("io.modelcontextprotocol..", "kz.zannama.examples.door..");
    onlyIn("reactor..", "kz.zannama.examples.door..");
    onlyIn("org.apache.commons.compress..", BATCH);
    onlyIn("com.github.luben.zstd..", BATCH);
    onlyIn("org.snakeyaml..", "kz.zannama.parser.internal.source.corpus..");
    onlyIn("org.eclipse.jgit..", GIT);
  }

  @Test
  void whatTheParserDoesInsideIsInternal() {
    check(
        classes()
            .that()
            .resideInAPackage(PARSER)
            .should()
            .resideInAnyPackage(
                "kz.zannama.parser",
                "kz.zannama.parser.tika",
                "kz.zannama.parser.scan",
                "kz.zannama.parser.internal..",
                BATCH,
                GIT,
                OCR));
    noneOutsideSees(PARSER, "kz.zannama.parser.internal..");
    noneOutsideSees(BATCH, "kz.zannama.parser.batch.internal..");
    noneOutsideSees(OCR, "kz.zannama.parser.ocr.internal..");
    check(
        noClasses()
            .that()
            .resideInAnyPackage(BATCH, GIT, OCR)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kz.zannama.parser.internal.."));
  }

  @Test
  void whatConsolidationDoesInsideIsInternal() {
    noneOutsideSees("kz.zannama.consolidation..", "kz.zannama.consolidation.internal..");
  }

  @Test
  void theRoomsOfAnActAreCalledFromTheActAlone() {
    noneOutsideSees("kz.zannama.parser..", "kz.zannama.parser.internal.act..");
    check(
        noClasses()
            .that()
            .resideInAPackage("kz.zannama.parser.internal.(*)..")
            .and()
            .resideOutsideOfPackage("kz.zannama.parser.internal.act..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kz.zannama.parser.internal.act.."));
    check(
        noClasses()
            .that()
            .resideInAPackage("kz.zannama.parser.internal.amend..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("kz.zannama.parser.internal.note.."));
    check(
        noClasses()
            .that()
            .resideInAnyPackage(
                "kz.zannama.parser.internal.source..", "kz.zannama.parser.internal.flattened..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "kz.zannama.parser.internal.line..",
                "kz.zannama.parser.internal.head..",
                "kz.zannama.parser.internal.body..",
                "kz.zannama.parser.internal.annex..",
                "kz.zannama.parser.internal.closing..",
                "kz.zannama.parser.internal.amend..",
                "kz.zannama.parser.internal.note.."));
  }

  @Test
  void noTwoTypesHaveOneName() {
    Map<String, List<String>> byName =
        ALL.stream()
            .filter(type -> type.isTopLevelClass() && !type.getSimpleName().endsWith("-info"))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    Collectors.mapping(JavaClass::getName, Collectors.toList())));
    assertThat(byName.values()).filteredOn(types -> types.size() > 1).isEmpty();
  }

  @Test
  void packagesStaySmall() {
    Map<String, Long> sizes =
        ALL.stream()
            .filter(
                type -> type.isTopLevelClass() && !type.getPackageName().equals("kz.zannama.model"))
            .filter(type -> !type.getPackageName().equals(ArchitectureTest.class.getPackageName()))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    assertThat(sizes.entrySet()).filteredOn(size -> size.getValue() > MOST_TYPES).isEmpty();
  }

  @Test
  void whatTheIndexDoesInsideIsInternal() {
    noneOutsideSees(INDEX, "kz.zannama.index.internal..");
  }

  @Test
  void librariesNeitherPrintNorLog() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(LIBRARIES);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(LIBRARIES);
  }

  @Test
  void librariesUseNoOldFilesAndDates() {
    // JGit knows folders as files alone
    noClasses()
        .that()
        .resideOutsideOfPackage(GIT)
        .should()
        .dependOnClassesThat(
            new DescribedPredicate<JavaClass>("are java.io.File or java.util.Date") {
              @Override
              public boolean test(JavaClass type) {
                return type.isEquivalentTo(java.io.File.class)
                    || type.isEquivalentTo(java.util.Date.class);
              }
            })
        .check(LIBRARIES);
  }

  @Test
  void everyPackageIsNullMarked() {
    check(
        classes()
            .should(
                be(
                    new DescribedPredicate<JavaClass>("in a package that is @NullMarked") {
                      @Override
                      public boolean test(JavaClass type) {
                        return type.getPackage().isAnnotatedWith(NullMarked.class);
                      }
                    })));
  }

  private static void noneOutsideSees(String module, String inside) {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackage(module)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(inside));
  }

  private static void onlyIn(String library, String... places) {
    check(
        noClasses()
            .that()
            .resideOutsideOfPackages(places)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(library));
  }

  private static void check(ArchRule rule) {
    rule.check(ALL);
  }

  private static String[] concat(List<String> first, String... more) {
    return Stream.concat(first.stream(), Stream.of(more)).toArray(String[]::new);
  }
}
