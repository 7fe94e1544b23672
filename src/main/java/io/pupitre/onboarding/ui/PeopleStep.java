package io.pupitre.onboarding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import io.pupitre.onboarding.Invitee;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Wording;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who is asked in. Nobody has to be: people can be invited later. */
@SuppressWarnings("serial") // Sessions are never stored.
final class PeopleStep extends WizardStep {

    private final transient Clock clock;
    private final Div rows = new Div();

    PeopleStep(Clock clock) {
        super("people");
        this.clock = clock;
        rows.addClassName("pu-wizard-rows");
        Button more = new Button(Glyph.ADD.icon(), click -> addRow());
        Wording.bind(more, more::setText, "onboarding.add-person");
        addRow();
        add(rows, more);
    }

    private void addRow() {
        Div row = new Div();
        row.addClassName("pu-wizard-row");
        Button off = new Button(Glyph.CLOSE.icon(), click -> rows.remove(row));
        off.addThemeVariants(ButtonVariant.TERTIARY);
        Wording.bind(off, off::setAriaLabel, "onboarding.remove-person");
        row.add(new InviteeFields(), off);
        rows.add(row);
    }

    @Override
    boolean isComplete() {
        Set<String> addresses = new HashSet<>();
        LocalDate today = LocalDate.now(clock);
        // All of them, so that each says what is wrong with it.
        return filled().filter(one -> !one.isComplete(addresses, today)).count() == 0;
    }

    List<Invitee> people(ZoneId zone) {
        return filled().map(one -> one.invitee(zone)).toList();
    }

    private Stream<InviteeFields> filled() {
        return rows.getChildren()
                .flatMap(row -> row.getChildren())
                .filter(InviteeFields.class::isInstance)
                .map(InviteeFields.class::cast)
                .filter(one -> !one.isEmpty());
    }
}
