package io.pupitre.tools;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.pupitre.csv.CsvWriter;
import io.pupitre.csv.NumberStyle;
import io.pupitre.tenancy.ForConsultants;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes tools into a file that spreadsheets open and that {@link ToolImports} reads back without a change. */
@Service
@ForConsultants
@Transactional(readOnly = true)
public class ToolExport {

    private final ToolStatements statements;
    private final ToolRepository repository;

    ToolExport(ToolStatements statements, ToolRepository repository) {
        this.statements = statements;
        this.repository = repository;
    }

    /**
     * Writes the tools that pass the filter, as UTF-8 with a byte order mark.
     *
     * @param language of the words; French files have semicolons and decimal commas, as French spreadsheets expect
     */
    public void write(OutputStream out, ToolFilter filter, ToolSort sort, Locale language) throws IOException {
        boolean french = language.getLanguage().equals("fr");
        List<String> header = Arrays.stream(ToolField.values())
                .map(field -> ToolWords.header(field, language))
                .toList();
        Map<UUID, Tool> tools = repository.findAll().stream().collect(toMap(Tool::id, identity()));
        try (CsvWriter rows =
                CsvWriter.open(out, french ? ';' : ',', french ? NumberStyle.SPACE_COMMA : NumberStyle.PLAIN, header)) {
            for (UUID id : statements.ids(filter, sort)) {
                write(rows, Objects.requireNonNull(tools.get(id)).details(), language);
            }
        }
    }

    /** In the order of the fields. */
    private static void write(CsvWriter rows, ToolDetails tool, Locale language) {
        Money cost = tool.annualCost();
        rows.text(tool.product())
                .text(tool.vendor())
                .text(tool.category())
                .text(tool.owner())
                .number(decimal(tool.seatsPaid()))
                .number(decimal(tool.seatsUsed()))
                .number(cost == null ? null : cost.amount())
                .text(cost == null ? null : cost.currency().getCurrencyCode());
        switch (tool.renewal()) {
            case Renewal.None ignored -> rows.date(null);
            case Renewal.RollingMonth ignored -> rows.text(ToolWords.rollingMonth(language));
            case Renewal.OnDate onDate -> rows.date(onDate.date());
        }
        rows.number(decimal(tool.noticeDays()))
                .text(ToolWords.word(tool.status(), language))
                .text(ToolDetails.text(tool.integratedWith()))
                .text(tool.outcome())
                .text(tool.note())
                .endRow();
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer count) {
        return count == null ? null : BigDecimal.valueOf(count);
    }
}
