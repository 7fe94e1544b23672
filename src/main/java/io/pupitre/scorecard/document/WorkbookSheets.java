package io.pupitre.scorecard.document;

import io.pupitre.scorecard.Commentary;
import io.pupitre.scorecard.InputFigure;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.Origin;
import io.pupitre.scorecard.Restatement;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.Target;
import io.pupitre.scorecard.Trend;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.formula.Figure;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.scorecard.words.KpiWords;
import io.pupitre.scorecard.words.OriginWords;
import io.pupitre.scorecard.words.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The sheets of a scorecard's workbook. Text is written as text, whatever it begins with; there is no formula in it. */
final class WorkbookSheets {

    /** So many rows are kept before they go out. */
    private static final int FLUSH = 500;

    private static final int WIDE = 34;
    private static final int NARROW = 16;

    private final Workbook workbook;
    private final PublishedScorecard published;
    private final Reader reader;

    WorkbookSheets(Workbook workbook, PublishedScorecard published, Reader reader) {
        this.workbook = workbook;
        this.published = published;
        this.reader = reader;
    }

    /** What was published, and each KPI of each slice in one row. */
    void writeScorecards(List<Scorecard> scorecards) throws IOException {
        try (Worksheet sheet = workbook.newWorksheet(reader.say("scorecard.workbook-scorecard"))) {
            int row = writePublication(sheet, scorecards.getFirst());
            writeHeadings(
                    sheet,
                    row++,
                    "scorecard.slice",
                    "scorecard.kpis",
                    "scorecard.kpi-unit",
                    "scorecard.document-figure",
                    "scorecard.workbook-exact",
                    "scorecard.document-why",
                    "scorecard.document-status",
                    "scorecard.kpi-goal",
                    "scorecard.kpi-limit",
                    "scorecard.kpi-direction",
                    "scorecard.workbook-since-before",
                    "scorecard.workbook-since-year",
                    "scorecard.commentary-what",
                    "scorecard.commentary-why",
                    "scorecard.commentary-next");
            for (Scorecard scorecard : scorecards) {
                for (KpiLine line : scorecard.lines()) {
                    writeLine(sheet, row++, scorecard, line);
                }
            }
        }
    }

    /** Each KPI of each slice over its thirteen months, a month in one row. */
    void writeTrends(List<Scorecard> scorecards) throws IOException {
        try (Worksheet sheet = workbook.newWorksheet(reader.say("scorecard.workbook-trend"))) {
            int row = 0;
            writeHeadings(
                    sheet,
                    row++,
                    "scorecard.slice",
                    "scorecard.kpis",
                    "scorecard.month",
                    "scorecard.document-figure",
                    "scorecard.workbook-exact",
                    "scorecard.document-why");
            for (Scorecard scorecard : scorecards) {
                for (KpiLine line : scorecard.lines()) {
                    KpiWords words = reader.words(line, scorecard);
                    for (Trend.Point point : line.trend().points()) {
                        writeNames(sheet, row, scorecard, words);
                        sheet.value(row, 2, point.month().atDay(1));
                        sheet.style(row, 2).format(NumberFormats.MONTH).set();
                        writeFigure(sheet, row, 3, point.figure(), format(line, scorecard), words::reason);
                        flushAt(sheet, row++);
                    }
                }
            }
        }
    }

    /** What each figure of the month was made of, an input in one row, and below it what else it came in. */
    void writeOrigins(List<Scorecard> scorecards) throws IOException {
        try (Worksheet sheet = workbook.newWorksheet(reader.say("scorecard.workbook-origin"))) {
            int row = 0;
            writeHeadings(
                    sheet,
                    row++,
                    "scorecard.slice",
                    "scorecard.kpis",
                    "scorecard.input-name",
                    "scorecard.document-figure",
                    "scorecard.workbook-exact",
                    "scorecard.document-why",
                    "scorecard.input-key",
                    "scorecard.kpi-formula",
                    "scorecard.workbook-language",
                    "scorecard.month",
                    "scorecard.import-file",
                    "scorecard.import-rows",
                    "scorecard.problem-line",
                    "scorecard.import-by",
                    "scorecard.import-at");
            for (Scorecard scorecard : scorecards) {
                for (KpiLine line : scorecard.lines()) {
                    KpiWords words = reader.words(line, scorecard);
                    for (InputFigure input : line.inputs()) {
                        writeNames(sheet, row, scorecard, words);
                        sheet.value(row, 2, input.name());
                        switch (input.figure()) {
                            case Figure.Value(BigDecimal number) ->
                                FigureCells.write(sheet, row, 3, 4, number, NumberFormats.GENERAL);
                            case Figure.NotAvailable ignored -> sheet.value(row, 5, words.input(input));
                        }
                        sheet.value(row, 6, input.key());
                        sheet.value(row, 7, line.formula());
                        sheet.value(row, 8, line.languageVersion());
                        sheet.value(row, 9, input.month().atDay(1));
                        sheet.style(row, 9).format(NumberFormats.MONTH).set();
                        if (input.origins().isEmpty()) {
                            flushAt(sheet, row++);
                        }
                        for (Origin origin : input.origins()) {
                            writeNames(sheet, row, scorecard, words);
                            sheet.value(row, 2, input.name());
                            writeOrigin(sheet, row, origin);
                            flushAt(sheet, row++);
                        }
                    }
                }
            }
        }
    }

    /** Each figure that was published otherwise before; only where there is one. */
    void writeCorrections(Restatement restatement, Currency currency) throws IOException {
        try (Worksheet sheet = workbook.newWorksheet(reader.say("scorecard.workbook-corrections"))) {
            int row = 0;
            writeHeadings(
                    sheet,
                    row++,
                    "scorecard.slice",
                    "scorecard.kpis",
                    "scorecard.kpi-unit",
                    "scorecard.correction-before",
                    "scorecard.workbook-exact",
                    "scorecard.document-why",
                    "scorecard.correction-after",
                    "scorecard.workbook-exact",
                    "scorecard.document-why");
            for (Restatement.Correction correction : restatement.corrections()) {
                Unit unit = correction.draft().unit();
                sheet.value(row, 0, reader.name(correction.slice(), published));
                sheet.value(row, 1, correction.draft().name(reader.language()));
                sheet.value(row, 2, reader.say(FigureWords.key("unit", unit)));
                String format = NumberFormats.of(unit, currency);
                writeFigure(sheet, row, 3, correction.before(), format, this::reason);
                writeFigure(sheet, row, 6, correction.after(), format, this::reason);
                flushAt(sheet, row++);
            }
        }
    }

    private String reason(Figure.NotAvailable missing) {
        return reader.say(missing.reason().key(), missing.subject());
    }

    private void writeOrigin(Worksheet sheet, int row, Origin origin) {
        OriginWords words = reader.origins(published);
        sheet.value(row, 10, words.batch(origin));
        sheet.value(row, 11, origin.rows());
        sheet.value(row, 12, origin.lines());
        sheet.value(row, 13, words.person(origin));
        sheet.value(
                row,
                14,
                LocalDateTime.ofInstant(origin.batch().at(), published.client().zone()));
        sheet.style(row, 14).format(NumberFormats.MOMENT).set();
    }

    private static void writeText(Worksheet sheet, int row, int column, String text) {
        if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }

    /** @return the row below */
    private int writePublication(Worksheet sheet, Scorecard whole) {
        sheet.value(0, 0, reader.title(published));
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, reader.seal(published));
        sheet.value(2, 0, reader.say("scorecard.workbook-hash"));
        sheet.value(2, 1, published.publication().hash());
        sheet.value(3, 0, reader.say("scorecard.month"));
        sheet.value(3, 1, whole.month().atDay(1));
        sheet.style(3, 1)
                .format(NumberFormats.MONTH)
                .horizontalAlignment("left")
                .set();
        sheet.value(4, 0, Verdict.of(whole, reader.phrases()));
        int row = 5;
        Restatement restatement = published.publication().restatement();
        if (restatement != null) {
            sheet.value(row++, 0, reader.restated(published, restatement));
        }
        String summary = published.publication().texts().summary();
        if (!summary.isEmpty()) {
            sheet.value(row++, 0, summary);
        }
        sheet.value(row, 0, reader.say("scorecard.workbook-note"));
        return row + 2;
    }

    private void writeHeadings(Worksheet sheet, int row, String... keys) {
        for (int column = 0; column < keys.length; column++) {
            sheet.value(row, column, reader.say(keys[column]));
            sheet.style(row, column).bold().borderStyle("thin").set();
            sheet.width(column, column < 3 || column == 5 ? WIDE : NARROW);
        }
        if (row == 0) {
            sheet.freezePane(0, 1);
        }
    }

    private void writeLine(Worksheet sheet, int row, Scorecard scorecard, KpiLine line) throws IOException {
        KpiWords words = reader.words(line, scorecard);
        String format = format(line, scorecard);
        writeNames(sheet, row, scorecard, words);
        sheet.value(row, 2, reader.say(FigureWords.key("unit", line.unit())));
        writeFigure(sheet, row, 3, line.figure(), format, words::reason);
        sheet.value(row, 6, words.status());
        Target target = line.target();
        if (target != null) {
            writeNumber(sheet, row, 7, target.goal(), format);
            writeNumber(sheet, row, 8, target.limit(), format);
        }
        sheet.value(row, 9, reader.say(FigureWords.key("direction", line.direction())));
        writeDifference(sheet, row, 10, line.delta(), line, scorecard);
        writeDifference(sheet, row, 11, line.trend().delta(line.unit(), Trend.MONTHS - 1), line, scorecard);
        Commentary commentary = published.publication().texts().of(line.kpi());
        writeText(sheet, row, 12, commentary.what());
        writeText(sheet, row, 13, commentary.why());
        writeText(sheet, row, 14, commentary.next());
        flushAt(sheet, row);
    }

    private void writeNames(Worksheet sheet, int row, Scorecard scorecard, KpiWords words) {
        sheet.value(row, 0, reader.name(scorecard.slice(), published));
        sheet.value(row, 1, words.name());
    }

    /** In three columns: number, exact number, why there is none. */
    private static void writeFigure(
            Worksheet sheet,
            int row,
            int column,
            Figure figure,
            String format,
            Function<Figure.NotAvailable, String> reason) {
        switch (figure) {
            case Figure.Value(BigDecimal number) -> FigureCells.write(sheet, row, column, column + 1, number, format);
            case Figure.NotAvailable missing -> sheet.value(row, column + 2, reason.apply(missing));
        }
    }

    /** A difference is computed from what is shown, so it has few digits. */
    private static void writeDifference(
            Worksheet sheet, int row, int column, Figure difference, KpiLine line, Scorecard scorecard) {
        difference
                .asNumber()
                .ifPresent(number -> writeNumber(
                        sheet,
                        row,
                        column,
                        line.unit() == Unit.RATIO ? number.movePointRight(2) : number,
                        NumberFormats.difference(line.unit(), Currency.getInstance(scorecard.currency()))));
    }

    private static void writeNumber(Worksheet sheet, int row, int column, BigDecimal number, String format) {
        sheet.value(row, column, number);
        sheet.style(row, column).format(format).set();
    }

    private static String format(KpiLine line, Scorecard scorecard) {
        return NumberFormats.of(line.unit(), Currency.getInstance(scorecard.currency()));
    }

    private static void flushAt(Worksheet sheet, int row) throws IOException {
        if (row % FLUSH == FLUSH - 1) {
            sheet.flush();
        }
    }
}
