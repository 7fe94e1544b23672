package io.pupitre.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.pupitre.tools.Money;
import io.pupitre.tools.Renewal;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolStatus;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A stack of made-up products: no price is said of a real one. */
final class SampleTools {

    private SampleTools() {}

    /** All of them; their contracts renew at ends of months after {@code today}. */
    static List<ToolDetails> all(LocalDate today) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SampleTools.class.getResourceAsStream("stack.csv")), UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> tool(line.split(";", -1), today))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ToolDetails tool(String[] cells, LocalDate today) {
        return new ToolDetails(
                cells[0],
                cells[1],
                cells[2],
                cells[3],
                number(cells[4]),
                number(cells[5]),
                Money.of(new BigDecimal(cells[6]), "EUR"),
                renewal(cells[7], today),
                number(cells[8]),
                ToolStatus.valueOf(cells[9]),
                ToolDetails.names(cells[10]),
                "",
                "");
    }

    private static Renewal renewal(String cell, LocalDate today) {
        return switch (cell) {
            case "" -> Renewal.none();
            case "M" -> Renewal.rollingMonth();
            default -> Renewal.on(today.plusMonths(Integer.parseInt(cell)).with(TemporalAdjusters.lastDayOfMonth()));
        };
    }

    private static @Nullable Integer number(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }
}
