package io.pupitre.tools.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.server.Command;
import io.pupitre.audit.ChangeReason;
import io.pupitre.audit.ReasonRequiredException;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** Asks why something is changed, where the agency wants to know. */
public final class ReasonDialog {

    private final TextArea reason = new TextArea();
    private final int length;

    private ReasonDialog(int length) {
        this.length = length;
        SavingInputs.describe(reason, "tools.reason");
        reason.setRequiredIndicatorVisible(true);
        reason.setAutofocus(true);
    }

    /** Does the work; asks for a reason and does it again when it is refused without one. */
    public static void doing(Command work) {
        doing(ChangeReason.LENGTH, work);
    }

    /**
     * The same of work that comes of something, which the log tells as well.
     *
     * @param origin the name of a file, say, in the words of who does the work
     */
    public static void doing(String origin, Command work) {
        doing(ChangeReason.LENGTH_WITH_ORIGIN, () -> ChangeReason.comingOf(origin, work::execute));
    }

    private static void doing(int length, Command work) {
        try {
            work.execute();
        } catch (ReasonRequiredException e) {
            new ReasonDialog(length).ask(e.fields(), work);
        }
    }

    private void ask(List<String> fields, Command work) {
        Paragraph lead = new Paragraph();
        ToolPhrases words = new ToolPhrases(lead);
        Wording.bind(
                lead,
                ignored -> lead.setText(words.say(
                        "tools.reason-lead",
                        fields.stream().map(words::loggedLabel).collect(Collectors.joining(", ")))),
                "tools.reason");
        new FormDialog("tools.reason-title", "tools.save", () -> read(work))
                .withWide(lead)
                .withWide(reason)
                .open();
    }

    private boolean read(Command work) {
        boolean good = SavingInputs.isGood(reason, length, true, true);
        if (good) {
            ChangeReason.during(reason.getValue(), work::execute);
        }
        return good;
    }
}
