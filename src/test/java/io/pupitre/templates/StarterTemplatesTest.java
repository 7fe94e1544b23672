package io.pupitre.templates;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StarterTemplatesTest {

    private static final Path FILES = Path.of("src/main/resources/io/pupitre/templates/starters");

    /** A plain blank where French wants one that doesn't break, and a straight apostrophe. */
    private static final Pattern ILL_SET_FRENCH = Pattern.compile(" [;:!?%»]|« |'");

    @Test
    void thereAreTwentyAndTwoOfEachKind() {
        assertThat(StarterTemplates.all()).hasSizeGreaterThanOrEqualTo(20);
        Map<TemplateKind, Long> counts = StarterTemplates.all().stream()
                .collect(groupingBy(starter -> starter.draft().kind(), counting()));
        assertThat(counts).containsOnlyKeys(TemplateKind.values());
        assertThat(counts.values()).allMatch(count -> count >= 2);
    }

    @Test
    void noneIsThereTwiceAndNoneIsForgotten() throws IOException {
        assertThat(StarterTemplates.all()).extracting(StarterTemplate::key).doesNotHaveDuplicates();
        assertThat(StarterTemplates.all())
                .extracting(starter -> starter.draft().name().fr())
                .doesNotHaveDuplicates();
        assertThat(StarterTemplates.all())
                .extracting(starter -> starter.draft().name().en())
                .doesNotHaveDuplicates();
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(StarterTemplates.all().stream()
                            .map(starter -> starter.key() + ".json")
                            .toList());
        }
    }

    @Test
    void eachSaysWhatItIsForAndHasSomethingToAnswer() {
        for (StarterTemplate starter : StarterTemplates.all()) {
            assertThat(starter.draft().summary().isEmpty()).as(starter.key()).isFalse();
            assertThat(starter.draft().content().fields()).as(starter.key()).hasSizeGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void stepsFollowEachOtherInTime() {
        for (StarterTemplate starter : StarterTemplates.all()) {
            assertThat(starter.draft().content().steps())
                    .as(starter.key())
                    .extracting(Step::daysFromAnchor)
                    .isSorted();
        }
    }

    @Test
    void everyTextIsThereInBothLanguages() {
        for (StarterTemplate starter : StarterTemplates.all()) {
            assertThat(texts(starter))
                    .as(starter.key())
                    .allMatch(text -> text.fr().isEmpty() == text.en().isEmpty());
        }
    }

    /** Single words may be the same in both, such as Sources or Mission. */
    @Test
    void whatIsLongerThanAWordIsTranslated() {
        for (StarterTemplate starter : StarterTemplates.all()) {
            assertThat(texts(starter))
                    .as(starter.key())
                    .filteredOn(text -> text.fr().contains(" "))
                    .allMatch(text -> !text.fr().equals(text.en()));
        }
    }

    @Test
    void textsAreSetAsTheirLanguageWants() {
        for (StarterTemplate starter : StarterTemplates.all()) {
            assertThat(texts(starter))
                    .as(starter.key())
                    .extracting(Bilingual::fr)
                    .noneMatch(text -> ILL_SET_FRENCH.matcher(text).find());
            assertThat(texts(starter))
                    .as(starter.key())
                    .extracting(Bilingual::en)
                    .noneMatch(text -> text.contains("'"));
        }
    }

    private static List<Bilingual> texts(StarterTemplate starter) {
        List<Bilingual> texts =
                new ArrayList<>(List.of(starter.draft().name(), starter.draft().summary()));
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
        return texts;
    }
}
