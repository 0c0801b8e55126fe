package app.chordial.exchange.mapping;

import app.chordial.exchange.csv.DecimalStyle;
import app.chordial.exchange.mapping.Mapping.Columns;
import app.chordial.exchange.mapping.Mapping.Condition;
import app.chordial.exchange.mapping.Mapping.Manner;
import app.chordial.exchange.mapping.Mapping.Rules;
import app.chordial.exchange.mapping.Mapping.Skip;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of a mapping: the words of the file to our values and back. */
final class MappingJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_EMPTY))
          .build();

  private MappingJson() {}

  /** A text that is no mapping; the message says why. */
  static final class Unfit extends Exception {
    Unfit(String message) {
      super(message);
    }
  }

  private record File(
      @Nullable String name,
      @Nullable String kind,
      @Nullable Map<String, String> fields,
      @Nullable Map<String, String> attributes,
      @Nullable Map<String, String> constants,
      @Nullable List<String> dates,
      @Nullable String zone,
      @Nullable String numbers,
      @Nullable Map<String, Map<String, String>> translations,
      @Nullable List<SkipEntry> skip,
      @Nullable List<RefundEntry> refunds) {}

  private record SkipEntry(@Nullable Map<String, String> when, @Nullable String because) {}

  private record RefundEntry(@Nullable Map<String, String> when) {}

  static Mapping read(String json) throws Unfit {
    return mapping(file(json));
  }

  static String write(Mapping mapping) {
    return JSON.writeValueAsString(file(mapping)) + "\n";
  }

  private static File file(String json) throws Unfit {
    try {
      File file = JSON.readValue(json, File.class);
      if (file == null) {
        throw new Unfit("it is empty.");
      }
      return file;
    } catch (UnrecognizedPropertyException unknown) {
      throw new Unfit("it says “" + unknown.getPropertyName() + "”, which means nothing here.");
    } catch (JacksonException broken) {
      throw new Unfit("its JSON breaks off or is of another shape" + place(broken) + ".");
    }
  }

  private static String place(JacksonException broken) {
    return broken.getLocation() == null
        ? ""
        : " at line "
            + broken.getLocation().getLineNr()
            + ", column "
            + broken.getLocation().getColumnNr();
  }

  private static Mapping mapping(File file) throws Unfit {
    Kind kind = file.kind() == null ? null : Kind.of(file.kind());
    if (kind == null) {
      throw new Unfit("“kind” must be one of " + all(Kind.values(), Kind::label) + ".");
    }
    Columns columns =
        new Columns(fields(file.fields()), or(file.attributes()), fields(file.constants()));
    Manner manner =
        new Manner(
            file.dates() == null ? List.of() : file.dates(),
            zone(file.zone()),
            numbers(file.numbers()),
            translations(file.translations()));
    String name = file.name() == null ? "Unnamed mapping" : file.name();
    return new Mapping(name, kind, columns, manner, rules(file));
  }

  private static Rules rules(File file) throws Unfit {
    List<Skip> skips = new ArrayList<>();
    for (SkipEntry entry : file.skip() == null ? List.<SkipEntry>of() : file.skip()) {
      if (entry.because() == null || entry.because().isBlank()) {
        throw new Unfit("a “skip” rule needs “because”: what such rows are.");
      }
      skips.add(new Skip(condition(entry.when()), entry.because()));
    }
    List<Condition> refunds = new ArrayList<>();
    for (RefundEntry entry : file.refunds() == null ? List.<RefundEntry>of() : file.refunds()) {
      refunds.add(condition(entry.when()));
    }
    return new Rules(skips, refunds);
  }

  private static Condition condition(@Nullable Map<String, String> when) throws Unfit {
    if (when == null || when.isEmpty()) {
      throw new Unfit("a rule needs “when”: a column and what must stand in it.");
    }
    return new Condition(new LinkedHashMap<>(when));
  }

  private static SequencedMap<Field, String> fields(@Nullable Map<String, String> named)
      throws Unfit {
    SequencedMap<Field, String> fields = new LinkedHashMap<>();
    for (var entry : or(named).entrySet()) {
      fields.put(field(entry.getKey()), entry.getValue());
    }
    return fields;
  }

  private static SequencedMap<Field, SequencedMap<String, String>> translations(
      @Nullable Map<String, Map<String, String>> named) throws Unfit {
    SequencedMap<Field, SequencedMap<String, String>> translations = new LinkedHashMap<>();
    if (named != null) {
      for (var entry : named.entrySet()) {
        translations.put(field(entry.getKey()), new LinkedHashMap<>(entry.getValue()));
      }
    }
    return translations;
  }

  private static Field field(String label) throws Unfit {
    Field field = Field.of(label);
    if (field == null) {
      throw new Unfit(
          "there is no field “"
              + label
              + "”; there are "
              + all(Field.values(), Field::label)
              + ".");
    }
    return field;
  }

  private static @Nullable ZoneId zone(@Nullable String name) throws Unfit {
    try {
      return name == null ? null : ZoneId.of(name);
    } catch (DateTimeException unknown) {
      throw new Unfit("there is no time zone “" + name + "”; write one like Europe/Berlin.");
    }
  }

  private static DecimalStyle numbers(@Nullable String sample) throws Unfit {
    if (sample == null) {
      return DecimalStyle.BEYOND_DOUBT;
    }
    for (DecimalStyle style : DecimalStyle.values()) {
      if (style.sample().equals(sample)) {
        return style;
      }
    }
    throw new Unfit("“numbers” must be 1,234.56 or 1.234,56.");
  }

  private static File file(Mapping mapping) {
    Manner manner = mapping.manner();
    Map<String, Map<String, String>> translations = new LinkedHashMap<>();
    manner
        .translations()
        .forEach((field, words) -> translations.put(field.label(), new LinkedHashMap<>(words)));
    return new File(
        mapping.name(),
        mapping.kind().label(),
        labels(mapping.columns().fields()),
        new LinkedHashMap<>(mapping.columns().attributes()),
        labels(mapping.columns().constants()),
        manner.datePatterns(),
        manner.zone() == null ? null : manner.zone().getId(),
        manner.numbers().sample(),
        translations,
        mapping.rules().skips().stream()
            .map(skip -> new SkipEntry(copy(skip.when()), skip.because()))
            .toList(),
        mapping.rules().refunds().stream().map(when -> new RefundEntry(copy(when))).toList());
  }

  private static Map<String, String> copy(Condition condition) {
    return new LinkedHashMap<>(condition.patterns());
  }

  private static Map<String, String> labels(SequencedMap<Field, String> fields) {
    Map<String, String> labels = new LinkedHashMap<>();
    fields.forEach((field, text) -> labels.put(field.label(), text));
    return labels;
  }

  private static SequencedMap<String, String> or(@Nullable Map<String, String> map) {
    return map == null ? new LinkedHashMap<>() : new LinkedHashMap<>(map);
  }

  private static <T> String all(T[] values, java.util.function.Function<T, String> label) {
    return Arrays.stream(values).map(label).collect(Collectors.joining(", "));
  }
}
