package io.pupitre.tools.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.tools.IntegrationProposal;
import io.pupitre.ui.Wording;
import java.util.List;
import java.util.Set;

/** What the tools' own lists of names suggest, all of it chosen beforehand. */
final class ProposalsDialog {

    private ProposalsDialog() {}

    /** @param takeOver is given what the person chose, maybe nothing */
    static MapDialog of(List<IntegrationProposal> proposals, SerializableConsumer<Set<IntegrationProposal>> takeOver) {
        Paragraph lead = new Paragraph();
        Wording.bind(lead, lead::setText, "tools.proposals-lead");
        CheckboxGroup<IntegrationProposal> choices = new CheckboxGroup<>();
        choices.addClassName("pu-proposals");
        choices.setItems(proposals);
        choices.setValue(Set.copyOf(proposals));
        Wording.bind(choices, choices::setLabel, "tools.proposals-label");
        Wording.bind(
                choices,
                ignored -> choices.setItemLabelGenerator(one -> choices.getTranslation(
                        one.isNewSystem() ? "tools.proposal-new-system" : "tools.proposal",
                        one.toolName(),
                        one.otherName())),
                "tools.proposal");
        return new MapDialog("tools.proposals", new Div(lead, choices)).savedBy("tools.proposals-take", () -> {
            takeOver.accept(choices.getValue());
            return true;
        });
    }
}
