package io.pupitre.tools.rule.ui;

import io.pupitre.tools.rule.Condition;
import io.pupitre.tools.rule.StackRuleDetails;

/** What the form of a rule begins with; a new one has no name yet. */
record StackRuleDraft(String nameFr, String nameEn, Condition.Group applies, Condition.Group demands) {

    static StackRuleDraft of(StackRuleDetails rule) {
        return new StackRuleDraft(rule.nameFr(), rule.nameEn(), rule.applies(), rule.demands());
    }
}
