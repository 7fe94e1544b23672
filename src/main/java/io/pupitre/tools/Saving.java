package io.pupitre.tools;

import io.pupitre.audit.Audited;
import io.pupitre.audit.Named;
import io.pupitre.tenancy.Ids;
import io.pupitre.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Money that the client can stop spending. */
@Entity
@Audited("saving")
class Saving extends TenantOwned implements Named {

    @Enumerated(EnumType.STRING)
    private SavingKind kind;

    @Column(nullable = false)
    private String subject;

    private @Nullable String capability;

    private @Nullable BigDecimal amount;

    private @Nullable String currency;

    @Enumerated(EnumType.STRING)
    private SavingStatus status;

    @Column(nullable = false)
    private LocalDate foundOn;

    private @Nullable LocalDate agreedOn;

    private @Nullable LocalDate realisedOn;

    private @Nullable BigDecimal realised;

    @Column(nullable = false)
    private String note;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Saving() {}

    @SuppressWarnings("NullAway.Init")
    Saving(SavingDetails details, SavingStatus status, LocalDate today) {
        super(Ids.next());
        kind = details.kind();
        subject = details.subject();
        capability = details.capability();
        amount = ToolDetails.amount(details.amount());
        currency = details.amount() == null ? null : details.amount().currency().getCurrencyCode();
        note = details.note();
        this.status = status;
        foundOn = today;
    }

    SavingKind kind() {
        return kind;
    }

    @Nullable
    String capability() {
        return capability;
    }

    SavingStatus status() {
        return status;
    }

    /** Goes a step; the day of a step that is taken back is forgotten. */
    void move(SavingMove move, LocalDate today) {
        status = move.to();
        note = move.note();
        boolean agreed = status == SavingStatus.AGREED || status == SavingStatus.REALISED;
        boolean done = status == SavingStatus.REALISED;
        agreedOn = !agreed ? null : agreedOn == null ? today : agreedOn;
        realisedOn = done ? today : null;
        realised = !done ? null : move.realised() == null || amount == null ? amount : move.realised();
    }

    SavingRecord record(List<ToolId> tools) {
        return new SavingRecord(
                new SavingId(id()),
                version(),
                new SavingDetails(
                        kind,
                        subject,
                        capability,
                        tools,
                        amount == null || currency == null ? null : Money.of(amount, currency),
                        note),
                status,
                foundOn,
                agreedOn,
                realisedOn,
                realised);
    }

    @Override
    public String name() {
        return subject;
    }
}
