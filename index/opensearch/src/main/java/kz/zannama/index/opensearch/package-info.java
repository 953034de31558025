/// Acts in OpenSearch: the door of the module.
///
/// Start with [OpenSearchActs], which searches acts on a server and reads them back as
/// [ActIndex][kz.zannama.index.ActIndex] does out of a folder; [OpenSearchSink] puts them there.
/// The ranking, the joining of texts and the fields are those of the index: its own queries are
/// told to the server, its own documents are sent.
///
/// Two indices hold everything: `NAME-acts`, a document an act with its units nested, and
/// `NAME-texts`, the record of each text that was put, under a name made of its bytes. The plugin
/// `zannama-analysis` must be installed on every node.
@NullMarked
package kz.zannama.index.opensearch;

import org.jspecify.annotations.NullMarked;
