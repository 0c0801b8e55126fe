package app.chordial.design;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * What files say that the types themselves tell: an enum's constants in camel case, and that a
 * record's component must be there unless it is a list or may be null.
 */
final class JsonNaming extends JacksonAnnotationIntrospector {

  private static final long serialVersionUID = 1;

  @Override
  public String[] findEnumValues(
      MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
    for (int i = 0; i < constants.length; i++) {
      names[i] = camel(constants[i].name());
    }
    return names;
  }

  static String camel(String constant) {
    StringBuilder camel = new StringBuilder();
    for (String word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
      camel.append(
          camel.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return camel.toString();
  }

  @Override
  public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
    if (member instanceof AnnotatedParameter parameter && member.getDeclaringClass().isRecord()) {
      return isRequired(member.getDeclaringClass().getRecordComponents()[parameter.getIndex()]);
    }
    return super.hasRequiredMarker(config, member);
  }

  private static boolean isRequired(RecordComponent component) {
    return component.getType() != List.class
        && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }
}
