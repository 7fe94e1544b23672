package io.pupitre.scorecard.ui;

import java.io.Serializable;

/**
 * What can be done from the cards of a draft. Ids come from the browser as text: what is none, or names nothing of the
 * month, does nothing.
 */
interface CardActs extends Serializable {

    /** Whether expectations may be changed; they are of the whole, not of its slices. */
    boolean stating();

    void comment(String kpi);

    void state(String kpi);

    void change(String kpi, String hypothesis);

    void remove(String kpi, String hypothesis);
}
