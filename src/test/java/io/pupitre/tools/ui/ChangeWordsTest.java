package io.pupitre.tools.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.audit.Audited;
import jakarta.persistence.Transient;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** The log of the stack is complete: all that is recorded of it is shown, in words. */
class ChangeWordsTest {

    /** What is recorded and not shown, with the reason. */
    private static final Map<String, String> NOT_SHOWN = Map.of(
            "tool-import", "each tool that a file or an undo changed has an entry of its own",
            "quality-threshold", "the check that it is of has an entry with the threshold before and after",
            "stack-rule", "it is the agency's, in whose log it is");

    /** What is never recorded: only an integration that is not retired yet is retired with its tool. */
    private static final Set<String> NEVER = Set.of("replacement-answer formerStatus RETIRED");

    private static final List<Class<?>> AUDITED = audited();

    @Test
    void allThatIsRecordedIsShown() {
        assertThat(AUDITED.stream().map(ChangeWordsTest::typeOf))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(ChangeWords.TYPES.stream(), NOT_SHOWN.keySet().stream())
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void eachKindFieldAndChoiceHasWords(String language) {
        ChangeWords words = LogExamples.words(Locale.of(language));
        for (Class<?> entity : AUDITED) {
            String type = typeOf(entity);
            if (NOT_SHOWN.containsKey(type)) {
                continue;
            }
            assertWords(type, words.type(type));
            for (Field field : entity.getDeclaredFields()) {
                String property = field.getName();
                if (Modifier.isStatic(field.getModifiers())
                        || field.isAnnotationPresent(Transient.class)
                        || !ChangeWords.isTold(property)) {
                    continue;
                }
                assertWords(type + " " + property, words.field(type, property));
                if (field.getType().isEnum()) {
                    for (Object choice : field.getType().getEnumConstants()) {
                        String plain = ((Enum<?>) choice).name();
                        String what = type + " " + property + " " + plain;
                        if (!NEVER.contains(what)) {
                            assertWords(what, words.value(type, property, plain));
                        }
                    }
                }
            }
        }
    }

    /** Neither a key without a translation, nor the name of a property or, but for CRM and the like, of a constant. */
    @Test
    void whatAnEntryIsAboutIsAPropertyOfIt() {
        for (Class<?> entity : AUDITED) {
            assertThat(Objects.requireNonNull(entity.getAnnotation(Audited.class))
                            .about())
                    .as(typeOf(entity))
                    .isSubsetOf(Stream.of(entity.getDeclaredFields())
                            .filter(field -> field.getType().equals(UUID.class))
                            .map(Field::getName)
                            .toList());
        }
    }

    /** So that its history is whole: nothing that belongs to one tool is missing there. */
    @Test
    void whatBelongsToAToolStandsInItsHistory() {
        for (Class<?> entity : AUDITED) {
            if (Stream.of(entity.getDeclaredFields())
                    .anyMatch(field -> field.getName().equals("toolId"))) {
                assertThat(Objects.requireNonNull(entity.getAnnotation(Audited.class))
                                .about())
                        .as(typeOf(entity))
                        .contains("toolId");
            }
        }
    }

    private static void assertWords(String what, @Nullable String said) {
        assertThat(said)
                .as(what)
                .isNotBlank()
                .doesNotContain("!", "tools.")
                .doesNotMatch("[A-Z_]{5,}|[a-z]+[A-Z].*")
                .isNotEqualTo(what.substring(what.indexOf(' ') + 1));
    }

    private static List<Class<?>> audited() {
        ClassPathScanningCandidateComponentProvider found = new ClassPathScanningCandidateComponentProvider(false);
        found.addIncludeFilter(new AnnotationTypeFilter(Audited.class));
        return found.findCandidateComponents("io.pupitre.tools").stream()
                .<Class<?>>map(one -> ClassUtils.resolveClassName(Objects.requireNonNull(one.getBeanClassName()), null))
                .toList();
    }

    private static String typeOf(Class<?> entity) {
        return Objects.requireNonNull(entity.getAnnotation(Audited.class)).value();
    }
}
