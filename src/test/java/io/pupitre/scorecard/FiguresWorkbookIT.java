package io.pupitre.scorecard;

import static io.pupitre.fixtures.TwoClients.in;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.csv.CsvFormat;
import io.pupitre.csv.DateStyle;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.scorecard.document.FiguresWorkbook;
import io.pupitre.tenancy.Scope;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The workbook of all figures in force. */
@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class FiguresWorkbookIT {

    @Autowired
    private ScorecardDriver driver;

    @Autowired
    private FiguresWorkbook workbook;

    private final Scope.Workspace here = new TwoClients().consultantInFirst();

    @Test
    void itHoldsWhatCountsNowAndNothingThatWasReplaced() throws IOException {
        imported("""
                day;channel;campaign;clicks
                2026-01-05;Email;=1+1;12
                2026-01-06;Email;;1234567890123456.75
                """);
        imported("day;channel;campaign;clicks\n2026-01-05;Email;=1+1;15\n");

        List<List<String>> rows = rows();

        assertThat(rows.getFirst())
                .containsExactly(
                        "Donnée",
                        "Nom dans les formules",
                        "Date",
                        "Dimension campaign",
                        "Dimension channel",
                        "Chiffre",
                        "Chiffre exact",
                        "Fichier",
                        "Ligne");
        assertThat(rows.subList(1, rows.size()))
                .containsExactlyInAnyOrder(
                        List.of("Input clicks", "clicks", "46027.0", "=1+1", "Email", "15", "", "figures.csv", "2"),
                        List.of(
                                "Input clicks",
                                "clicks",
                                "46028.0",
                                "",
                                "Email",
                                "1.23456789012345E+15",
                                "1234567890123456.75",
                                "figures.csv",
                                "3"));
    }

    @Test
    void itHasMoreFiguresThanAPage() throws IOException {
        AdsFile ads = AdsFile.create(5, YearMonth.of(2026, 1), 3);
        driver.imported(here, ads.toBytes(), ScorecardDriver.ads());

        assertThat(ads.rows().size()).isGreaterThan(FigureStatements.PAGE);
        assertThat(rows()).hasSize(1 + 2 * ads.rows().size()).doesNotHaveDuplicates();
    }

    private void imported(String csv) {
        driver.imported(
                here,
                csv.getBytes(UTF_8),
                new ImportMapping(
                        "ads",
                        new CsvFormat(UTF_8, ';', false),
                        0,
                        DateStyle.ISO_DAY,
                        List.of(
                                ScorecardDriver.dimension(1, "channel", true),
                                ScorecardDriver.dimension(2, "campaign", false)),
                        List.of(ScorecardDriver.count(3, "clicks"))));
    }

    /** Texts and numbers as they are stored; formulas are none. */
    private List<List<String>> rows() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        in(here, () -> {
            workbook.write(file, Locale.FRENCH);
            return true;
        });
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            return read.getFirstSheet().read().stream()
                    .map(FiguresWorkbookIT::cells)
                    .toList();
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, 9)
                .mapToObj(column -> row.getOptionalCell(column)
                        .map(cell -> {
                            assertThat(cell.getType()).isNotEqualTo(CellType.FORMULA);
                            return cell.getRawValue();
                        })
                        .orElse(""))
                .toList();
    }
}
