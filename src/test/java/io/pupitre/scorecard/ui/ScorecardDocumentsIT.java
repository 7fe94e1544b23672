package io.pupitre.scorecard.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.ViewPackages;
import io.pupitre.fixtures.PageTest;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.scorecard.AdsFile;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.KpiDraft;
import io.pupitre.scorecard.Kpis;
import io.pupitre.scorecard.PublicationLine;
import io.pupitre.scorecard.ScorecardDriver;
import io.pupitre.scorecard.Slice;
import io.pupitre.scorecard.Tampering;
import io.pupitre.scorecard.Unit;
import io.pupitre.scorecard.document.PublishedScorecard;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.PersonId;
import io.pupitre.ui.DownloadLink;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a client's CMO may take away as a file. */
@ViewPackages(packages = "io.pupitre")
@SuppressWarnings("NullAway.Init")
class ScorecardDocumentsIT extends PageTest {

    private static final YearMonth PUBLISHED = YearMonth.of(2019, 11);
    private static final Slice GOOGLE = new Slice("channel", "Google Ads");

    @Autowired
    private ScorecardDriver driver;

    @Autowired
    private Kpis kpis;

    @Autowired
    private PublishedScorecards documents;

    @Override
    protected PersonId person() {
        return clients.cmoInFirst().person();
    }

    @BeforeEach
    void publish() {
        driver.imported(
                clients.consultantInFirst(),
                AdsFile.create(7, PUBLISHED.minusMonths(1), 2).toBytes(),
                ScorecardDriver.ads());
        TwoClients.run(
                clients.consultantInFirst(),
                () -> kpis.define(new KpiDraft("Taux de clics", "clicks / impressions", Unit.RATIO, Direction.UP)));
        driver.published(clients.consultantInFirst(), PUBLISHED);
    }

    @Test
    void thePageOffersAPublishedMonthAsFiles() {
        open(ScorecardsNavigation.latest(clients.firstAddress()));

        assertThat(words())
                .contains("PDF")
                .contains("PDF de tous les périmètres")
                .contains("Classeur (XLSX)");
        assertThat(find(DownloadLink.class).all()).hasSize(3);
    }

    @Test
    void paperShowsTheWholeFirstAndThenWhatIsWanted() {
        PublishedScorecard published = TwoClients.in(clients.cmoInFirst(), () -> documents.open(line(PUBLISHED)));

        assertThat(published.fileName()).isEqualTo(clients.firstAddress() + "-2019-11-scorecard");
        assertThat(published.with(Slice.ALL)).hasSize(1);
        assertThat(published.with(GOOGLE))
                .extracting(scorecard -> scorecard.slice())
                .containsExactly(Slice.ALL, GOOGLE);
        assertThat(published.with(new Slice("channel", "unknown"))).hasSize(1);
        assertThat(published.inOrder(Locale.FRENCH))
                .hasSameElementsAs(published.publication().scorecards())
                .first()
                .satisfies(scorecard -> assertThat(scorecard.slice().isAll()).isTrue());
    }

    @Test
    void thereIsNoPaperOfAMonthThatIsNotPublishedOrNotTheirs() {
        assertMissing(PUBLISHED.minusMonths(1));
        assertMissing(YearMonth.of(1850, 1));
        TwoClients.run(
                clients.consultantInSecond(),
                () -> assertThatExceptionOfType(NotFoundException.class)
                        .isThrownBy(() -> documents.open(line(PUBLISHED))));
    }

    @Test
    void thereIsNoPaperOfWhatWasTamperedWith() {
        new Tampering().changeOneByte(clients.cmoInFirst());

        assertMissing(PUBLISHED);
        open(ScorecardsNavigation.latest(clients.firstAddress()));
        assertThat(words()).contains("Altéré");
        assertThat(find(DownloadLink.class).exists()).isFalse();
    }

    private static PublicationLine line(YearMonth month) {
        return new PublicationLine(month, 1, Instant.EPOCH);
    }

    private void assertMissing(YearMonth month) {
        TwoClients.run(
                clients.cmoInFirst(),
                () -> assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> documents.open(line(month))));
    }
}
