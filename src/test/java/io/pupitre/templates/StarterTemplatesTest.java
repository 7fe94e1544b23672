package io.pupitre.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StarterTemplatesTest {

    @Test
    void thereIsAtLeastOneOfEachKindAndNoKeyTwice() {
        assertThat(StarterTemplates.all()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(StarterTemplates.all().stream()
                        .map(starter -> starter.draft().kind())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(TemplateKind.values());
        assertThat(StarterTemplates.all()).extracting(StarterTemplate::key).doesNotHaveDuplicates();
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        for (StarterTemplate starter : StarterTemplates.all()) {
            List<Bilingual> texts = new ArrayList<>(
                    List.of(starter.draft().name(), starter.draft().summary()));
            starter.draft().content().fields().forEach(field -> {
                texts.add(field.label());
                texts.add(field.help());
                field.options().forEach(option -> texts.add(option.label()));
                if (field.value() instanceof FieldValue.Text(Bilingual text)) {
                    texts.add(text);
                }
            });
            starter.draft().content().steps().forEach(step -> {
                texts.add(step.title());
                texts.add(step.description());
                texts.add(step.ownerRole());
            });
            assertThat(texts)
                    .as(starter.key())
                    .allMatch(text -> text.fr().isEmpty() == text.en().isEmpty());
        }
    }
}
