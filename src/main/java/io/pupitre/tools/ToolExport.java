package io.pupitre.tools;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.pupitre.csv.CsvWriter;
import io.pupitre.csv.NumberStyle;
import io.pupitre.csv.SheetWriter;
import io.pupitre.csv.TableKind;
import io.pupitre.csv.TableWriter;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tools.catalogue.Catalogue;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes tools into a file that spreadsheets open and that {@link ToolImports} reads back without a change. */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class ToolExport {

    /** Widths of columns, in characters. */
    private static final int WIDE = 34;

    private static final int NARROW = 16;

    private final ToolStatements statements;
    private final ToolRepository repository;

    ToolExport(ToolStatements statements, ToolRepository repository) {
        this.statements = statements;
        this.repository = repository;
    }

    /**
     * Writes the tools that pass the filter: CSV as UTF-8 with a byte order mark, XLSX as one sheet.
     *
     * @param language of the words; French files have semicolons and decimal commas, as French spreadsheets expect
     */
    public void write(OutputStream out, TableKind kind, ToolFilter filter, ToolSort sort, Locale language)
            throws IOException {
        Map<UUID, Tool> tools = repository.findAll().stream().collect(toMap(Tool::id, identity()));
        try (TableWriter rows = open(out, kind, language)) {
            for (UUID id : statements.ids(filter, sort)) {
                write(rows, Objects.requireNonNull(tools.get(id)).details(), language);
            }
        }
    }

    private static TableWriter open(OutputStream out, TableKind kind, Locale language) throws IOException {
        boolean french = language.getLanguage().equals("fr");
        NumberStyle numbers = french ? NumberStyle.SPACE_COMMA : NumberStyle.PLAIN;
        Stream<ToolField> fields = Arrays.stream(ToolField.values());
        return switch (kind) {
            case CSV ->
                CsvWriter.open(
                        out,
                        french ? ';' : ',',
                        numbers,
                        fields.map(field -> ToolWords.header(field, language)).toList());
            case XLSX ->
                SheetWriter.open(
                        out,
                        french ? "Outils" : "Tools",
                        numbers,
                        fields.map(field -> column(field, language)).toList());
        };
    }

    private static SheetWriter.Column column(ToolField field, Locale language) {
        String heading = ToolWords.header(field, language);
        int usual = switch (field) {
            case PRODUCT, CAPABILITY, OTHER_CAPABILITIES, INTEGRATED_WITH, PURPOSE, OUTCOME, NOTE -> WIDE;
            default -> NARROW;
        };
        // Bold letters are wider than others.
        return new SheetWriter.Column(heading, Math.max(usual, heading.length() + 2));
    }

    private static void write(TableWriter rows, ToolDetails tool, Locale language) throws IOException {
        for (ToolField field : ToolField.values()) {
            write(rows, tool, field, language);
        }
        rows.endRow();
    }

    private static void write(TableWriter rows, ToolDetails tool, ToolField field, Locale language) {
        switch (field) {
            case ORIGIN -> rows.text(ToolWords.word(tool.origin(), language));
            case CAPABILITY -> rows.text(capability(tool.capability(), language));
            case OTHER_CAPABILITIES ->
                rows.text(ToolDetails.text(tool.otherCapabilities().stream()
                        .map(key -> capability(key, language))
                        .toList()));
            case SEATS_PAID -> rows.number(decimal(tool.seatsPaid()));
            case SEATS_USED -> rows.number(decimal(tool.seatsUsed()));
            case ANNUAL_COST -> rows.number(ToolDetails.amount(tool.annualCost()));
            case LIST_COST -> rows.number(ToolDetails.amount(tool.listCost()));
            case BILLING -> rows.text(tool.billing() == null ? null : ToolWords.word(tool.billing(), language));
            case TERM_MONTHS -> rows.number(decimal(tool.termMonths()));
            case RENEWAL -> {
                switch (tool.renewal()) {
                    case Renewal.None ignored -> rows.date(null);
                    case Renewal.RollingMonth ignored -> rows.text(ToolWords.rollingMonth(language));
                    case Renewal.OnDate onDate -> rows.date(onDate.date());
                }
            }
            case AUTO_RENEWAL ->
                rows.text(tool.autoRenewal() == null ? null : ToolWords.word(tool.autoRenewal(), language));
            case NOTICE_DAYS -> rows.number(decimal(tool.noticeDays()));
            case STATUS -> rows.text(ToolWords.word(tool.status(), language));
            default -> rows.text(tool.plain(field));
        }
    }

    private static String capability(@Nullable String key, Locale language) {
        return Optional.ofNullable(key)
                .flatMap(Catalogue::capability)
                .map(capability -> capability.name(language))
                .orElse("");
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }
}
