package io.pupitre.scorecard.ui;

import com.vaadin.flow.function.SerializableConsumer;
import io.pupitre.scorecard.Hypotheses;
import io.pupitre.scorecard.Hypothesis;
import io.pupitre.scorecard.HypothesisId;
import io.pupitre.scorecard.HypothesisInfo;
import io.pupitre.scorecard.KpiId;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.StaleHypothesisException;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.ui.Notices;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;

/** States, changes and removes what is expected of the KPIs of a draft. */
@SuppressWarnings("serial") // Sessions are never stored.
final class DraftHypotheses {

    private final Hypotheses hypotheses;
    private final YearMonth month;
    private final Currency currency;
    private final Names names;
    private final ZoneId zone;
    private final SerializableConsumer<KpiLine> changed;

    /**
     * @param month of the scorecard
     * @param zone in which moments are told
     * @param changed called with the KPI after a hypothesis on it was saved or removed
     */
    DraftHypotheses(
            Hypotheses hypotheses,
            YearMonth month,
            Currency currency,
            Names names,
            ZoneId zone,
            SerializableConsumer<KpiLine> changed) {
        this.hypotheses = hypotheses;
        this.month = month;
        this.currency = currency;
        this.names = names;
        this.zone = zone;
        this.changed = changed;
    }

    void state(KpiLine line) {
        new HypothesisDialog(line, currency, month, null, names, zone)
                .open(expected -> hypotheses.state(new KpiId(line.kpi()), expected), () -> changed.accept(line));
    }

    void change(KpiLine line, Hypothesis hypothesis) {
        try {
            HypothesisInfo[] base = {hypotheses.get(new HypothesisId(hypothesis.id()))};
            new HypothesisDialog(line, currency, month, base[0], names, zone)
                    .open(
                            expected -> {
                                try {
                                    hypotheses.change(base[0], expected);
                                } catch (StaleHypothesisException e) {
                                    base[0] = e.theirs();
                                    throw e;
                                }
                            },
                            () -> changed.accept(line));
        } catch (NotFoundException e) {
            gone(line);
        }
    }

    void remove(KpiLine line, Hypothesis hypothesis) {
        try {
            hypotheses.remove(new HypothesisId(hypothesis.id()));
        } catch (NotFoundException e) {
            gone(line);
            return;
        }
        changed.accept(line);
        Notices.undoable(
                () -> {
                    hypotheses.state(new KpiId(line.kpi()), hypothesis.expectation());
                    changed.accept(line);
                },
                "scorecard.hypothesis-removed");
    }

    private void gone(KpiLine line) {
        changed.accept(line);
        Notices.error("scorecard.hypothesis-gone");
    }
}
