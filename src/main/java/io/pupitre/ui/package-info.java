/**
 * The kernel of the user interface: the Java side of the design tokens and the small components that every module's
 * views share. No routes, no services, no module of the field is known here.
 *
 * <p>Conventions for whoever writes a view:
 *
 * <ul>
 *   <li>Words come from {@code vaadin-i18n/translations_fr.properties} and {@code translations_en.properties} by key, the
 *       key begins with the module's name. {@link io.pupitre.ui.Wording} keeps a text in step with the language.
 *   <li>Figures are written by {@link io.pupitre.ui.FigureFormat} only.
 *   <li>Colours, spaces and radii are tokens ({@code --pu-…}) of {@code META-INF/resources/styles.css}; Java sets class
 *       names, never colours. The one exception is a client's own {@link io.pupitre.ui.Colour}.
 * </ul>
 */
@NullMarked
package io.pupitre.ui;

import org.jspecify.annotations.NullMarked;
