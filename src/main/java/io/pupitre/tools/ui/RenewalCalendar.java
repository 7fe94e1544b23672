package io.pupitre.tools.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import io.pupitre.tools.ContractRenewal;
import io.pupitre.tools.NoticeStage;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Contracts by the month of their last day of notice, each month with its sums; before them those whose day is over. */
@SuppressWarnings("serial") // Sessions are never stored.
final class RenewalCalendar extends Composite<Div> {

    private final ToolPhrases words = new ToolPhrases(this);
    private final RenewalPhrases phrases = new RenewalPhrases(words);

    RenewalCalendar() {
        getContent().addClassNames("pu-stack", "pu-renewal-calendar");
    }

    /** @param contracts the earliest day first */
    void show(List<ContractRenewal> contracts) {
        getContent().removeAll();
        List<ContractRenewal> overdue = new ArrayList<>();
        TreeMap<YearMonth, List<ContractRenewal>> months = new TreeMap<>();
        for (ContractRenewal contract : contracts) {
            (contract.stage() == NoticeStage.OVERDUE
                            ? overdue
                            : months.computeIfAbsent(YearMonth.from(contract.noticeBy()), month -> new ArrayList<>()))
                    .add(contract);
        }
        if (!overdue.isEmpty()) {
            part(phrases.stage(NoticeStage.OVERDUE), overdue);
        }
        months.forEach((month, ofMonth) -> part(words.figures().month(month), ofMonth));
    }

    private void part(String title, List<ContractRenewal> contracts) {
        Paragraph sum = new Paragraph(phrases.sum(contracts));
        sum.addClassName("pu-muted");
        Div head = new Div(new H2(title), sum);
        head.addClassName("pu-renewal-head");
        getContent().add(new Section(head, new RenewalGrid(title, contracts)));
    }
}
