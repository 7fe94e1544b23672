/** A published scorecard as a file: on paper (PDF) and for calculating on (XLSX). Nothing here reads or knows who asks. */
@NullMarked
package io.pupitre.scorecard.document;

import org.jspecify.annotations.NullMarked;
