package io.pupitre.sample;

import io.pupitre.tools.ToolFilter;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolRow;
import io.pupitre.tools.ToolSort;
import io.pupitre.tools.Tools;
import io.pupitre.tools.quality.CheckDetails;
import io.pupitre.tools.quality.CheckFeeds;
import io.pupitre.tools.quality.CheckId;
import io.pupitre.tools.quality.CheckKind;
import io.pupitre.tools.quality.MeasurementDetails;
import io.pupitre.tools.quality.Measurements;
import io.pupitre.tools.quality.QualityChecks;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is checked in the sample's databases: one gets better, one is breached, one is to be measured again. */
@Component
class SampleQuality {

    /** Filled e-mail addresses of 48,000 contacts, month by month to the latest. */
    private static final List<Integer> FILLED =
            List.of(42_310, 42_840, 43_520, 43_110, 44_250, 44_990, 45_380, 45_620, 45_905, 46_210);

    /** Duplicated companies of 6,200. */
    private static final List<Integer> DOUBLED = List.of(96, 104, 118, 121, 131, 149);

    private final QualityChecks checks;
    private final Measurements measurements;
    private final CheckFeeds feeds;
    private final Tools tools;
    private final Clock clock;

    SampleQuality(QualityChecks checks, Measurements measurements, CheckFeeds feeds, Tools tools, Clock clock) {
        this.checks = checks;
        this.measurements = measurements;
        this.feeds = feeds;
        this.tools = tools;
        this.clock = clock;
    }

    /** Once, in the scope of the client whose tools they are. */
    void measure() {
        if (!checks.board().isEmpty()) {
            return;
        }
        ZonedDateTime today = ZonedDateTime.now(clock.withZone(checks.zone())).truncatedTo(ChronoUnit.DAYS);
        ZonedDateTime morning = today.minusDays(3).plusHours(9);
        CheckId filled = add("Boréal CRM", CheckKind.COMPLETENESS, "Adresse électronique des contacts", "95", 35);
        // A month that has begun stays without a figure, as the other inputs have it.
        ZonedDateTime lastMonth = today.withDayOfMonth(1).minusDays(3).plusHours(9);
        for (int i = 0; i < FILLED.size(); i++) {
            Instant at = lastMonth.minusMonths(FILLED.size() - 1L - i).toInstant();
            measurements.record(filled, MeasurementDetails.counted(CheckKind.COMPLETENESS, at, FILLED.get(i), 48_000));
        }
        feeds.joinNew(
                filled, "contact_email_completeness", "Contacts avec adresse", "Qualité du CRM, adresses des contacts");
        CheckId doubled = add("Boréal CRM", CheckKind.DUPLICATES, "Fiches de sociétés", "2", 35);
        for (int i = 0; i < DOUBLED.size(); i++) {
            Instant at =
                    morning.minusMonths(DOUBLED.size() - 1L - i).plusHours(1).toInstant();
            measurements.record(doubled, MeasurementDetails.counted(CheckKind.DUPLICATES, at, DOUBLED.get(i), 6_200));
        }
        CheckId fresh = add("Alizé Automation", CheckKind.FRESHNESS, "Contacts reçus du CRM", "24", 7);
        for (int day = 40; day >= 12; day -= 7) {
            Instant at = today.minusDays(day).plusHours(8).toInstant();
            measurements.record(fresh, MeasurementDetails.newest(at, at.minus(Duration.ofMinutes(310 + day * 7L))));
        }
    }

    private CheckId add(String tool, CheckKind kind, String subject, String threshold, int everyDays) {
        return checks.add(
                        tool(tool),
                        new CheckDetails(
                                kind, subject, new BigDecimal(threshold), everyDays, "Équipe données", "", true))
                .id();
    }

    private ToolId tool(String name) {
        return tools.page(ToolFilter.ALL, ToolSort.DEFAULT, 0, Tools.MAX_PAGE).stream()
                .filter(row -> row.product().equals(name))
                .map(ToolRow::toolId)
                .findFirst()
                .orElseThrow();
    }
}
