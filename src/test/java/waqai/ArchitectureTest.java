package waqai;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesThat;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A verb is a stage, a noun is what stages hand over, app puts the verbs in order. */
class ArchitectureTest {
  private static final List<String> NOUNS =
      List.of("text", "claim", "fact", "lexicon", "identity", "ontology", "query");

  private static JavaClasses program;

  /** In the order of the line. */
  static List<String> stages() {
    return List.of(
        "read", "analyze", "extract", "resolve", "describe", "check", "store", "serve", "export",
        "score");
  }

  @BeforeAll
  static void read() {
    program =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("waqai");
  }

  @Test
  void packages_have_no_cycles() {
    slices().matching("waqai.(*)..").should().beFreeOfCycles().check(program);
  }

  @ParameterizedTest
  @MethodSource("stages")
  void no_stage_knows_another_or_app(String stage) {
    List<String> others = stages().stream().filter(it -> !it.equals(stage)).toList();
    check(
        that().resideInAPackage(inside(stage))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(inside(others, List.of("app"))));
  }

  @Test
  void nouns_know_only_nouns() {
    check(
        that().resideInAnyPackage(inside(NOUNS))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(inside(stages(), List.of("app"))));
  }

  @Test
  void every_package_is_a_noun_a_stage_or_app() {
    check(classes().should().resideInAnyPackage(inside(NOUNS, stages(), List.of("app"))));
  }

  @Test
  void text_and_fact_use_only_the_jdk_and_each_other() {
    check(
        classes()
            .that()
            .resideInAnyPackage(inside(List.of("text", "fact")))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "waqai.text..", "waqai.fact..", "org.jspecify.."));
  }

  /** The analysis reads none of ours, but the dictionary in LanguageTool's jar. */
  @Test
  void resources_are_read_in_few_packages() {
    check(
        outside("lexicon", "ontology", "query", "extract", "serve", "analyze")
            .should()
            .callMethodWhere(target(nameMatching("getResource.*"))));
  }

  @Test
  void jena_stays_with_the_graph() {
    check(
        outside("ontology", "query", "describe", "check", "store", "serve", "export")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.jena.."));
  }

  @Test
  void only_the_store_opens_tdb2() {
    check(
        outside("store").should().dependOnClassesThat().resideInAPackage("org.apache.jena.tdb2.."));
  }

  @Test
  void only_the_analysis_knows_corenlp() {
    check(
        outside("analyze").should().dependOnClassesThat().resideInAPackage("edu.stanford.nlp.."));
  }

  @Test
  void only_app_prints_or_exits() {
    check(outside("app").should(GeneralCodingRules.ACCESS_STANDARD_STREAMS));
    check(outside("app").should().callMethod(System.class, "exit", int.class));
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(program);
  }

  private static ClassesThat<GivenClassesConjunction> that() {
    return noClasses().that();
  }

  private static GivenClassesConjunction outside(String... packages) {
    return that().resideOutsideOfPackages(inside(List.of(packages)));
  }

  @SafeVarargs
  @SuppressWarnings("varargs")
  private static String[] inside(List<String>... names) {
    return Stream.of(names)
        .flatMap(List::stream)
        .map(ArchitectureTest::inside)
        .toArray(String[]::new);
  }

  private static String inside(String name) {
    return "waqai." + name + "..";
  }
}
