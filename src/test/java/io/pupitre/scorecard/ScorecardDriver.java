package io.pupitre.scorecard;

import static io.pupitre.fixtures.TwoClients.in;
import static org.assertj.core.api.Assertions.assertThat;

import io.pupitre.csv.CsvFormat;
import io.pupitre.csv.DateStyle;
import io.pupitre.csv.NumberStyle;
import io.pupitre.jobs.Job;
import io.pupitre.jobs.JobId;
import io.pupitre.jobs.JobState;
import io.pupitre.jobs.Jobs;
import io.pupitre.tenancy.Scope;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Does through the services what a consultant does by hand. */
@Component
public class ScorecardDriver {

    static final String SOURCE = "Régie publicitaire";

    @Autowired
    private InputImports imports;

    @Autowired
    private Jobs jobs;

    @Autowired
    private MonthReports reports;

    @Autowired
    private Publications publications;

    /** The mapping that a consultant would choose for an {@link AdsFile}. */
    public static ImportMapping ads() {
        return new ImportMapping(
                SOURCE,
                new CsvFormat(StandardCharsets.UTF_8, ',', false),
                2,
                DateStyle.MONTH_FIRST_SLASHED_SHORT,
                List.of(dimension(0, "channel", true), dimension(1, "campaign", false)),
                List.of(count(3, "clicks"), count(4, "impressions")));
    }

    static ImportMapping adsWithOtherColumns() {
        return new ImportMapping(
                SOURCE,
                new CsvFormat(StandardCharsets.UTF_8, ';', false),
                1,
                DateStyle.MONTH_FIRST_SLASHED_SHORT,
                List.of(dimension(2, "campaign", false), dimension(4, "channel", true)),
                List.of(count(0, "impressions"), count(3, "clicks")));
    }

    static ImportMapping.DimensionColumn dimension(int column, String key, boolean sliced) {
        return new ImportMapping.DimensionColumn(column, new Dimension(key, "Dimension " + key, sliced));
    }

    static ImportMapping.FigureColumn count(int column, String key) {
        return figure(column, key, Aggregation.SUM);
    }

    static ImportMapping.FigureColumn figure(int column, String key, Aggregation aggregation) {
        return new ImportMapping.FigureColumn(column, key, "Input " + key, Unit.COUNT, aggregation, NumberStyle.PLAIN);
    }

    ImportId checked(Scope.Workspace scope, byte[] file, ImportMapping mapping) {
        ImportId id = in(scope, () -> imports.receive("figures.csv", new ByteArrayInputStream(file)));
        assertThat(await(scope, in(scope, () -> imports.check(id, mapping))).state())
                .isEqualTo(JobState.DONE);
        return id;
    }

    public ImportId imported(Scope.Workspace scope, byte[] file, ImportMapping mapping) {
        ImportId id = checked(scope, file, mapping);
        Job done = await(scope, in(scope, () -> imports.confirm(id, true)));
        assertThat(done.state()).as("%s", done).isEqualTo(JobState.DONE);
        return id;
    }

    /** Reviewed and published. */
    public PublicationLine published(Scope.Workspace scope, YearMonth month) {
        return in(scope, () -> {
            reports.submit(month);
            return publications.publish(month);
        });
    }

    /** Reviewed once more and restated. */
    PublicationLine restated(Scope.Workspace scope, YearMonth month, String reason) {
        return in(scope, () -> {
            reports.submit(month);
            return publications.restate(month, reason);
        });
    }

    /** For what a page has begun. */
    public void awaitState(Scope.Workspace scope, ImportId id, ImportState state) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (in(scope, () -> imports.get(id)).state() != state && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
        assertThat(in(scope, () -> imports.get(id)).state()).isEqualTo(state);
    }

    ImportCounts counts(Scope.Workspace scope, ImportId id) {
        return in(scope, () -> imports.get(id)).counts();
    }

    public Job await(Scope.Workspace scope, JobId id) {
        long deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        Job job = in(scope, () -> jobs.get(id));
        while (!job.state().isOver() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
            job = in(scope, () -> jobs.get(id));
        }
        assertThat(job.state().isOver()).as("%s", job).isTrue();
        return job;
    }
}
