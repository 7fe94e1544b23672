package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.Command;
import io.pupitre.agency.Region;
import io.pupitre.scorecard.Commentary;
import io.pupitre.scorecard.KpiId;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.MonthReport;
import io.pupitre.scorecard.MonthReports;
import io.pupitre.scorecard.MonthTexts;
import io.pupitre.scorecard.Reconciliation;
import io.pupitre.scorecard.ReviewState;
import io.pupitre.scorecard.Scorecard;
import io.pupitre.scorecard.Scorecards;
import io.pupitre.scorecard.StaleTextException;
import io.pupitre.ui.Changes;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.Glyph;
import io.pupitre.ui.Wording;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/** A month as its figures make it now, where its texts are written, and, in review, as the client would read it. */
@SuppressWarnings("serial") // Sessions are never stored.
final class DraftMonth extends Composite<Div> {

    private final MonthReports reports;
    private final YearMonth month;
    private final Command changed;
    private MonthTexts texts;

    /**
     * @param scorecard the slice that is shown
     * @param whole the scorecard of the whole
     * @param hypotheses changes what is expected of the KPIs
     * @param reconciliations whether the slices make it up
     * @param regions of the client: their countries are shown by name
     * @param changed called when a text was saved
     */
    DraftMonth(
            Scorecards scorecards,
            MonthReports reports,
            MonthReport report,
            Scorecard scorecard,
            Scorecard whole,
            List<Reconciliation> reconciliations,
            Names names,
            ZoneId zone,
            HypothesisList.Acts hypotheses,
            List<Region> regions,
            Command changed) {
        this.reports = reports;
        this.month = scorecard.month();
        this.texts = report.texts();
        this.changed = changed;
        getContent().addClassName("pu-stack");
        boolean open = report.state() == ReviewState.DRAFT;
        if (open) {
            getContent().add(summarising());
        } else {
            getContent().add(inReview(report, names, zone));
        }
        getContent().add(new Uncommented(whole, texts));
        getContent()
                .add(
                        new ScorecardSheet(
                                scorecard,
                                new Sheet(
                                        texts,
                                        line -> scorecards.trace(month, scorecard.slice(), new KpiId(line.kpi())),
                                        names,
                                        zone,
                                        open ? this::comment : null,
                                        open && scorecard.slice().isAll() ? hypotheses : null,
                                        regions)),
                        new ReconciliationNotes(reconciliations));
    }

    private Paragraph inReview(MonthReport report, Names names, ZoneId zone) {
        Paragraph note = new Paragraph();
        note.addClassName("pu-review");
        Wording.bind(
                this,
                ignored -> note.setText(getTranslation(
                        "scorecard.in-review",
                        FigureFormat.of(this).moment(report.reviewSince(), zone),
                        report.reviewBy() == null ? FigureFormat.UNKNOWN : names.of(report.reviewBy()))),
                "scorecard.in-review",
                "",
                "");
        return note;
    }

    private Button summarising() {
        Button write = new Button(Glyph.EDIT.icon(), click -> summarise());
        write.addThemeVariants(ButtonVariant.TERTIARY);
        write.addClassName("pu-scorecard-toggle");
        Changes.mark(write);
        Wording.bind(
                write,
                write::setText,
                texts.summary().isEmpty() ? "scorecard.summary-write" : "scorecard.summary-change");
        return write;
    }

    private void summarise() {
        new SummaryDialog(texts.summary(), text -> {
                    try {
                        reports.summarise(month, texts.summary(), text);
                    } catch (StaleTextException e) {
                        texts = reports.get(month).texts();
                        throw e;
                    }
                })
                .open(changed);
    }

    private void comment(KpiLine line) {
        KpiId kpi = new KpiId(line.kpi());
        new CommentDialog(texts.of(line.kpi()), note(line), (commentary, note) -> {
                    Commentary base = texts.of(line.kpi());
                    try {
                        reports.comment(month, kpi, base, commentary);
                    } catch (StaleTextException e) {
                        texts = reports.get(month).texts();
                        throw e;
                    }
                    reports.note(month, kpi, note);
                })
                .open(changed);
    }

    private String note(KpiLine line) {
        return texts.notes(line.kpi()).stream()
                .filter(note -> note.month().equals(month))
                .map(MonthTexts.Note::text)
                .findFirst()
                .orElse("");
    }
}
