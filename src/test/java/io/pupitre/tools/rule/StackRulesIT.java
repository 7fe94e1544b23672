package io.pupitre.tools.rule;

import static io.pupitre.tools.rule.RuleExamples.all;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.pupitre.fixtures.TwoClients;
import io.pupitre.fixtures.WithDatabase;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.tenancy.Scope;
import io.pupitre.tools.ToolExamples;
import io.pupitre.tools.ToolId;
import io.pupitre.tools.ToolStatus;
import io.pupitre.tools.Tools;
import io.pupitre.tools.review.ReviewDetails;
import io.pupitre.tools.review.ReviewExamples;
import io.pupitre.tools.review.ReviewKind;
import io.pupitre.tools.review.Reviews;
import io.pupitre.tools.rule.Condition.Check;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.access.AccessDeniedException;

@SpringBootTest
@WithDatabase
@SuppressWarnings("NullAway.Init")
class StackRulesIT {

    private final TwoClients clients = new TwoClients();

    @Autowired
    private Tools tools;

    @Autowired
    private Reviews reviews;

    @Autowired
    private StackRules rules;

    @Autowired
    private ClientRules clientRules;

    @Test
    void aClientsToolsPassOrHaveSomethingToMend() {
        rule(RuleExamples.owner("Responsable"));
        tool(clients.consultantInFirst(), "Ancre", "Ada");
        ToolId cap = tool(clients.consultantInFirst(), "Cap", "");
        tool(clients.consultantInSecond(), "Ailleurs", "");
        in(clients.consultantInFirst(), () -> tools.add(ToolExamples.named("Envisagé")));

        RuleResult result =
                in(clients.consultantInFirst(), clientRules::results).getFirst();

        assertThat(result.score()).isEqualTo(new RuleScore(2, 1));
        assertThat(result.failing()).containsExactly(new FailingTool(cap, "Cap", RuleField.OWNER));
    }

    @Test
    void starterRulesReadTheNewestReview() {
        StarterRules.all().forEach(this::rule);
        LocalDate today = in(clients.consultantInFirst(), reviews::today);
        ToolId signed = tool(clients.consultantInFirst(), "Signé", "Ada");
        ToolId unsigned = tool(clients.consultantInFirst(), "Oral", "Ada");
        ToolId old = tool(clients.consultantInFirst(), "Vieux", "Ada");
        review(signed, ReviewExamples.privacy(false, "Noms", today.minusDays(9)));
        review(signed, ReviewExamples.privacy(true, "Noms", today.minusDays(8)));
        review(unsigned, ReviewExamples.privacy(true, "Noms", today.minusDays(9)));
        review(unsigned, ReviewExamples.privacy(false, "Noms", today.minusDays(8)));
        review(old, ReviewExamples.passed(ReviewKind.SECURITY, today.minusDays(366), today.plusYears(3)));

        List<RuleResult> results = in(clients.consultantInFirst(), clientRules::results);

        assertThat(results)
                .extracting(RuleResult::score)
                .containsExactly(new RuleScore(3, 3), new RuleScore(2, 1), new RuleScore(3, 2));
        assertThat(results.get(1).failing()).containsExactly(new FailingTool(unsigned, "Oral", RuleField.AGREEMENT));
        assertThat(results.get(2).failing()).containsExactly(new FailingTool(old, "Vieux", RuleField.LAST_REVIEW));
        assertThat(RuleResult.overall(results)).isEqualTo(new RuleScore(8, 6));
    }

    /** What is stored of each field comes to where rules look for it. */
    @Test
    void everyFieldOfACompleteToolIsFilled() {
        LocalDate today = in(clients.consultantInFirst(), reviews::today);
        ToolId tool = in(clients.consultantInFirst(), () -> tools.add(ToolExamples.complete("Tamis")))
                .id();
        review(tool, ReviewExamples.complete());
        review(tool, ReviewExamples.passed(ReviewKind.SECURITY, today.minusDays(1), today.plusDays(1)));
        review(tool, ReviewExamples.passed(ReviewKind.TECHNICAL, today.minusDays(1), today.plusDays(1)));
        for (RuleField field : RuleField.values()) {
            StackRuleDetails rule =
                    new StackRuleDetails(field.name(), "", all(), all(Check.of(field, Operator.FILLED)));

            assertThat(in(clients.adminInAgency(), () -> rules.preview(rule)))
                    .as("%s", field)
                    .isEqualTo(new RuleScore(1, 1));
        }
    }

    @Test
    void theWorstClientComesFirstAndWhereNothingIsConcernedLast() {
        StackRuleRecord rule = rule(RuleExamples.owner("Responsable"));
        assertThat(in(clients.consultantInAgency(), rules::scores))
                .allMatch(one -> one.overall().percent().isEmpty());
        tool(clients.consultantInSecond(), "Cap", "");
        tool(clients.consultantInFirst(), "Ancre", "Ada");

        List<ClientScore> scores = in(clients.consultantInAgency(), rules::scores);

        assertThat(scores)
                .extracting(one -> one.client().id())
                .containsExactly(
                        clients.consultantInSecond().workspace().value(),
                        clients.consultantInFirst().workspace().value());
        assertThat(scores.getFirst().score(rule.id())).isEqualTo(new RuleScore(1, 0));
        assertThat(in(clients.consultantInAgency(), () -> rules.preview(RuleExamples.owner("Aperçu"))))
                .isEqualTo(new RuleScore(2, 1));
    }

    @Test
    void adminsWriteAndTheSecondOfTwoIsTold() {
        StackRuleRecord base = rule(RuleExamples.owner("Responsable"));
        in(clients.adminInAgency(), () -> {
            rules.change(base, RuleExamples.complete());
            return true;
        });

        assertThatExceptionOfType(StaleRuleException.class)
                .isThrownBy(() -> in(clients.adminInAgency(), () -> {
                    rules.remove(base);
                    return true;
                }));
        StackRuleRecord now = in(clients.consultantInAgency(), rules::list).getFirst();
        assertThat(now.details()).isEqualTo(RuleExamples.complete());
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> in(clients.consultantInAgency(), () -> rules.add(RuleExamples.complete())));
        in(clients.adminInAgency(), () -> {
            rules.remove(now);
            return true;
        });
        assertThat(in(clients.adminInAgency(), rules::list)).isEmpty();
    }

    @Test
    void anotherAgencysRulesAreNotThere() {
        StackRuleRecord rule = rule(RuleExamples.owner("Responsable"));
        TwoClients others = new TwoClients();

        assertThat(in(others.adminInAgency(), rules::list)).isEmpty();
        assertThat(in(others.consultantInFirst(), clientRules::results)).isEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> in(others.adminInAgency(), () -> {
                    rules.change(rule, RuleExamples.complete());
                    return true;
                }));
    }

    private StackRuleRecord rule(StackRuleDetails details) {
        return in(clients.adminInAgency(), () -> rules.add(details));
    }

    private ToolId tool(Scope scope, String product, String owner) {
        return in(
                scope,
                () -> tools.add(ToolExamples.named(product)
                                .edit()
                                .owner(owner)
                                .status(ToolStatus.ACTIVE)
                                .details())
                        .id());
    }

    private void review(ToolId tool, ReviewDetails details) {
        in(clients.consultantInFirst(), () -> reviews.add(tool, details));
    }

    private static <T> T in(Scope scope, Callable<T> work) {
        return TwoClients.in(scope, work);
    }
}
