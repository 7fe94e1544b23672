package io.pupitre.tools.rule.ui;

import io.pupitre.tools.rule.Condition;
import java.io.Serializable;
import java.util.Optional;

/** A part of a condition that is being written. */
sealed interface ConditionInput extends Serializable permits CheckRow, GroupEditor {

    /** What it says; empty when something in it is wrong, which it then shows. */
    Optional<Condition> read();

    /** Goes to its first field. */
    void focus();
}
