package io.pupitre.tools.ui;

import io.pupitre.tools.InvalidToolException;
import io.pupitre.tools.Money;
import io.pupitre.tools.Renewal;
import io.pupitre.tools.RenewalKind;
import io.pupitre.tools.ToolDetails;
import io.pupitre.tools.ToolStatus;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** A tool while somebody writes it down: what the form's fields hold, valid or not. */
@SuppressWarnings("serial") // Sessions are never stored.
final class ToolDraft implements Serializable {

    String product = "";
    String vendor = "";
    String category = "";
    String owner = "";

    @Nullable
    Integer seatsPaid;

    @Nullable
    Integer seatsUsed;

    @Nullable
    BigDecimal annualCost;

    Currency currency;
    RenewalKind renewal = RenewalKind.NONE;

    @Nullable
    LocalDate renewalDate;

    @Nullable
    Integer noticeDays;

    ToolStatus status = ToolStatus.ACTIVE;
    String integratedWith = "";
    String outcome = "";
    String note = "";

    /** @param usual the currency that costs are usually in */
    ToolDraft(Currency usual) {
        currency = usual;
    }

    static ToolDraft of(ToolDetails details, Currency usual) {
        ToolDraft draft = new ToolDraft(usual);
        draft.product = details.product();
        draft.vendor = details.vendor();
        draft.category = details.category();
        draft.owner = details.owner();
        draft.seatsPaid = details.seatsPaid();
        draft.seatsUsed = details.seatsUsed();
        Money cost = details.annualCost();
        if (cost != null) {
            draft.annualCost = cost.amount();
            draft.currency = cost.currency();
        }
        draft.renewal = RenewalKind.of(details.renewal());
        draft.renewalDate = details.renewal() instanceof Renewal.OnDate onDate ? onDate.date() : null;
        draft.noticeDays = details.noticeDays();
        draft.status = details.status();
        draft.integratedWith = ToolDetails.text(details.integratedWith());
        draft.outcome = details.outcome();
        draft.note = details.note();
        return draft;
    }

    /** @throws InvalidToolException when something is wrong that the form's fields didn't find */
    ToolDetails details() {
        return new ToolDetails(
                product,
                vendor,
                category,
                owner,
                seatsPaid,
                seatsUsed,
                annualCost == null ? null : new Money(annualCost, currency),
                switch (renewal) {
                    case NONE -> Renewal.none();
                    case MONTHLY -> Renewal.rollingMonth();
                    case DATE -> renewalDate == null ? Renewal.none() : Renewal.on(renewalDate);
                },
                noticeDays,
                status,
                ToolDetails.names(integratedWith),
                outcome,
                note);
    }
}
