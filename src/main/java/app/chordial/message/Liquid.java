package app.chordial.message;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import liqp.Template;
import liqp.TemplateContext;
import liqp.TemplateParser;
import liqp.exceptions.LiquidException;
import liqp.filters.Filter;
import liqp.parser.Flavor;
import org.jspecify.annotations.Nullable;

/**
 * Liquid as the shop's messages may use it: no other files, no clock, and an end to everything that
 * could run or grow for ever. Unknown filters are mistakes. One thread at a time.
 */
final class Liquid {

  private static final int MOST_CHARACTERS = 200_000;
  private static final int MOST_STEPS = 1_000;
  private static final int MOST_TAGS = 400;
  private static final int REMEMBERED = 500;
  private static final Pattern TAG = Pattern.compile("\\{%");
  private static final Pattern PLACE = Pattern.compile("on line (\\d+), index (\\d+)(?:: (.*))?");

  private final TemplateParser parser;
  private final Map<String, Parsed> templates = new HashMap<>();

  /**
   * @param isStrict whether a field that is not there is a mistake, and not just empty
   * @param own filters that replace Liquid's
   */
  Liquid(boolean isStrict, List<Filter> own) {
    TemplateParser.Builder builder =
        new TemplateParser.Builder()
            .withFlavor(Flavor.LIQUID)
            .withErrorMode(TemplateParser.ErrorMode.STRICT)
            .withStrictVariables(isStrict)
            .withMaxIterations(MOST_STEPS)
            .withMaxSizeRenderedString(MOST_CHARACTERS)
            .withMaxTemplateSizeBytes(MOST_CHARACTERS)
            .withNameResolver(
                name -> {
                  throw new IOException("A message can't include other files: " + name);
                })
            .withShowExceptionsFromInclude(true);
    List<Filter> filters = new ArrayList<>(Flavor.LIQUID.getFilters().values());
    filters.addAll(own);
    for (Filter filter : filters) {
      builder.withFilter(new Bounded(filter.name, filter));
    }
    builder.withFilter(new Bounded("date", new DateOfTheDay()));
    parser = builder.build();
  }

  /** What came of rendering: the text, or the mistake in it. */
  sealed interface Outcome {
    record Text(String text) implements Outcome {}

    record Mistake(int line, int column, String reason) implements Outcome {}
  }

  Outcome render(String source, Map<String, Object> data) {
    if (TAG.matcher(source).results().count() > MOST_TAGS) {
      return new Outcome.Mistake(1, 1, "there are more than " + MOST_TAGS + " tags");
    }
    return switch (parsed(source)) {
      case Parsed.Ready(Template template) -> rendered(template, data);
      case Parsed.Broken(Outcome.Mistake mistake) -> mistake;
    };
  }

  private sealed interface Parsed {
    record Ready(Template template) implements Parsed {}

    record Broken(Outcome.Mistake mistake) implements Parsed {}
  }

  private Parsed parsed(String source) {
    if (templates.size() > REMEMBERED) {
      templates.clear();
    }
    return templates.computeIfAbsent(source, this::parse);
  }

  private Parsed parse(String source) {
    try {
      return new Parsed.Ready(parser.parse(source));
    } catch (RuntimeException broken) { // the library throws this very type, among others
      return new Parsed.Broken(mistake(broken));
    }
  }

  private static Outcome rendered(Template template, Map<String, Object> data) {
    try {
      return new Outcome.Text(template.renderUnguarded(new LinkedHashMap<>(data)));
    } catch (RuntimeException broken) { // the library throws this very type, among others
      return mistake(broken);
    }
  }

  private static Outcome.Mistake mistake(RuntimeException broken) {
    String message = String.valueOf(broken.getMessage());
    if (broken instanceof LiquidException liquid && liquid.line > 0) {
      return new Outcome.Mistake(liquid.line, liquid.charPositionInLine + 1, plain(message));
    }
    Matcher place = PLACE.matcher(message);
    if (place.find()) {
      int line = Integer.parseInt(place.group(1));
      int column = Integer.parseInt(place.group(2)) + 1;
      return new Outcome.Mistake(line, column, place.group(3) == null ? message : place.group(3));
    }
    Throwable cause = broken.getCause();
    return new Outcome.Mistake(0, 0, cause == null ? message : String.valueOf(cause.getMessage()));
  }

  private static String plain(String message) {
    if (message.contains("'<EOF>'")) {
      return "something that was opened is not closed";
    }
    return message.replaceFirst("^parser error ", "").replaceFirst(" on line .*$", "");
  }

  /** {@code 'now' | date} without a clock: the date in the data. */
  private static final class DateOfTheDay extends liqp.filters.Date {
    @Override
    public @Nullable Object apply(
        @Nullable Object value, TemplateContext context, Object... parameters) {
      boolean isNow = "now".equals(value) || "today".equals(value);
      return super.apply(isNow ? context.get("today") : value, context, parameters);
    }
  }

  /** A filter that refuses to make texts that are too long. */
  private static final class Bounded extends Filter {
    private final Filter filter;

    Bounded(String name, Filter filter) {
      super(name);
      this.filter = filter;
    }

    @Override
    public @Nullable Object apply(
        @Nullable Object value, TemplateContext context, Object... parameters) {
      long size = size(value);
      for (Object parameter : parameters) {
        size *= 1 + size(parameter);
      }
      if (size > (long) MOST_CHARACTERS * 10) {
        throw new LiquidException("the text becomes too long", 0, 0, null);
      }
      return filter.apply(value, context, parameters);
    }

    private static long size(@Nullable Object value) {
      return switch (value) {
        case null -> 0;
        case CharSequence text -> text.length();
        case Object[] array -> array.length;
        case Collection<?> list -> list.size();
        case Object _ -> 1;
      };
    }
  }
}
