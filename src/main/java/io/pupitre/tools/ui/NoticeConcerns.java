package io.pupitre.tools.ui;

import io.pupitre.shell.Concern;
import io.pupitre.shell.ConcernSource;
import io.pupitre.tools.ContractRenewal;
import io.pupitre.tools.NoticeStage;
import io.pupitre.tools.Renewals;
import io.pupitre.ui.StatusBadge;
import java.util.List;
import org.springframework.stereotype.Component;

/** Notices that people are told of by mail as well, or that are overdue, on the agency's screen one. */
@Component
class NoticeConcerns implements ConcernSource {

    private final Renewals renewals;

    NoticeConcerns(Renewals renewals) {
        this.renewals = renewals;
    }

    @Override
    public List<Concern> concerns() {
        return renewals.list().stream()
                .filter(one -> one.stage() == NoticeStage.OVERDUE || one.stage().isNear())
                .map(NoticeConcerns::concern)
                .toList();
    }

    private static Concern concern(ContractRenewal one) {
        boolean overdue = one.stage() == NoticeStage.OVERDUE;
        return new Concern(
                overdue ? StatusBadge.Status.BAD : StatusBadge.Status.WARN,
                one.isPast() ? one.renewsOn() : one.noticeBy(),
                one.client().name(),
                one.name(),
                "tools.concern-contract",
                one.isPast()
                        ? "tools.concern-renewal-past"
                        : overdue ? "tools.concern-notice-overdue" : "tools.concern-notice",
                "tools.concern-open",
                "/" + ToolsNavigation.tool(one.client().slug(), one.tool()));
    }
}
