package io.pupitre.scorecard;

import io.pupitre.tenancy.CurrentScope;
import io.pupitre.tenancy.ForConsultants;
import io.pupitre.tenancy.NotFoundException;
import java.time.Clock;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is said about the months of the current workspace, and how far each is on its way to the client: written as a draft,
 * read by somebody in review, then {@link Publications#publish published}. Whoever saves a text names the one that they read,
 * so that nobody overwrites another's unseen.
 *
 * <p>A KPI of another workspace and one that does not exist are the same {@link NotFoundException}, and so is a month that
 * cannot have figures.
 */
@Service
@ForConsultants
@Transactional
public class MonthReports {

    private final ReportRows reports;
    private final KpiCommentaries commentaries;
    private final KpiNotes notes;
    private final KpiRepository kpis;
    private final Clock clock;

    MonthReports(ReportRows reports, KpiCommentaries commentaries, KpiNotes notes, KpiRepository kpis, Clock clock) {
        this.reports = reports;
        this.commentaries = commentaries;
        this.notes = notes;
        this.kpis = kpis;
        this.clock = clock;
    }

    /** A month that nobody has touched is a draft without texts. */
    @Transactional(readOnly = true)
    public MonthReport get(YearMonth month) {
        require(month);
        ReportRow report = reports.find(month.atDay(1)).orElseGet(() -> new ReportRow(month));
        return report.report(texts(month, report.summary()));
    }

    /**
     * Says something about the month as a whole; nothing when the text is empty.
     *
     * @param base what the person read
     * @throws StaleTextException when it says something else by now
     * @throws NotInStateException while it is in review
     * @throws IllegalArgumentException when the text does not fit
     */
    public void summarise(YearMonth month, String base, String text) {
        ReportRow report = report(month);
        if (!report.summary().equals(base)) {
            throw new StaleTextException(report.summary());
        }
        report.summarise(text);
        reports.save(report);
    }

    /**
     * Comments on a KPI's month; an empty commentary takes back what was said.
     *
     * @param base what the person read
     * @throws StaleTextException when it says something else by now
     * @throws NotInStateException while the month is in review
     */
    public void comment(YearMonth month, KpiId kpi, Commentary base, Commentary commentary) {
        Kpi commented = load(kpi);
        report(month).require(ReviewState.DRAFT);
        KpiCommentary present = commentaries.find(kpi.value(), month.atDay(1)).orElse(null);
        Commentary said = present == null ? Commentary.NONE : present.commentary();
        if (!said.equals(base)) {
            throw new StaleTextException(Stream.of(said.what(), said.why(), said.next())
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(" · ")));
        }
        if (present == null) {
            if (!commentary.isEmpty()) {
                first(new KpiCommentary(commented, month, commentary));
            }
        } else if (commentary.isEmpty()) {
            commentaries.delete(present);
        } else {
            present.say(commentary);
        }
    }

    /** Two people may begin in the same moment: what the other wrote is not to be read in this transaction. */
    private void first(KpiCommentary commentary) {
        try {
            commentaries.saveAndFlush(commentary);
        } catch (DataIntegrityViolationException e) {
            throw new StaleTextException("");
        }
    }

    /**
     * Notes what happened in a month of a KPI, for this and all later trends; an empty text takes the note away.
     *
     * @throws IllegalArgumentException when the text does not fit in a line
     */
    public void note(YearMonth month, KpiId kpi, String text) {
        Kpi noted = load(kpi);
        require(month);
        String tidy = ScorecardText.optional(text, MonthTexts.NOTE_LENGTH);
        KpiNote present = notes.find(kpi.value(), month.atDay(1)).orElse(null);
        if (present == null) {
            if (!tidy.isEmpty()) {
                notes.save(new KpiNote(noted, month, tidy));
            }
        } else if (tidy.isEmpty()) {
            notes.delete(present);
        } else {
            present.say(tidy);
        }
    }

    /**
     * Gives the month to whoever reads it before the client does; its texts rest from now on.
     *
     * @throws NotInStateException when it is in review already
     */
    public void submit(YearMonth month) {
        ReportRow report = report(month);
        report.submit(CurrentScope.workspace().person(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        reports.save(report);
    }

    /**
     * Makes the month a draft again.
     *
     * @throws NotInStateException when it is one
     */
    public void sendBack(YearMonth month) {
        report(month).reopen();
    }

    /**
     * The texts that a review ends with; the month is a draft again, for a later restatement.
     *
     * @throws NotInStateException when it is not in review
     */
    MonthTexts close(YearMonth month) {
        ReportRow report = report(month);
        report.reopen();
        return texts(month, report.summary());
    }

    private MonthTexts texts(YearMonth month, String summary) {
        Map<UUID, Commentary> said = new HashMap<>();
        commentaries.findAll(month.atDay(1)).forEach(one -> said.put(one.kpi(), one.commentary()));
        Map<UUID, List<MonthTexts.Note>> noted =
                notes.findAll(month.minusMonths(Trend.MONTHS - 1L).atDay(1), month.atDay(1)).stream()
                        .collect(Collectors.groupingBy(
                                KpiNote::kpi, Collectors.mapping(KpiNote::note, Collectors.toList())));
        return new MonthTexts(summary, said, noted);
    }

    private ReportRow report(YearMonth month) {
        require(month);
        return reports.find(month.atDay(1)).orElseGet(() -> new ReportRow(month));
    }

    private Kpi load(KpiId id) {
        return kpis.findInUse(id.value()).orElseThrow(NotFoundException::new);
    }

    private static void require(YearMonth month) {
        if (!FigureMonths.include(Objects.requireNonNull(month))) {
            throw new NotFoundException();
        }
    }
}
