/**
 * What surrounds every page: the rail, the workspace switcher, the breadcrumb, the command palette, the keyboard, the
 * person's menu, and the pages shown when something is missing, forbidden or broken.
 *
 * <p>A view of a feature looks like this and needs nothing else to take part:
 *
 * <pre>{@code
 * @Route(value = "tools", layout = WorkspaceLayout.class)   // becomes /c/{workspace}/tools
 * @InSection(Section.TOOLS)                                 // rail, breadcrumb, “same page in the other client”
 * class ToolsView extends Div implements CommandSource {    // its actions appear in the Ctrl+K palette
 * }</pre>
 *
 * The shell knows no service: all it shows comes through {@link io.pupitre.shell.ShellContext}, and what the palette finds
 * by name through the {@link io.pupitre.shell.RecordSource} beans of the modules. The agency's screen one shows what the {@link
 * io.pupitre.shell.ConcernSource} beans of the modules say.
 */
@NullMarked
package io.pupitre.shell;

import org.jspecify.annotations.NullMarked;
