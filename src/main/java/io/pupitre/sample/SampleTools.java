package io.pupitre.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.pupitre.tools.Billing;
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
import java.util.Currency;
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
        return ToolDetails.of(cells[0])
                .vendor(cells[1])
                .category(cells[2])
                .capability(cells[11])
                .otherCapabilities(ToolDetails.names(cells[12]))
                .owner(cells[3])
                .seatsPaid(number(cells[4]))
                .seatsUsed(number(cells[5]))
                .costs(
                        new BigDecimal(cells[6]),
                        cells[17].isEmpty() ? null : new BigDecimal(cells[17]),
                        Currency.getInstance("EUR"))
                .billing(cells[15].isEmpty() ? null : Billing.valueOf(cells[15]))
                .renewal(renewal(cells[7], today))
                .noticeDays(number(cells[8]))
                .status(ToolStatus.valueOf(cells[9]))
                .integratedWith(ToolDetails.names(cells[10]))
                .admins(cells[13])
                .users(cells[14])
                .autoRenewal(cells[16].isEmpty() ? null : Boolean.valueOf(cells[16]))
                .orderNumber(cells[18])
                .purpose(cells[19])
                .outcome(cells[20])
                .details();
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
