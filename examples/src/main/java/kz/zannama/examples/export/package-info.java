/// Acts in the forms that others read: Akoma Ntoso 3.0, HTML, Markdown and the JSON of the
/// contract. Start with [ExportFormat][kz.zannama.examples.export.ExportFormat].
@NullMarked
package kz.zannama.examples.export;

import org.jspecify.annotations.NullMarked;
