package io.pupitre.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateContentTest {

    @Test
    void aValueFitsItsField() {
        refused("value", () -> Contents.field("a", "A", FieldKind.NUMBER, new FieldValue.YesNo(true)));
        refused(
                "choice",
                () -> Contents.field("a", "A", FieldKind.CHOICE, new FieldValue.Choice(new ElementId("trois"))));
        refused(
                "options",
                () -> new Field(
                        new ElementId("a"), Contents.both("A"), Bilingual.EMPTY, FieldKind.CHOICE, List.of(), null));
        refused("date", () -> new FieldValue.Day(LocalDate.of(20_270, 1, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999", "1000000000000000", "0.0000001"})
    void numbersHaveAnEnd(String number) {
        refused("number", () -> new FieldValue.Figure(new BigDecimal(number)));
    }

    @Test
    void textsAreCheckedForLengthAndCharacters() {
        refused(
                "required",
                () -> Contents.steps(
                        new Step(new ElementId("a"), new Bilingual(" ", "\t"), Bilingual.EMPTY, Bilingual.EMPTY, 0)));
        refused("too-long", () -> Contents.step("a", "x".repeat(161), 0));
        refused("characters", () -> Contents.step("a", "a\u0000b", 0));
        refused("characters", () -> Contents.step("a", "a\nb", 0));
        refused("days", () -> Contents.step("a", "A", Integer.MIN_VALUE));
        assertThat(Limits.LINE.problemOf("🚀".repeat(160))).isEmpty();
    }

    @Test
    void idsAreThereOnce() {
        refused("same-id", () -> Contents.steps(Contents.step("a", "A", 0), Contents.step("a", "B", 1)));
        refused("too-many", () -> new TemplateContent(List.of(), Collections.nCopies(61, Contents.step("a", "A", 0))));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new ElementId("A b"));
        assertThat(ElementId.next()).isNotEqualTo(ElementId.next());
    }

    @Test
    void aMissingLanguageIsFilledInByTheOther() {
        Bilingual french = new Bilingual(" Bonjour \r\n", "");
        assertThat(french.in(Locale.ENGLISH)).isEqualTo("Bonjour");
        assertThat(french.exactly(Locale.ENGLISH)).isEmpty();
        assertThat(french.with(Locale.ENGLISH, "Hello").in(Locale.UK)).isEqualTo("Hello");
    }

    private static void refused(String problem, ThrowingCallable work) {
        assertThatExceptionOfType(InvalidTemplateException.class)
                .isThrownBy(work)
                .satisfies(e -> assertThat(e.key()).isEqualTo("templates.problem." + problem));
    }
}
