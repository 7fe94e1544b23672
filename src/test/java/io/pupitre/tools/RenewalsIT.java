package io.pupitre.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.pupitre.agency.Clients;
import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

/** Which contracts renew, and how near the last day of notice is. */
@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class RenewalsIT {

    /** Late in the evening in Paris, where both clients are: 23:30. */
    private static final Instant EVENING = Instant.parse("2027-02-01T22:30:00Z");

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

    @Autowired
    private Tools tools;

    @Autowired
    private Clients agencyClients;

    @Autowired
    private RenewalStatements statements;

    private TwoClients clients;
    private Scope.Workspace here;

    @BeforeEach
    void enter() {
        clients = new TwoClients();
        here = clients.consultantInFirst();
    }

    @Test
    void theDayBeginsWhereTheClientIs() {
        add(ToolExamples.renewing("Ancre", LocalDate.of(2027, 3, 4), 31));

        assertThat(at(EVENING)).singleElement().satisfies(one -> {
            assertThat(one.noticeBy()).isEqualTo(TODAY);
            assertThat(one.daysLeft()).isZero();
            assertThat(one.stage()).isEqualTo(NoticeStage.WITHIN_60);
        });
        assertThat(at(EVENING.plusSeconds(1800))).singleElement().satisfies(one -> {
            assertThat(one.daysLeft()).isEqualTo(-1);
            assertThat(one.stage()).isEqualTo(NoticeStage.OVERDUE);
            assertThat(one.isPast()).isFalse();
        });
    }

    @Test
    void aLeapDayCountsAsADay() {
        add(ToolExamples.renewing("Leap", LocalDate.of(2028, 3, 1), 1));
        add(ToolExamples.renewing("Common", LocalDate.of(2027, 3, 1), 1));

        assertThat(at(Instant.parse("2027-02-28T12:00:00Z")))
                .extracting(ContractRenewal::name, ContractRenewal::noticeBy)
                .containsExactly(tuple("Common", LocalDate.of(2027, 2, 28)));
        assertThat(at(Instant.parse("2028-02-28T12:00:00Z")))
                .filteredOn(one -> one.name().equals("Leap"))
                .extracting(ContractRenewal::noticeBy, ContractRenewal::daysLeft)
                .containsExactly(tuple(LocalDate.of(2028, 2, 29), 1L));
    }

    @Test
    void eachStageEndsOnItsLastDay() {
        assertThat(List.of(-1L, 0L, 60L, 61L, 90L, 91L, 120L, 121L))
                .extracting(NoticeStage::of)
                .containsExactly(
                        NoticeStage.OVERDUE,
                        NoticeStage.WITHIN_60,
                        NoticeStage.WITHIN_60,
                        NoticeStage.WITHIN_90,
                        NoticeStage.WITHIN_90,
                        NoticeStage.WITHIN_120,
                        NoticeStage.WITHIN_120,
                        NoticeStage.LATER);
    }

    @Test
    void withoutAKnownNoticeTheRenewalCounts() {
        add(ToolExamples.renewing("Unknown", TODAY.plusDays(10), null));
        add(ToolExamples.renewing("None", TODAY.plusDays(11), 0));

        assertThat(at(EVENING))
                .extracting(ContractRenewal::noticeBy, ContractRenewal::noticeKnown)
                .containsExactly(tuple(TODAY.plusDays(10), false), tuple(TODAY.plusDays(11), true));
    }

    @Test
    void onlyContractsInUseThatRenewOnADateWithinTwelveMonths() {
        add(ToolExamples.renewing("Last", TODAY.plusMonths(12), 0));
        add(ToolExamples.renewing("Beyond", TODAY.plusMonths(12).plusDays(1), 0));
        add(ToolExamples.renewing("Nearer by its notice", TODAY.plusMonths(13), 60));
        add(ToolExamples.renewing("Retired", TODAY.plusDays(9), 0).withStatus(ToolStatus.RETIRED));
        add(ToolExamples.renewing("Retiring", TODAY.plusDays(9), 0).withStatus(ToolStatus.RETIRING));
        add(ToolDetails.of("Monthly")
                .status(ToolStatus.ACTIVE)
                .renewal(Renewal.rollingMonth())
                .details());
        add(ToolExamples.named("Not known"));

        assertThat(at(EVENING))
                .extracting(ContractRenewal::name)
                .containsExactly("Retiring", "Nearer by its notice", "Last");
    }

    @Test
    void currenciesAreNeverAddedUp() {
        add(priced("a", "100.10", "EUR"));
        add(priced("b", "0.90", "EUR"));
        add(priced("c", "7", "CHF"));
        add(ToolExamples.renewing("d", TODAY.plusDays(9), 0));

        RenewalCost cost = RenewalCost.of(at(EVENING));

        assertThat(cost.sums())
                .containsExactly(Money.of(new BigDecimal("7"), "CHF"), Money.of(new BigDecimal("101"), "EUR"));
        assertThat(cost.unpriced()).isEqualTo(1);
    }

    @Test
    void theClientsOwnPageCountsTheSame() {
        add(ToolExamples.renewing("Today", TODAY, 0));
        add(ToolExamples.renewing("Last", TODAY.plusDays(150), 30));
        add(ToolExamples.renewing("Later", TODAY.plusDays(151), 30));
        add(ToolExamples.renewing("Over", TODAY.plusDays(20), 21));

        assertThat(TwoClients.in(here, () -> tools.notices(TODAY))).isEqualTo(new NoticeCount(2, 1));
        assertThat(TwoClients.in(clients.consultantInSecond(), () -> tools.notices(TODAY)))
                .isEqualTo(new NoticeCount(0, 0));
    }

    @Test
    void oneStatementFindsTheSameAsTheToolsOfEachClient() {
        Random random = new Random(5);
        List<ToolStatus> statuses = List.of(ToolStatus.values());
        List<String> expected = new ArrayList<>();
        for (Scope.Workspace client : List.of(here, clients.consultantInSecond())) {
            for (int at = 0; at < 60; at++) {
                ToolDetails tool = ToolExamples.renewing(
                                client.workspace().value() + " " + at,
                                TODAY.plusDays(random.nextInt(900) - 200),
                                random.nextInt(4) == 0 ? null : random.nextInt(400))
                        .withStatus(statuses.get(random.nextInt(statuses.size())));
                TwoClients.in(client, () -> tools.add(tool));
                LocalDate day = ((Renewal.OnDate) tool.renewal()).date();
                LocalDate notice = Objects.requireNonNullElse(tool.noticeBy(), day);
                if (tool.status().inUse() && !notice.isAfter(TODAY.plusYears(1))) {
                    expected.add(tool.product() + " " + day + " " + notice + " "
                            + NoticeStage.of(notice.toEpochDay() - TODAY.toEpochDay()));
                }
            }
        }

        List<ContractRenewal> found = at(EVENING);

        assertThat(found)
                .hasSizeGreaterThan(8)
                .extracting(one -> one.name() + " " + one.renewsOn() + " " + one.noticeBy() + " " + one.stage())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(found).extracting(ContractRenewal::noticeBy).isSorted();
    }

    @Test
    void theListCanBeSortedByTheKnownNotice() {
        add(ToolExamples.renewing("Second", TODAY.plusDays(40), 10));
        add(ToolExamples.renewing("First", TODAY.plusDays(60), 50));
        add(ToolExamples.renewing("Unknown", TODAY.plusDays(5), null));

        assertThat(TwoClients.in(
                        here, () -> tools.page(ToolFilter.ALL, new ToolSort(ToolSort.Key.NOTICE_BY, true), 0, 10)))
                .extracting(ToolRow::product)
                .containsExactly("First", "Second", "Unknown");
    }

    @Test
    void aCmoSeesNone() {
        Scope.Workspace cmo = clients.cmoInFirst();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TwoClients.in(cmo, () -> tools.notices(TODAY)));
    }

    /** The agency's, at a moment. */
    private List<ContractRenewal> at(Instant moment) {
        Renewals then = new Renewals(agencyClients, statements, Clock.fixed(moment, ZoneOffset.UTC));
        return TwoClients.in(clients.consultantInAgency(), then::list);
    }

    private static ToolDetails priced(String product, String amount, String currency) {
        return ToolExamples.renewing(product, TODAY.plusDays(9), 0)
                .edit()
                .annualCost(Money.of(new BigDecimal(amount), currency))
                .details();
    }

    private void add(ToolDetails tool) {
        in(() -> tools.add(tool));
    }

    private <T extends @Nullable Object> T in(Callable<T> work) {
        return TwoClients.in(here, work);
    }
}
