package io.pupitre.tools.replacement;

import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.tools.Endpoint;
import io.pupitre.tools.IntegrationDetails;
import io.pupitre.tools.IntegrationId;
import io.pupitre.tools.IntegrationLine;
import io.pupitre.tools.IntegrationRecord;
import io.pupitre.tools.IntegrationStatus;
import io.pupitre.tools.Integrations;
import io.pupitre.tools.ToolId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Does what an answer says, and undoes it. Runs in the transaction of who asks for it. */
@Component
class Switching {

    private final Integrations integrations;
    private final ToolUseRepository uses;
    private final DependentAnswerRepository answers;
    private final WorkspaceDirectory directory;
    private final Clock clock;

    Switching(
            Integrations integrations,
            ToolUseRepository uses,
            DependentAnswerRepository answers,
            WorkspaceDirectory directory,
            Clock clock) {
        this.integrations = integrations;
        this.uses = uses;
        this.answers = answers;
        this.directory = directory;
        this.clock = clock;
    }

    /** What does not depend on the tool any more is left as it is. */
    void carryOut(PlanRecord plan, DependentAnswer answer) {
        ToolId tool = plan.tool();
        AnswerRecord said = answer.record();
        ToolId to = said.answer().to();
        LocalDate today = LocalDate.now(clock.withZone(directory.current().zone()));
        if (said.what() instanceof Dependent.OfIntegration(IntegrationId id)) {
            IntegrationRecord old = integrations.get(id);
            IntegrationStatus former = old.details().status();
            if (former == IntegrationStatus.RETIRED || !old.details().touches(new Endpoint.OfTool(tool))) {
                answer.carriedOut(today);
                return;
            }
            boolean made = to != null && putInPlace(inPlaceOf(old.details(), tool, to));
            integrations.change(old, old.details().withStatus(IntegrationStatus.RETIRED));
            answer.carriedOut(today, former, made);
            return;
        }
        Optional<ToolUse> use = uses.findBySubject(tool.value(), said.what().value());
        if (use.isEmpty()) {
            answer.carriedOut(today);
            return;
        }
        uses.delete(use.get());
        boolean passes = to != null
                && uses.findBySubject(to.value(), said.what().value()).isEmpty();
        if (to != null && passes) {
            uses.save(new ToolUse(to.value(), said.what(), said.successor() + " – " + said.subject()));
        }
        answer.carriedOut(today, null, passes);
    }

    /**
     * What was put in place goes again, unless people have made something else of it since, or, of a use, another tool's answer
     * relies on it.
     */
    void takeBack(String toolName, PlanRecord plan, DependentAnswer answer) {
        if (answer.acted()) {
            AnswerRecord said = answer.record();
            ToolId to = said.answer().to();
            IntegrationStatus former = answer.formerStatus();
            if (said.what() instanceof Dependent.OfIntegration(IntegrationId id) && former != null) {
                IntegrationRecord old = integrations.get(id);
                IntegrationDetails before = old.details().withStatus(former);
                if (answer.made() && to != null) {
                    IntegrationDetails made = inPlaceOf(before, plan.tool(), to);
                    live(made).filter(there -> there.details().equals(made)).ifPresent(integrations::remove);
                }
                integrations.change(old, before);
            } else {
                giveBack(toolName, plan.tool(), answer);
            }
        }
        answer.takenBack();
    }

    private void giveBack(String toolName, ToolId tool, DependentAnswer answer) {
        AnswerRecord said = answer.record();
        ToolId to = said.answer().to();
        UUID subject = said.what().value();
        if (answer.made() && to != null) {
            answers.findPassed(subject, to.value()).stream()
                    .filter(other -> !other.id().equals(answer.id()))
                    .findFirst()
                    .ifPresentOrElse(
                            DependentAnswer::relyOn,
                            () -> uses.findBySubject(to.value(), subject).ifPresent(uses::delete));
        }
        if (uses.findBySubject(tool.value(), subject).isEmpty()) {
            uses.save(new ToolUse(tool.value(), said.what(), toolName + " – " + said.subject()));
        }
    }

    private static IntegrationDetails inPlaceOf(IntegrationDetails old, ToolId tool, ToolId to) {
        Endpoint goes = new Endpoint.OfTool(tool);
        Endpoint comes = new Endpoint.OfTool(to);
        return new IntegrationDetails(
                old.source().equals(goes) ? comes : old.source(),
                old.target().equals(goes) ? comes : old.target(),
                old.direction(),
                old.method(),
                old.data(),
                old.status() == IntegrationStatus.PLANNED ? IntegrationStatus.PLANNED : IntegrationStatus.ACTIVE,
                old.note());
    }

    /** Answers whether it was not there already. */
    private boolean putInPlace(IntegrationDetails wanted) {
        boolean missing = live(wanted).isEmpty();
        if (missing) {
            integrations.add(wanted);
        }
        return missing;
    }

    /** The one that carries the same data between the same ends. */
    private Optional<IntegrationRecord> live(IntegrationDetails wanted) {
        return integrations.map().lines().stream()
                .filter(line -> line.details().source().equals(wanted.source())
                        && line.details().target().equals(wanted.target())
                        && line.details().data().equals(wanted.data())
                        && line.details().status() != IntegrationStatus.RETIRED)
                .map(IntegrationLine::record)
                .findFirst();
    }
}
