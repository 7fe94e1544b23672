package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import io.pupitre.agency.Region;
import io.pupitre.scorecard.Commentary;
import io.pupitre.scorecard.Hypothesis;
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
import java.util.function.BiConsumer;

/** A month as its figures make it now, where its texts are written, and, in review, as the client would read it. */
@SuppressWarnings("serial") // Sessions are never stored.
final class DraftMonth extends Composite<Div> implements CardActs {

    private final MonthReports reports;
    private final DraftHypotheses hypotheses;
    private final CardSource.Month shown;
    private final YearMonth month;
    private final Command changed;
    private final SerializableConsumer<KpiLine> changedAt;
    private MonthTexts texts;

    /**
     * @param scorecard the slice that is shown
     * @param whole the scorecard of the whole
     * @param hypotheses changes what is expected of the KPIs
     * @param reconciliations whether the slices make it up
     * @param regions of the client: their countries are shown by name
     * @param downloads give the browser the cards
     * @param returnTo the KPI whose card one comes back to; empty for none
     * @param changed called when the summary was saved
     * @param changedAt called with the KPI of which a text was saved
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
            DraftHypotheses hypotheses,
            List<Region> regions,
            MonthDownloads downloads,
            String returnTo,
            Command changed,
            SerializableConsumer<KpiLine> changedAt) {
        this.reports = reports;
        this.hypotheses = hypotheses;
        this.month = scorecard.month();
        this.texts = report.texts();
        this.changed = changed;
        this.changedAt = changedAt;
        getContent().addClassName("pu-stack");
        boolean open = report.state() == ReviewState.DRAFT;
        if (open) {
            getContent().add(summarising());
        } else {
            getContent().add(inReview(report, names, zone));
        }
        getContent().add(new Uncommented(whole, texts));
        this.shown = new CardSource.Month(scorecard, texts, names::of, zone);
        getContent()
                .add(
                        new ScorecardSheet(
                                scorecard,
                                texts.summary(),
                                regions,
                                downloads
                                        .cards(new DraftCards(scorecards, shown), open ? this : null)
                                        .returningTo(returnTo)),
                        new ReconciliationNotes(reconciliations));
    }

    @Override
    public boolean stating() {
        return shown.scorecard().slice().isAll();
    }

    @Override
    public void comment(String kpi) {
        shown.line(kpi).ifPresent(this::comment);
    }

    @Override
    public void state(String kpi) {
        if (stating()) {
            shown.line(kpi).ifPresent(hypotheses::state);
        }
    }

    @Override
    public void change(String kpi, String hypothesis) {
        withHypothesis(kpi, hypothesis, hypotheses::change);
    }

    @Override
    public void remove(String kpi, String hypothesis) {
        withHypothesis(kpi, hypothesis, hypotheses::remove);
    }

    private void withHypothesis(String kpi, String hypothesis, BiConsumer<KpiLine, Hypothesis> act) {
        shown.line(kpi)
                .ifPresent(line -> line.hypotheses().stream()
                        .filter(one -> one.id().toString().equals(hypothesis))
                        .findFirst()
                        .ifPresent(one -> act.accept(line, one)));
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
                .open(() -> changedAt.accept(line));
    }

    private String note(KpiLine line) {
        return texts.notes(line.kpi()).stream()
                .filter(note -> note.month().equals(month))
                .map(MonthTexts.Note::text)
                .findFirst()
                .orElse("");
    }
}
