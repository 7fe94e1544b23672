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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does what an answer says, and undoes it. Runs in the transaction of who asks for it. */
@Component
class Switching {

    private final Integrations integrations;
    private final ToolUseRepository uses;
    private final WorkspaceDirectory directory;
    private final Clock clock;

    Switching(Integrations integrations, ToolUseRepository uses, WorkspaceDirectory directory, Clock clock) {
        this.integrations = integrations;
        this.uses = uses;
        this.directory = directory;
        this.clock = clock;
    }

    void carryOut(ToolId tool, DependentAnswer answer) {
        AnswerRecord said = answer.record();
        ToolId to = said.answer().to();
        LocalDate today = LocalDate.now(clock.withZone(directory.current().zone()));
        if (said.what() instanceof Dependent.OfIntegration(IntegrationId id)) {
            IntegrationRecord old = integrations.get(id);
            boolean made = to != null && putInPlace(inPlaceOf(old.details(), tool, to));
            boolean live = old.details().status() != IntegrationStatus.RETIRED;
            if (live) {
                integrations.change(old, old.details().withStatus(IntegrationStatus.RETIRED));
            }
            answer.carriedOut(today, live ? old.details().status() : null, made);
        } else {
            answer.carriedOut(today, null, pass(said.what(), tool, to, said.subject()));
        }
    }

    /** What was put in place goes again, unless people have made something else of it since. */
    void takeBack(ToolId tool, DependentAnswer answer) {
        AnswerRecord said = answer.record();
        ToolId to = said.answer().to();
        if (said.what() instanceof Dependent.OfIntegration(IntegrationId id)) {
            IntegrationRecord old = integrations.get(id);
            IntegrationStatus former = answer.formerStatus();
            if (answer.made() && to != null && former != null) {
                live(inPlaceOf(old.details().withStatus(former), tool, to)).ifPresent(integrations::remove);
            }
            if (former != null) {
                integrations.change(old, old.details().withStatus(former));
            }
        } else {
            UUID subject = said.what().value();
            if (answer.made() && to != null) {
                uses.findBySubject(to.value(), subject).ifPresent(uses::delete);
            }
            if (uses.findBySubject(tool.value(), subject).isEmpty()) {
                uses.save(new ToolUse(tool.value(), said.what(), said.subject()));
            }
        }
        answer.takenBack();
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

    /** Ends a use, or passes it on unless who takes over has it already; answers whether that has got it now. */
    private boolean pass(Dependent what, ToolId tool, @Nullable ToolId to, String subject) {
        uses.findBySubject(tool.value(), what.value()).ifPresent(uses::delete);
        if (to == null || uses.findBySubject(to.value(), what.value()).isPresent()) {
            return false;
        }
        uses.save(new ToolUse(to.value(), what, subject));
        return true;
    }
}
