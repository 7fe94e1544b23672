package io.pupitre.tools;

import io.pupitre.tools.catalogue.Catalogue;
import io.pupitre.ui.TextRule;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What can be saved. An instance is always valid.
 *
 * @param subject what it is about, in one line: the names of the tools, mostly
 * @param capability the key of what duplicates share; null for other kinds
 * @param tools those that it is about, each once
 * @param amount in a year; null when it can't be said
 * @param note proof, terms; for one that is dismissed the reason
 */
public record SavingDetails(
        SavingKind kind,
        String subject,
        @Nullable String capability,
        List<ToolId> tools,
        @Nullable Money amount,
        String note) {

    /** At most as many characters. */
    public static final int SUBJECT_LENGTH = 300;

    /** At most as many characters. */
    public static final int NOTE_LENGTH = 2000;

    /** @throws IllegalArgumentException when a field breaks its rule; forms check the same rules beforehand */
    public SavingDetails {
        subject = TextRule.tidy(subject);
        note = TextRule.tidy(note);
        tools = tools.stream().distinct().toList();
        if (!TextRule.line(SUBJECT_LENGTH).isMetBy(subject)
                || TextRule.paragraphs(NOTE_LENGTH).problemOf(note).isPresent()
                || ToolField.ANNUAL_COST.problemOf(ToolDetails.amount(amount)).isPresent()
                || (capability != null && Catalogue.capability(capability).isEmpty())) {
            throw new IllegalArgumentException("Not the details of a saving");
        }
    }

    /** Of the licences of a tool that nobody uses. */
    static SavingDetails unused(ToolRow tool, Money money) {
        return new SavingDetails(SavingKind.UNUSED, shortened(tool.name()), null, List.of(tool.toolId()), money, "");
    }

    /** Of tools that are there for the same. */
    static SavingDetails duplicate(DuplicateGroup group) {
        return new SavingDetails(
                SavingKind.DUPLICATE,
                shortened(group.tools().stream().map(ToolRow::name).collect(Collectors.joining(" + "))),
                group.capability(),
                group.tools().stream().map(ToolRow::toolId).toList(),
                storable(group.cost().saving()),
                "");
    }

    /** A sum of several costs may have more digits than each of them: then it can't be said. */
    private static @Nullable Money storable(@Nullable Money sum) {
        return ToolField.ANNUAL_COST.problemOf(ToolDetails.amount(sum)).isPresent() ? null : sum;
    }

    SavingDetails withNote(String other) {
        return new SavingDetails(kind, subject, capability, tools, amount, other);
    }

    private static String shortened(String names) {
        return names.codePointCount(0, names.length()) <= SUBJECT_LENGTH
                ? names
                : names.substring(0, names.offsetByCodePoints(0, SUBJECT_LENGTH - 1)) + "…";
    }
}
