package io.pupitre.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class SavingsIT {

    @Autowired
    private Tools tools;

    @Autowired
    private Savings savings;

    @Autowired
    private AgencyDuplicates duplicates;

    @Autowired
    private ToolImports imports;

    private TwoClients clients;
    private Scope.Workspace here;

    @BeforeEach
    void enter() {
        clients = new TwoClients();
        here = clients.consultantInFirst();
    }

    @Test
    void whatIsSpentForNothingIsFoundTheHighestFirst() {
        add(ToolExamples.sharing("Ancre", "marketing_automation", euros("14400")));
        add(ToolExamples.sharing("Alizé", "marketing_automation", euros("24600")));
        add(ToolExamples.sharing("Cap", "marketing_automation", euros("9000")));
        add(ToolExamples.sharing("Retraitée", "marketing_automation", euros("99000"))
                .withStatus(ToolStatus.RETIRING));
        add(ToolExamples.sharing("Seule", "crm", euros("1000")));
        add(ToolExamples.licensed("Tamis", ToolStatus.ACTIVE, 10, 4, euros("6000")));

        List<Opportunity> found = in(savings::opportunities);

        assertThat(found).extracting(one -> one.details().subject()).containsExactly("Alizé + Ancre + Cap", "Tamis");
        assertThat(found).extracting(one -> one.details().amount()).containsExactly(euros("23400"), euros("3600"));
    }

    @Test
    void whatIsOnTheListIsNotProposedAgain() {
        add(ToolExamples.licensed("Tamis", ToolStatus.ACTIVE, 10, 4, euros("6000")));
        SavingDetails found = in(savings::opportunities).getFirst().details();

        SavingRecord saving = in(() -> savings.add(found));

        assertThat(in(savings::opportunities)).isEmpty();
        assertThat(in(savings::list)).containsExactly(saving);
        assertThat(saving.status()).isEqualTo(SavingStatus.FOUND);
        assertThat(saving.money()).isEqualTo(euros("3600"));
    }

    @Test
    void dismissedDuplicatesComeBackWithATool() {
        add(ToolExamples.sharing("Ancre", "crm", euros("100")));
        add(ToolExamples.sharing("Alizé", "crm", euros("200")));
        in(() -> savings.dismiss(in(savings::opportunities).getFirst().details(), "Deux marques"));
        assertThat(in(savings::opportunities)).isEmpty();
        assertThat(agencyWide()).isEmpty();
        assertThat(in(savings::list)).singleElement().satisfies(one -> {
            assertThat(one.status()).isEqualTo(SavingStatus.DISMISSED);
            assertThat(one.details().note()).isEqualTo("Deux marques");
        });

        add(ToolExamples.sharing("Cap", "crm", euros("50")));

        assertThat(in(savings::opportunities))
                .singleElement()
                .satisfies(one -> assertThat(one.details().amount()).isEqualTo(euros("150")));
        assertThat(agencyWide()).hasSize(1);
    }

    @Test
    void duplicatesOnTheListAreNotCountedTwiceWhenAToolJoins() {
        add(ToolExamples.sharing("Ancre", "crm", euros("80")));
        add(ToolExamples.sharing("Alizé", "crm", euros("200")));
        SavingRecord saving =
                in(() -> savings.add(savings.opportunities().getFirst().details()));

        add(ToolExamples.sharing("Cap", "crm", euros("20")));

        assertThat(in(savings::opportunities)).isEmpty();
        assertThat(agencyWide()).isEmpty();
        // They are all active still: nothing was realised.
        SavingRecord agreed = move(saving, SavingStatus.AGREED, null);
        move(agreed, SavingStatus.REALISED, null);
        assertThat(in(savings::opportunities))
                .singleElement()
                .satisfies(one -> assertThat(one.details().amount()).isEqualTo(euros("100")));
        assertThat(agencyWide()).hasSize(1);
    }

    @Test
    void moreUnusedLicencesThanWereDismissedAreToBeDecidedOnAgain() {
        ToolRecord tool = in(() -> tools.add(ToolExamples.licensed("Tamis", ToolStatus.ACTIVE, 10, 4, euros("6000"))));
        in(() -> savings.dismiss(savings.opportunities().getFirst().details(), "Six arrivent"));
        assertThat(in(savings::opportunities)).isEmpty();

        in(() -> {
            tools.change(tool, tool.details().edit().seatsUsed(3).details());
            return true;
        });

        assertThat(in(savings::opportunities))
                .singleElement()
                .satisfies(one -> assertThat(one.details().amount()).isEqualTo(euros("4200")));
    }

    @Test
    void whatSomebodyElseDecidedOnIsNotListedTwice() {
        add(ToolExamples.licensed("Tamis", ToolStatus.ACTIVE, 10, 4, euros("6000")));
        SavingDetails found = in(savings::opportunities).getFirst().details();
        in(() -> savings.add(found));

        assertThatExceptionOfType(StaleSavingException.class).isThrownBy(() -> in(() -> savings.add(found)));
        assertThatExceptionOfType(StaleSavingException.class)
                .isThrownBy(() -> in(() -> savings.dismiss(found, "Trop tard")));
        assertThat(in(savings::list)).hasSize(1);
    }

    @Test
    void sumsOfMoreDigitsThanACostCannotBeSaid() {
        Money huge = euros("600000000000000");
        add(ToolExamples.sharing("Ancre", "crm", huge));
        add(ToolExamples.sharing("Alizé", "crm", huge));
        add(ToolExamples.sharing("Cap", "crm", huge));

        assertThat(in(savings::opportunities))
                .singleElement()
                .satisfies(one -> assertThat(one.details().amount()).isNull());
    }

    @Test
    void nothingIsDismissedWithoutAReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> in(() -> savings.dismiss(ToolExamples.saving(), " \t")));
        SavingRecord saving = in(() -> savings.add(ToolExamples.saving()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> in(() -> new SavingMove(SavingStatus.DISMISSED, null, "")));
        assertThat(in(savings::list)).containsExactly(saving);
    }

    @Test
    void aSavingGoesFromFoundToRealisedAndBack() {
        SavingRecord found = in(() -> savings.add(ToolExamples.saving()));
        assertThatIllegalArgumentException().isThrownBy(() -> move(found, SavingStatus.REALISED, null));

        SavingRecord agreed = move(found, SavingStatus.AGREED, null);
        assertThat(agreed.agreedOn()).isNotNull();
        SavingRecord realised = move(agreed, SavingStatus.REALISED, new BigDecimal("1100.5"));
        assertThat(realised.money()).isEqualTo(euros("1100.5"));
        assertThat(realised.agreedOn()).isEqualTo(agreed.agreedOn());
        assertThat(SavingTotals.of(List.of(realised)).of(SavingStatus.REALISED))
                .hasEntrySatisfying("EUR", sum -> assertThat(sum).isEqualByComparingTo("1100.5"));
        SavingRecord back = move(realised, SavingStatus.AGREED, null);
        assertThat(back.realisedOn()).isNull();
        assertThat(back.money()).isEqualTo(euros("1200"));

        assertThatExceptionOfType(StaleSavingException.class)
                .isThrownBy(() -> move(agreed, SavingStatus.REALISED, null));
    }

    @Test
    void oneStatementFindsTheSameAsTheToolsOfEachClient() {
        Random random = new Random(3);
        List<String> capabilities = List.of("crm", "emailing", "seo", "bi", "cms");
        List<ToolStatus> statuses = List.of(ToolStatus.ACTIVE, ToolStatus.ACTIVE, ToolStatus.RETIRING);
        for (Scope.Workspace client : List.of(here, clients.consultantInSecond())) {
            for (int at = 0; at < 25; at++) {
                String product = "Outil " + at;
                String capability = capabilities.get(random.nextInt(capabilities.size()));
                Money cost = random.nextInt(5) == 0
                        ? null
                        : Money.of(
                                BigDecimal.valueOf(random.nextInt(99_999), 2),
                                capability.equals("cms") && random.nextBoolean() ? "USD" : "EUR");
                ToolStatus status = statuses.get(random.nextInt(statuses.size()));
                TwoClients.in(
                        client,
                        () -> tools.add(
                                ToolExamples.sharing(product, capability, cost).withStatus(status)));
            }
        }
        List<DuplicateGroup> expected = new ArrayList<>();
        for (Scope.Workspace client : List.of(here, clients.consultantInSecond())) {
            expected.addAll(DuplicateGroup.of(
                    TwoClients.in(client, () -> tools.page(ToolFilter.ALL, ToolSort.DEFAULT, 0, 100))));
        }

        assertThat(agencyWide())
                .hasSizeGreaterThan(6)
                .extracting(one -> List.of(one.capability(), one.tools(), one.cost()))
                .containsExactlyInAnyOrderElementsOf(expected.stream()
                        .map(group -> List.<Object>of(
                                group.capability(), group.tools().size(), group.cost()))
                        .toList());
    }

    @Test
    void anImportsToolThatASavingIsAboutStays() throws Exception {
        ToolFile file = ToolLists.file("Outil;Licences;Licences utilisées;Coût", "Tamis;10;4;6000", "Râteau;;;");
        ImportSummary done = in(() -> imports.apply(imports.preview(file, file.guess(), Set.of())));
        in(() -> savings.add(savings.opportunities().getFirst().details()));

        assertThatExceptionOfType(EditedSinceException.class)
                .isThrownBy(() -> in(() -> {
                    imports.undo(done.id(), false);
                    return true;
                }))
                .satisfies(refused -> assertThat(refused.products()).containsExactly("Tamis"));
        in(() -> {
            imports.undo(done.id(), true);
            return true;
        });

        assertThat(in(() -> tools.page(ToolFilter.ALL, ToolSort.DEFAULT, 0, 10)))
                .extracting(ToolRow::product)
                .containsExactly("Tamis");
    }

    @Test
    void anotherClientsToolCannotBeSavedOn() {
        ToolRecord foreign =
                TwoClients.in(clients.consultantInSecond(), () -> tools.add(ToolExamples.complete("Tamis")));
        SavingDetails details = new SavingDetails(SavingKind.UNUSED, "Tamis", null, List.of(foreign.id()), null, "");

        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> in(() -> savings.add(details)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> TwoClients.in(clients.cmoInFirst(), savings::opportunities));
    }

    private List<ClientDuplicate> agencyWide() {
        return TwoClients.in(clients.consultantInAgency(), duplicates::list);
    }

    private SavingRecord move(SavingRecord base, SavingStatus to, @Nullable BigDecimal realised) {
        return in(() -> {
            savings.move(base, new SavingMove(to, realised, "Avenant signé"));
            return savings.list().getFirst();
        });
    }

    private void add(ToolDetails tool) {
        in(() -> tools.add(tool));
    }

    private static Money euros(String amount) {
        return Money.of(new BigDecimal(amount), "EUR");
    }

    private <T> T in(Callable<T> work) {
        return TwoClients.in(here, work);
    }
}
