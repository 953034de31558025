/// Acts in the forms that others read: Akoma Ntoso 3.0, HTML, Markdown, documents of Word and the
/// JSON of the contract; their tables as CSV, HTML, JSON and workbooks.
///
/// Start with [ExportFormat][kz.zannama.export.ExportFormat]; for tables with
/// [CsvTables][kz.zannama.export.CsvTables].
@NullMarked
package kz.zannama.export;

import org.jspecify.annotations.NullMarked;
