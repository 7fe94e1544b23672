package io.pupitre.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.PersonId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class TemplateTest {

    private static final PersonId ADA = new PersonId(Ids.next());
    private static final Instant NOW = Instant.parse("2027-01-05T08:00:00Z");

    private final TemplateDraft first = new TemplateDraft(
            TemplateKind.PROCESS,
            Contents.both("Lancer"),
            Bilingual.EMPTY,
            Contents.steps(Contents.step("brief", "Brief", -20)));

    @Test
    void aVersionStaysAsItWasPublished() {
        Template template = new Template(first, null);
        TemplateVersion one = template.publish("Première", ADA, NOW);
        template.redraft(first.with(Contents.steps(Contents.step("brief", "Brief court", -10))));
        TemplateVersion two = template.publish("Plus court", ADA, NOW);

        assertThat(one.content()).isEqualTo(first.content());
        assertThat(two.content()).isNotEqualTo(first.content());
        assertThat(template.latestNumber()).isEqualTo(2);
    }

    @Test
    void whatIsPublishedAlreadyIsNotPublishedAgain() {
        Template template = new Template(first, null);
        template.publish("Première", ADA, NOW);
        template.redraft(first);

        assertThat(template.line().draftOpen()).isFalse();
        assertThatExceptionOfType(InvalidTemplateException.class)
                .isThrownBy(() -> template.publish("Encore", ADA, NOW))
                .satisfies(e -> assertThat(e.key()).endsWith("unchanged"));
    }

    @Test
    void neitherAnEmptyTemplateNorOneWithoutNotesIsPublished() {
        assertThatExceptionOfType(InvalidTemplateException.class)
                .isThrownBy(() -> new Template(first.with(TemplateContent.EMPTY), null).publish("x", ADA, NOW));
        Template template = new Template(first, null);
        assertThatExceptionOfType(InvalidTemplateException.class).isThrownBy(() -> template.publish(" ", ADA, NOW));
        assertThat(template.latestNumber()).isZero();
    }

    @Test
    void aCopyKnowsWhatItDepartsFrom() {
        Template template = new Template(first, null);
        AppliedTemplate copy = template.publish("Première", ADA, NOW).adopt(template, ADA, NOW);
        TemplateContent own = Contents.steps(Contents.step("brief", "Notre brief", -20));

        copy.edit(own);
        AppliedRecord record = copy.record(2);
        assertThat(record.content()).isEqualTo(own);
        assertThat(record.base()).isEqualTo(first.content());
        assertThat(record.line().edited()).isTrue();
        assertThat(record.line().behind()).isTrue();

        copy.edit(first.content());
        assertThat(copy.record(1).line().edited()).isFalse();
        assertThat(copy.record(1).line().behind()).isFalse();
    }
}
