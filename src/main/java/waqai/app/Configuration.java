package waqai.app;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Defaults of options from a properties file: {@code store=news} for every command that has the
 * option, {@code watch.every=1h} for one. What the command line says goes before it.
 */
final class Configuration implements IDefaultValueProvider {
  private final Map<String, String> values = new TreeMap<>();

  /** The file that counts: {@code WAQAI_CONFIG}, else {@code waqai.properties} here, else at home. */
  static Optional<Path> file(Map<String, String> environment) {
    String named = environment.get("WAQAI_CONFIG");
    if (named != null) {
      return Optional.of(Path.of(named)).filter(p -> !p.toString().isEmpty());
    }
    String home = environment.getOrDefault("HOME", "");
    String config = environment.getOrDefault("XDG_CONFIG_HOME", home + "/.config");
    return Stream.of(Path.of("waqai.properties"), Path.of(config, "waqai.properties"))
        .filter(Files::exists)
        .findFirst();
  }

  /** The values of a file, each of which must name an option that some command of the line has. */
  static Configuration read(Path file, CommandLine line) {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalArgumentException("cannot read the configuration " + file + " (" + e + ")", e);
    }
    Configuration out = new Configuration();
    TreeSet<String> known = new TreeSet<>(keys(line));
    for (String key : properties.stringPropertyNames()) {
      if (!known.contains(key)) {
        throw new IllegalArgumentException(
            file + ": no option '" + key + "': expected one that waqai config prints");
      }
      out.values.put(key, properties.getProperty(key).strip());
    }
    return out;
  }

  private static List<String> keys(CommandLine line) {
    return commands(line).entrySet().stream()
        .flatMap(c -> options(c.getValue()).flatMap(o -> Stream.of(key(o), c.getKey() + "." + key(o))))
        .toList();
  }

  /** All commands by their names; that of a command of a command is as {@code gazetteer.import}. */
  static Map<String, CommandLine> commands(CommandLine line) {
    Map<String, CommandLine> out = new LinkedHashMap<>();
    line.getSubcommands().forEach((name, command) -> {
      out.put(name, command);
      commands(command).forEach((own, inner) -> out.put(name + "." + own, inner));
    });
    return out;
  }

  /** The options of a command that a file may set. */
  static Stream<OptionSpec> options(CommandLine command) {
    return command.getCommandSpec().options().stream()
        .filter(o -> !o.usageHelp() && !o.versionHelp() && !o.hidden());
  }

  /** The option's long name without its dashes. */
  static String key(OptionSpec option) {
    return option.longestName().replaceFirst("^-+", "");
  }

  @Override
  public @Nullable String defaultValue(ArgSpec arg) {
    if (!(arg instanceof OptionSpec option)) {
      return null; // picocli's word for: as declared
    }
    String name = key(option);
    String command = option.command().qualifiedName(".");
    String own = values.get(command.substring(command.indexOf('.') + 1) + "." + name);
    return own != null ? own : values.get(name);
  }
}
