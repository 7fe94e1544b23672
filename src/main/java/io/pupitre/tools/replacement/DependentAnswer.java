package io.pupitre.tools.replacement;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import io.pupitre.tools.IntegrationStatus;
import io.pupitre.tools.ToolId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What becomes of something that depends on a tool that goes, and, once it is done, how to take that back. */
@Entity
@Audited("replacement-answer")
class DependentAnswer extends TenantOwned implements Named {

    @Column(updatable = false)
    private UUID planId;

    @Column(updatable = false)
    private @Nullable UUID integrationId;

    @Column(updatable = false)
    private @Nullable UUID inputId;

    @Column(updatable = false)
    private @Nullable UUID cadenceId;

    @Column(nullable = false)
    private String subject;

    @Enumerated(EnumType.STRING)
    private AnswerKind answer;

    private @Nullable UUID successorId;

    @Column(nullable = false)
    private String successor;

    @Column(nullable = false)
    private String how;

    private @Nullable LocalDate doneOn;

    /** Whether carrying it out changed anything: something may have gone by itself before. */
    private boolean acted;

    /** Of an integration that was retired. */
    @Enumerated(EnumType.STRING)
    private @Nullable IntegrationStatus formerStatus;

    /** Whether carrying it out put something in its place, which was not there before. */
    private boolean made;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DependentAnswer() {}

    @SuppressWarnings("NullAway.Init")
    DependentAnswer(PlanId plan, Dependent what, String subject, Answer answer, String successor) {
        super(Ids.next());
        planId = plan.value();
        integrationId = what instanceof Dependent.OfIntegration ? what.value() : null;
        inputId = what instanceof Dependent.OfInput ? what.value() : null;
        cadenceId = what instanceof Dependent.OfCadence ? what.value() : null;
        this.subject = Stored.subject(subject);
        answer(answer, successor);
    }

    /** @param successor the name of who takes over; empty when nobody does */
    final void answer(Answer said, String successor) {
        ToolId to = said.to();
        answer = said.kind();
        successorId = to == null ? null : to.value();
        this.successor = successor;
        how = said.how();
    }

    /** Nothing was left to do. */
    void carriedOut(LocalDate day) {
        doneOn = day;
    }

    /** An integration was retired, or a use ended. */
    void carriedOut(LocalDate day, @Nullable IntegrationStatus former, boolean made) {
        doneOn = day;
        acted = true;
        formerStatus = former;
        this.made = made;
    }

    void takenBack() {
        doneOn = null;
        acted = false;
        formerStatus = null;
        made = false;
    }

    /** From now on answers for what another had put in place, since it relies on it. */
    void relyOn() {
        made = true;
    }

    boolean acted() {
        return acted;
    }

    @Nullable
    IntegrationStatus formerStatus() {
        return formerStatus;
    }

    boolean made() {
        return made;
    }

    AnswerRecord record() {
        return new AnswerRecord(
                id(),
                version(),
                new PlanId(planId),
                Stored.dependent(integrationId, inputId, cadenceId),
                subject,
                new Answer(answer, successorId == null ? null : new ToolId(successorId), how),
                successor,
                doneOn);
    }

    @Override
    public String name() {
        return subject;
    }
}
