package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.agency.Regions;
import io.pupitre.agency.WorkspaceDirectory;
import io.pupitre.scorecard.AlreadyPublishedException;
import io.pupitre.scorecard.MonthReports;
import io.pupitre.scorecard.MonthTexts;
import io.pupitre.scorecard.NotInStateException;
import io.pupitre.scorecard.NothingToPublishException;
import io.pupitre.scorecard.NothingToRestateException;
import io.pupitre.scorecard.Publications;
import io.pupitre.scorecard.Reconciliation;
import io.pupitre.scorecard.Restatement;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Notices;
import io.pupitre.ui.Wording;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;

/** Takes a month further on its way to the client, or back, and says what came of it. */
@org.springframework.stereotype.Component
class MonthSteps {

    private final Publications publications;
    private final MonthReports reports;
    private final WorkspaceDirectory directory;
    private final Regions regions;

    MonthSteps(Publications publications, MonthReports reports, WorkspaceDirectory directory, Regions regions) {
        this.publications = publications;
        this.reports = reports;
        this.directory = directory;
        this.regions = regions;
    }

    void submit(YearMonth month) {
        try {
            reports.submit(month);
        } catch (NotInStateException e) {
            Notices.error("scorecard.not-in-state");
        }
    }

    void sendBack(YearMonth month) {
        try {
            reports.sendBack(month);
        } catch (NotInStateException e) {
            Notices.error("scorecard.not-in-state");
        }
    }

    /**
     * Asks before the month is published for the first time.
     *
     * @param done called when it is published, or when somebody else was faster
     */
    void askToPublish(Scorecard whole, MonthTexts texts, SerializableConsumer<YearMonth> done) {
        YearMonth month = whole.month();
        new PublishDialog(directory.current().name(), month, new Uncommented(whole, texts), () -> {
                    publish(month);
                    done.accept(month);
                })
                .open();
    }

    /** The same for a further revision, with its reason. */
    void askToRestate(
            Scorecard whole,
            List<Reconciliation> reconciliations,
            MonthTexts texts,
            SerializableConsumer<YearMonth> done) {
        YearMonth month = whole.month();
        new RestateDialog(
                        directory.current().name(),
                        month,
                        differences(whole, reconciliations),
                        new Uncommented(whole, texts),
                        reason -> {
                            restate(month, reason);
                            done.accept(month);
                        })
                .open();
    }

    /**
     * Which of the month's figures would be published otherwise than they were.
     *
     * @param reconciliations know what the dimensions are called
     */
    Component differences(Scorecard whole, List<Reconciliation> reconciliations) {
        List<Restatement.Correction> corrections = publications.corrections(whole.month());
        if (corrections.isEmpty()) {
            Paragraph none = new Paragraph();
            none.addClassName("pu-muted");
            Wording.bind(none, none::setText, "scorecard.corrections-none");
            return none;
        }
        Span summary = new Span();
        Wording.bind(summary, summary::setText, "scorecard.corrections", corrections.size());
        NativeDetails details = new NativeDetails(
                summary,
                new CorrectionTable(
                        corrections, Currency.getInstance(whole.currency()), regions.list(), reconciliations));
        Div differences = new Div(details);
        differences.addClassName("pu-restated");
        return differences;
    }

    private void publish(YearMonth month) {
        try {
            publications.publish(month);
            Notices.success("scorecard.published-notice", name(month));
        } catch (AlreadyPublishedException e) {
            Notices.error("scorecard.already-published", name(month));
        } catch (NothingToPublishException e) {
            Notices.error("scorecard.nothing-to-publish", name(month));
        } catch (NotInStateException e) {
            Notices.error("scorecard.not-in-state");
        }
    }

    private void restate(YearMonth month, String reason) {
        try {
            Notices.success(
                    "scorecard.restated-notice",
                    name(month),
                    publications.restate(month, reason).revision());
        } catch (NothingToRestateException e) {
            Notices.error("scorecard.nothing-to-restate", name(month));
        } catch (AlreadyPublishedException e) {
            Notices.error("scorecard.already-published", name(month));
        } catch (NothingToPublishException e) {
            Notices.error("scorecard.nothing-to-publish", name(month));
        } catch (NotInStateException e) {
            Notices.error("scorecard.not-in-state");
        }
    }

    private static String name(YearMonth month) {
        return FigureFormat.of(UI.getCurrentOrThrow()).month(month);
    }
}
