package io.pupitre.sample;

import io.pupitre.tools.ToolId;
import io.pupitre.tools.Tools;
import io.pupitre.tools.service.Assessment;
import io.pupitre.tools.service.IncidentDetails;
import io.pupitre.tools.service.IncidentImpact;
import io.pupitre.tools.service.LevelDetails;
import io.pupitre.tools.service.ReleaseDetails;
import io.pupitre.tools.service.ReleaseImpact;
import io.pupitre.tools.service.ReleaseRecord;
import io.pupitre.tools.service.Response;
import io.pupitre.tools.service.ServiceBoard;
import io.pupitre.tools.service.ServiceLevels;
import io.pupitre.tools.service.ToolIncidents;
import io.pupitre.tools.service.VendorReleases;
import io.pupitre.tools.service.WeeklyHours;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the sample's tools served: one missed what was promised last month, one has an incident that goes on, releases are at each step. */
@Component
class SampleService {

    private static final WeeklyHours SUPPORT = new WeeklyHours(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 9 * 60, 18 * 60, ZoneId.of("Europe/Paris"));

    private final Tools tools;
    private final ServiceBoard board;
    private final ToolIncidents incidents;
    private final ServiceLevels levels;
    private final VendorReleases releases;
    private final Clock clock;

    SampleService(
            Tools tools,
            ServiceBoard board,
            ToolIncidents incidents,
            ServiceLevels levels,
            VendorReleases releases,
            Clock clock) {
        this.tools = tools;
        this.board = board;
        this.incidents = incidents;
        this.levels = levels;
        this.releases = releases;
        this.clock = clock;
    }

    /** Once, in the scope of the client whose tools they are. */
    void write() {
        ToolId mail = tool("Drakkar Emailing");
        if (!board.of(mail).levels().isEmpty()) {
            return;
        }
        YearMonth last = YearMonth.from(board.today()).minusMonths(1);
        promise(mail, last.minusMonths(10), "99.5", "assistance@drakkar.example");
        promise(mail, last.minusMonths(3), "99.9", "assistance@drakkar.example");
        promise(tool("Boréal CRM"), last.minusMonths(6), "99.9", "https://support.boreal.example/tickets");
        promise(tool("Alizé Automation"), last.minusMonths(4), "99.95", "+33 1 00 00 00 00");
        outage(mail, "Envois bloqués", last.minusMonths(8).atDay(11), 14, 95);
        outage(mail, "Panne de l’interface", last.minusMonths(5).atDay(4), 9, 42);
        outage(mail, "Envois bloqués un samedi", saturday(last), 20, 190);
        outage(tool("Boréal CRM"), "API injoignable", last.minusMonths(2).atDay(17), 10, 25);
        add(mail, "Rapports en retard", IncidentImpact.DEGRADED, last.atDay(19), 8, 300);
        add(tool("Boréal CRM"), "Migration de base", IncidentImpact.MAINTENANCE, last.atDay(22), 5, 60);
        incidents.add(
                tool("Alizé Automation"),
                new IncidentDetails(
                        "Scénarios déclenchés en retard",
                        clock.instant().minus(5, ChronoUnit.HOURS),
                        null,
                        IncidentImpact.DEGRADED,
                        "Les relances partent avec une à deux heures de retard.",
                        "https://support.alize.example/tickets/4711"));
        releases();
    }

    private void releases() {
        LocalDate today = board.today();
        announce("Alizé Automation", "API v4", today.minusDays(12), today.plusDays(18), "Les jetons de la v3 expirent");
        ReleaseRecord tracking = announce(
                "Cadran Analytics", "Mesure sans cookie", today.minusDays(40), today.plusDays(75), "Nouveau marqueur");
        releases.assess(
                tracking,
                new Assessment(
                        ReleaseImpact.HIGH,
                        "Toutes les pages portent l’ancien marqueur",
                        "Équipe web",
                        today.plusDays(45)));
        ReleaseRecord fields = announce(
                "Boréal CRM",
                "Version d’automne",
                today.minusDays(70),
                today.minusDays(30),
                "Champs de fiche renommés");
        releases.answer(
                releases.assess(
                        fields,
                        new Assessment(
                                ReleaseImpact.LOW,
                                "Deux exports lisent ces champs",
                                "MOps centrale",
                                today.minusDays(35))),
                new Response("Exports adaptés et rejoués sur un mois", "MOps centrale", today.minusDays(33)));
        releases.assess(
                announce("Drakkar Emailing", "Éditeur 2.0", today.minusDays(25), null, "Nouvel éditeur de messages"),
                new Assessment(ReleaseImpact.NONE, "Nos gabarits sont importés en HTML", "", null));
    }

    private void promise(ToolId tool, YearMonth from, String share, String contact) {
        levels.add(tool, new LevelDetails(from, new BigDecimal(share), WeeklyHours.ALWAYS, SUPPORT, contact));
    }

    private void outage(ToolId tool, String title, LocalDate day, int hour, int minutes) {
        add(tool, title, IncidentImpact.OUTAGE, day, hour, minutes);
    }

    private void add(ToolId tool, String title, IncidentImpact impact, LocalDate day, int hour, int minutes) {
        Instant start = day.atTime(hour, 0).atZone(board.zone()).toInstant();
        incidents.add(tool, new IncidentDetails(title, start, start.plus(minutes, ChronoUnit.MINUTES), impact, "", ""));
    }

    private ReleaseRecord announce(
            String tool, String name, LocalDate announcedOn, @Nullable LocalDate effectiveOn, String changes) {
        return releases.add(tool(tool), new ReleaseDetails(name, announcedOn, effectiveOn, "", changes));
    }

    private ToolId tool(String name) {
        return tools.search(name).getFirst().toolId();
    }

    private static LocalDate saturday(YearMonth month) {
        LocalDate day = month.atDay(8);
        return day.plusDays((DayOfWeek.SATURDAY.getValue() - day.getDayOfWeek().getValue() + 7) % 7);
    }
}
