package io.pupitre.scorecard.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import io.pupitre.scorecard.Direction;
import io.pupitre.scorecard.Expectation;
import io.pupitre.scorecard.HypothesisInfo;
import io.pupitre.scorecard.KpiLine;
import io.pupitre.scorecard.Move;
import io.pupitre.scorecard.StaleHypothesisException;
import io.pupitre.scorecard.words.FigureWords;
import io.pupitre.tenancy.NotFoundException;
import io.pupitre.ui.FigureFormat;
import io.pupitre.ui.FormDialog;
import io.pupitre.ui.ParagraphsField;
import io.pupitre.ui.Wording;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks what a strategy expects of a KPI. Only months are offered with which it stands on the scorecard that is open. */
final class HypothesisDialog {

    /** As far ahead as people plan. */
    private static final int USUAL_MONTHS = 6;

    private final ParagraphsField statement =
            new ParagraphsField("scorecard.hypothesis-statement", Expectation.STATEMENT_LENGTH);
    private final RadioButtonGroup<Move> move = new RadioButtonGroup<>();
    private final AmountField amount;
    private final Select<YearMonth> base = new Select<>();
    private final Select<YearMonth> due = new Select<>();
    private final Paragraph author = new Paragraph();
    private final YearMonth month;
    private final String titleKey;

    /**
     * @param line of the KPI
     * @param month of the scorecard
     * @param present null for a new one
     * @param zone in which moments are told
     */
    HypothesisDialog(
            KpiLine line,
            Currency currency,
            YearMonth month,
            @Nullable HypothesisInfo present,
            Names names,
            ZoneId zone) {
        this.month = month;
        this.titleKey = present == null ? "scorecard.hypothesis-state" : "scorecard.hypothesis-change";
        amount = new AmountField(line.unit(), currency);
        author.addClassName("pu-muted");
        author.setVisible(present != null);
        describe();
        base.setItems(Expectation.basesFor(month));
        base.addValueChangeListener(change -> offerDue());
        if (present == null) {
            move.setValue(line.direction() == Direction.UP ? Move.RISES : Move.FALLS);
            base.setValue(month);
        } else {
            show(present.expectation());
            Wording.bind(
                    author,
                    ignored -> author.setText(author.getTranslation(
                            "scorecard.hypothesis-stated",
                            names.of(present.statedBy()),
                            FigureFormat.of(author).moment(present.statedAt(), zone),
                            FigureFormat.of(author).moment(present.changedAt(), zone))),
                    "scorecard.hypotheses");
        }
    }

    /**
     * @param saving keeps what was typed
     * @param saved called after it was saved
     */
    void open(SerializableConsumer<Expectation> saving, Command saved) {
        FormDialog[] dialog = new FormDialog[1];
        dialog[0] = new FormDialog(titleKey, "scorecard.save", () -> save(dialog[0], saving, saved));
        dialog[0]
                .withWide(statement)
                .with(move, amount, base, due)
                .withWide(author)
                .open();
    }

    private void show(Expectation present) {
        statement.setValue(present.statement());
        move.setValue(present.move());
        amount.show(present.amount());
        base.setValue(present.base());
        due.setValue(present.due());
    }

    private void describe() {
        statement.setRequiredIndicatorVisible(true);
        Wording.bind(statement, statement::setHelperText, "scorecard.hypothesis-statement-help");
        move.setItems(Move.values());
        Wording.bind(move, move::setLabel, "scorecard.hypothesis-move");
        Wording.bind(
                move,
                ignored -> move.setItemLabelGenerator(one -> move.getTranslation(FigureWords.key("move", one))),
                "scorecard.hypothesis-move");
        ofMonths(base, "scorecard.hypothesis-base");
        ofMonths(due, "scorecard.hypothesis-due");
    }

    private static void ofMonths(Select<YearMonth> field, String labelKey) {
        Wording.bind(
                field,
                label -> {
                    field.setLabel(label);
                    field.setItemLabelGenerator(FigureFormat.of(field)::month);
                },
                labelKey);
    }

    private void offerDue() {
        YearMonth chosen = due.getValue();
        YearMonth usual = base.getValue().plusMonths(USUAL_MONTHS);
        List<YearMonth> offered = Expectation.duesFor(month, base.getValue());
        due.setItems(offered);
        due.setValue(Stream.of(Optional.ofNullable(chosen), Optional.of(usual))
                .flatMap(Optional::stream)
                .filter(offered::contains)
                .findFirst()
                .orElseGet(offered::getLast));
    }

    private boolean save(FormDialog dialog, SerializableConsumer<Expectation> saving, Command saved) {
        // Both are asked, so that both say what is wrong with them.
        boolean stated = statement.isGoodAndThere("scorecard.hypothesis-statement-missing");
        Optional<BigDecimal> by = amount.read();
        if (!stated || by.isEmpty()) {
            return false;
        }
        try {
            saving.accept(
                    new Expectation(statement.getValue(), move.getValue(), by.get(), base.getValue(), due.getValue()));
        } catch (StaleHypothesisException e) {
            dialog.refuse(statement.getTranslation(
                    "scorecard.text-stale", e.theirs().expectation().statement()));
            return false;
        } catch (NotFoundException e) {
            dialog.refuse(statement.getTranslation("scorecard.hypothesis-gone"));
            return false;
        }
        saved.execute();
        return true;
    }
}
