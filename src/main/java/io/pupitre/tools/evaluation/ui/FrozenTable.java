package io.pupitre.tools.evaluation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import io.pupitre.tools.evaluation.FrozenSheet;
import io.pupitre.tools.evaluation.FrozenSheet.FrozenCandidate;
import io.pupitre.tools.evaluation.FrozenSheet.FrozenCriterion;
import io.pupitre.tools.evaluation.Mark;

/** An evaluation as it was when something was decided. */
final class FrozenTable {

    private FrozenTable() {}

    static Div of(EvaluationPhrases words, FrozenSheet sheet) {
        NativeTableRow head = new NativeTableRow(
                header(words.say("tools.evaluation-criterion")), header(words.say("tools.evaluation-weight")));
        sheet.candidates().forEach(candidate -> head.add(header(candidate.name())));
        NativeTableBody body = new NativeTableBody();
        for (int at = 0; at < sheet.criteria().size(); at++) {
            FrozenCriterion criterion = sheet.criteria().get(at);
            NativeTableRow row = new NativeTableRow(
                    header(criterion.name()),
                    cell(words.figure(criterion.weight()) + " (" + words.share(criterion.share()) + ")"));
            for (FrozenCandidate candidate : sheet.candidates()) {
                Mark mark = candidate.marks().get(at);
                row.add(cell(words.figure(mark.points()) + (mark.remark().isEmpty() ? "" : " – " + mark.remark())));
            }
            body.add(row);
        }
        NativeTableRow scores = new NativeTableRow(header(words.say("tools.evaluation-score")), cell(""));
        for (FrozenCandidate candidate : sheet.candidates()) {
            scores.add(cell(words.score(candidate.score()) + " – "
                    + words.standing(
                            candidate.rank(),
                            candidate.tied(),
                            candidate.vetoed(),
                            candidate.failed(),
                            candidate.missing())));
        }
        body.add(scores);
        Div table = new Div(new NativeTable(new NativeTableHeader(head), body));
        table.addClassName("pu-evaluation-frozen");
        table.getElement().setAttribute("tabindex", "0");
        Paragraph memo = new Paragraph(sheet.memo());
        memo.addClassName("pu-evaluation-memo-written");
        return new Div(table, memo);
    }

    private static NativeTableHeaderCell header(String text) {
        return new NativeTableHeaderCell(text);
    }

    private static NativeTableCell cell(String text) {
        return new NativeTableCell(text);
    }
}
