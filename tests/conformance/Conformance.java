import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Holds PDF files against standards with the veraPDF engine. The first argument names them [ua1,2a],
 * the others are files. Prints one line a file and standard, and below it each failed rule with its
 * first place. Ends with 1 if any rule failed.
 */
final class Conformance {
  public static void main(String[] arguments) throws Exception {
    Logger.getLogger("org.verapdf").setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    String[] standards = arguments[0].split(",");
    List<String> files = List.of(arguments).subList(1, arguments.length);
    boolean allHold = !files.isEmpty();
    for (String file : files) {
      for (String standard : standards) {
        allHold &= holds(new File(file), PDFAFlavour.byFlavourId(standard));
      }
    }
    System.exit(allHold ? 0 : 1);
  }

  private static boolean holds(File file, PDFAFlavour standard) throws Exception {
    var foundry = Foundries.defaultInstance();
    try (var parser = foundry.createParser(file, standard);
        var validator = foundry.createValidator(standard, false)) {
      ValidationResult result = validator.validate(parser);
      System.out.printf("%s %s %s%n", result.isCompliant() ? "holds" : "FAILS", standard.getId(), file);
      firstFailures(result).values().forEach(Conformance::print);
      return result.isCompliant();
    }
  }

  private static Map<String, TestAssertion> firstFailures(ValidationResult result) {
    var failures = new TreeMap<String, TestAssertion>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
      var rule = assertion.getRuleId();
      failures.putIfAbsent(rule.getClause() + "-" + rule.getTestNumber(), assertion);
    }
    return failures;
  }

  private static void print(TestAssertion failure) {
    var rule = failure.getRuleId();
    System.out.printf("  %s-%d: %s%n    at %s%n", rule.getClause(), rule.getTestNumber(),
        failure.getMessage().strip().replaceAll("\\s+", " "), failure.getLocation().getContext());
  }
}
