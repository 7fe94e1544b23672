package io.pupitre.tools.gap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.pupitre.tenancy.Ids;
import io.pupitre.tools.gap.GapBoard;
import io.pupitre.tools.gap.PhaseDetails;
import io.pupitre.tools.gap.PhaseId;
import io.pupitre.tools.gap.PhaseRecord;
import io.pupitre.tools.gap.Verdict;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class GapQueryTest {

    private static final PhaseRecord PHASE =
            new PhaseRecord(new PhaseId(Ids.next()), 0, new PhaseDetails("Socle", LocalDate.of(2027, 3, 31)));
    private static final GapBoard BOARD = new GapBoard(List.of(PHASE), List.of(), List.of());

    /** An address may be older than the phases. */
    @Test
    void aPhaseThatIsNotThereNarrowsNothing() {
        GapQuery query = query(new PhaseId(Ids.next()));

        assertThat(query.filter().phase()).isNotNull();
        assertThat(query.among(BOARD).filter().phase()).isNull();
        assertThat(query.among(BOARD).filter().text()).isEqualTo("crm");
        assertThat(query.among(BOARD).filter().verdict()).isEqualTo(Verdict.MISSING);
    }

    @Test
    void aPhaseOfTheBoardStays() {
        assertThat(query(PHASE.id()).among(BOARD)).isEqualTo(query(PHASE.id()));
    }

    private static GapQuery query(PhaseId phase) {
        return GapQuery.of(QueryParameters.fromString("q=crm&verdict=missing&phase=" + phase.value()));
    }
}
